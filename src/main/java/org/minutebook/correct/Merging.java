package org.minutebook.correct;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.minutebook.store.RecordKind;

/**
 * Makes one record of several: the first with the words of the others after its own, and their
 * places beside its place. What the first leaves out, the others say.
 */
final class Merging {

    private final Kind<?> kind;
    private final ObjectNode tree;

    Merging(Kind<?> kind, Record first) {
        this.kind = kind;
        this.tree = Patch.tree(first);
    }

    void take(Record other) {
        ObjectNode theirs = Patch.tree(other);
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
        ObjectNode source = (ObjectNode) tree.get("source");
        ObjectNode place = ((ObjectNode) theirs.get("source")).deepCopy();
        ArrayNode also = (ArrayNode) source.get("also");
        ArrayNode further = (ArrayNode) place.remove("also");
        also.add(place);
        also.addAll(further);
    }

    Record record() {
        return Patch.read(tree, kind.type());
    }
}
