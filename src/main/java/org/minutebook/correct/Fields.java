package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Source;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;

/**
 * The fields of one correction, from the names of the interface to those of the record, with the
 * words that it is marked by.
 */
final class Fields {

    private static final String SOURCE = "source";
    private static final String ITEM = "agendaItemId";

    private final Kind<?> kind;
    private final ObjectNode patch;
    private final Supplier<String> words;

    /**
     * Reads nothing yet.
     *
     * @param words the text that places are counted in
     */
    Fields(Kind<?> kind, ObjectNode patch, Supplier<String> words) {
        this.kind = kind;
        this.patch = patch.deepCopy();
        this.words = words;
        requireKnown(kind, patch);
        renameVote();
    }

    static void requireKnown(Kind<?> kind, ObjectNode patch) {
        Patch.requireKnown(patch, kind.fields());
    }

    /** Whether a patch changes anything of the record itself, not its course alone. */
    static boolean areOfTheRecord(Kind<?> kind, ObjectNode patch) {
        return kind.kind() != RecordKind.ACTION
                || patch.properties().stream()
                        .anyMatch(field -> !Tracking.FIELDS.contains(field.getKey()));
    }

    /** The published name of the votes in favour is a word that no Java record can use. */
    private void renameVote() {
        if (kind.kind() == RecordKind.RESOLUTION && patch.get("vote") instanceof ObjectNode vote) {
            JsonNode inFavour = vote.remove("for");
            if (inFavour != null) {
                vote.set("inFavour", inFavour);
            }
        }
    }

    /** Over a record that is there. */
    Record over(Record record) {
        ObjectNode tree = Patch.tree(record);
        ObjectNode own = own();
        if (patch.has(SOURCE)) {
            tree.set(SOURCE, Patch.tree(source(tree.path(SOURCE))));
        }
        return read(tree, own);
    }

    /** Alone, as a record that was missed. */
    Record alone() {
        if (!patch.has(SOURCE)) {
            throw Patch.invalid(
                    SOURCE,
                    "Mark the words that it stands in: {\"source\": {\"start\": …, \"end\": …}}, in"
                            + " code points of the source text.");
        }
        Source source = source(null);
        ObjectNode tree = Missed.of(kind.kind(), source);
        ObjectNode own = own();
        return read(tree, own);
    }

    private Record read(ObjectNode tree, ObjectNode own) {
        complete(tree, own);
        Record record =
                Patch.read(
                        Patch.merged(tree, own, kind.kind() == RecordKind.AGENDA_ITEM),
                        kind.type());
        if (record instanceof FollowUpAction action) {
            requireOrder(action.due());
        }
        return record;
    }

    private static void requireOrder(FollowUpAction.@Nullable Due due) {
        if (due == null) {
            return;
        }
        @Nullable LocalDate from = due.from();
        @Nullable LocalDate to = due.to();
        if (from != null && to != null && from.isAfter(to)) {
            throw Patch.invalid(
                    "due", "'due.from' (%s) is after 'due.to' (%s).".formatted(from, to));
        }
    }

    /** A vote or a due date that comes new may leave out what the minutes do not say. */
    private static void complete(ObjectNode tree, ObjectNode own) {
        if (own.get("vote") instanceof ObjectNode vote
                && !(tree.get("vote") instanceof ObjectNode)) {
            if (!vote.has("unanimous")) {
                vote.put("unanimous", false);
            }
            if (!vote.has("named")) {
                vote.putArray("named");
            }
        }
    }

    /** Where the record is to stand, if the patch says so. */
    Optional<UUID> item() {
        JsonNode item = patch.path(ITEM);
        if (item.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                RecordId.parse(item.asText(""))
                        .orElseThrow(() -> Patch.invalid(ITEM, "'agendaItemId' is no id.")));
    }

    private ObjectNode own() {
        ObjectNode own = patch.deepCopy();
        own.remove(SOURCE);
        own.remove(ITEM);
        if (kind.kind() == RecordKind.ACTION) {
            own.remove(Tracking.FIELDS);
        }
        return own;
    }

    private Source source(@Nullable JsonNode before) {
        if (!(patch.get(SOURCE) instanceof ObjectNode marked)) {
            throw Patch.invalid(SOURCE, "'source' is an object with 'start' and 'end'.");
        }
        Patch.requireKnown(marked, List.of("start", "end"));
        JsonNode from = marked.path("start");
        JsonNode to = marked.path("end");
        if (!from.isInt() || !to.isInt()) {
            throw Patch.invalid(SOURCE, "'source' has two whole numbers, 'start' and 'end'.");
        }
        int start = from.intValue();
        int end = to.intValue();
        String text = words.get();
        int length = text.codePointCount(0, text.length());
        if (start < 0 || start >= end || end > length) {
            throw Patch.invalid(
                    SOURCE,
                    "The source text has %d characters; 'source' marks no words of it."
                            .formatted(length));
        }
        int first = text.offsetByCodePoints(0, start);
        String quote = text.substring(first, text.offsetByCodePoints(first, end - start));
        if (before == null) {
            return new Source(start, end, quote, List.of());
        }
        return new Source(start, end, quote, Missed.places(before.path("also")));
    }
}
