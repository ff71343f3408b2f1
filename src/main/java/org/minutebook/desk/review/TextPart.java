package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;

/**
 * A segment of the source text as the page shows it.
 *
 * @param records ids of the records over it, the innermost first, parted by spaces
 * @param link the record that it leads to: the innermost that is no item, else {@code null}
 * @param again whether an earlier part leads there too
 * @param doubtful whether that record is in doubt
 * @param anchors the records that begin here
 */
record TextPart(
        int start,
        String text,
        String records,
        @Nullable UUID link,
        boolean again,
        boolean doubtful,
        List<UUID> anchors) {

    TextPart {
        anchors = List.copyOf(anchors);
    }

    static List<TextPart> list(List<Segment> segments, Map<UUID, Card> cards) {
        Set<UUID> linked = new HashSet<>();
        List<TextPart> parts = new ArrayList<>();
        for (Segment segment : segments) {
            @Nullable UUID link =
                    segment.text().isBlank()
                            ? null
                            : segment.covering().stream()
                                    .filter(id -> isPointedAt(cards.get(id)))
                                    .findFirst()
                                    .orElse(null);
            @Nullable Card card = link == null ? null : cards.get(link);
            parts.add(
                    new TextPart(
                            segment.start(),
                            segment.text(),
                            segment.covering().stream()
                                    .map(UUID::toString)
                                    .collect(Collectors.joining(" ")),
                            link,
                            link != null && !linked.add(link),
                            card != null && card.open(),
                            segment.beginning()));
        }
        return parts;
    }

    private static boolean isPointedAt(@Nullable Card card) {
        return card != null && card.kind() != RecordKind.AGENDA_ITEM;
    }
}
