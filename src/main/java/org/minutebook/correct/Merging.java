package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.OpenReading;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;

/**
 * Makes one record of several: the first with the words of the others after its own, and their
 * places beside its place. What the first leaves out, the others say. The others go.
 */
final class Merging {

    private static final String WITH = "with";
    private static final String FIELDS = "fields";

    private final ArrayNode others;
    private final @Nullable JsonNode fields;

    private Merging(ArrayNode others, @Nullable JsonNode fields) {
        this.others = others;
        this.fields = fields;
    }

    static Merging of(@Nullable JsonNode body) {
        ObjectNode asked = Patch.object(body);
        Patch.requireKnown(asked, List.of(WITH, FIELDS));
        if (!(asked.get(WITH) instanceof ArrayNode with)
                || with.isEmpty()
                || with.size() > Splitting.MOST_PARTS) {
            throw Patch.invalid(WITH, "'with' holds the ids of the records to merge into this.");
        }
        return new Merging(with, asked.get(FIELDS));
    }

    void in(Opened opened) {
        RecordKind kind = opened.kind().kind();
        OpenReading reading = opened.reading();
        ObjectNode tree = Patch.tree(opened.record());
        for (JsonNode named : others) {
            UUID other = other(named, opened);
            add(tree, opened.kind(), Patch.tree(reading.find(kind, other).orElseThrow()));
            reading.listUnder(other)
                    .forEach(
                            (id, of) ->
                                    reading.change(
                                            of,
                                            id,
                                            reading.find(of, id).orElseThrow(),
                                            opened.id()));
            reading.remove(kind, other);
        }
        Record merged = Patch.read(tree, opened.kind().type());
        opened.change(fields == null ? merged : opened.fields(fields).over(merged), null);
    }

    private static UUID other(JsonNode named, Opened opened) {
        return RecordId.parse(named.asText(""))
                .filter(id -> !id.equals(opened.id()))
                .filter(id -> opened.reading().find(opened.kind().kind(), id).isPresent())
                .orElseThrow(
                        () ->
                                Patch.invalid(
                                        WITH,
                                        "'with' names what is no other %s of this reading."
                                                .formatted(opened.kind().kind().spoken())));
    }

    private static void add(ObjectNode tree, Kind<?> kind, ObjectNode theirs) {
        String joined = kind.joined();
        String between = kind.kind() == RecordKind.AGENDA_ITEM ? "\n" : " ";
        if (!joined.isEmpty() && theirs.hasNonNull(joined)) {
            String own = tree.hasNonNull(joined) ? tree.get(joined).textValue() + between : "";
            tree.put(joined, own + theirs.get(joined).textValue());
        }
        theirs.properties()
                .forEach(
                        field -> {
                            if (tree.path(field.getKey()).isNull()) {
                                tree.set(field.getKey(), field.getValue());
                            }
                        });
        ArrayNode also = (ArrayNode) tree.get("source").get("also");
        ObjectNode place = ((ObjectNode) theirs.get("source")).deepCopy();
        ArrayNode further = (ArrayNode) place.remove("also");
        also.add(place);
        also.addAll(further);
    }
}
