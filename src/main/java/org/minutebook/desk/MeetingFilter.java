package org.minutebook.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Named;
import org.minutebook.store.RecordId;
import org.minutebook.store.reads.DeskReads;
import org.minutebook.store.reads.DeskReads.Standing;

/**
 * What an officer chose to see of the meetings, and what can be chosen.
 *
 * @param council name of the council as typed
 * @param unknown whether there is no council of that name
 * @param councils names of councils to choose from
 * @param bodies bodies of the chosen council
 */
record MeetingFilter(
        String council,
        boolean unknown,
        List<String> councils,
        List<Choice> bodies,
        List<Choice> states) {

    /** A value that can be chosen. */
    record Choice(String value, String label, boolean chosen) {}

    MeetingFilter {
        councils = List.copyOf(councils);
        bodies = List.copyOf(bodies);
        states = List.copyOf(states);
    }

    static List<Choice> states(@Nullable Standing chosen) {
        return Arrays.stream(Standing.values())
                .map(s -> new Choice(s.name(), StandingLine.words(s), s == chosen))
                .toList();
    }

    static List<Choice> bodies(List<Named> bodies, @Nullable UUID chosen) {
        return bodies.stream()
                .map(b -> new Choice(b.id().toString(), b.name(), b.id().equals(chosen)))
                .toList();
    }

    /** A state by its name; {@code null} for one that there is not. */
    static @Nullable Standing state(@Nullable String name) {
        return Arrays.stream(Standing.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** A place as {@link #next} writes it; {@code null} for anything else. */
    static DeskReads.@Nullable Place place(@Nullable String after) {
        int cut = after == null ? -1 : after.indexOf('_');
        if (after == null || cut < 0) {
            return null;
        }
        Optional<UUID> id = RecordId.parse(after.substring(cut + 1));
        try {
            LocalDate date = LocalDate.parse(after.substring(0, cut));
            return id.map(known -> new DeskReads.Place(date, known)).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Address of the page behind a meeting, with what was chosen. */
    static String next(
            String council, @Nullable UUID body, @Nullable Standing state, DeskReads.Line last) {
        StringBuilder query = new StringBuilder("/desk/meetings?");
        if (!council.isEmpty()) {
            query.append("council=").append(encoded(council)).append('&');
        }
        if (body != null) {
            query.append("body=").append(body).append('&');
        }
        if (state != null) {
            query.append("state=").append(state).append('&');
        }
        return query.append("after=").append(last.date()).append('_').append(last.id()).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
