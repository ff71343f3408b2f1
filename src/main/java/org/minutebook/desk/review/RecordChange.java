package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.correct.Corrector;
import org.minutebook.store.Change;
import org.minutebook.store.RecordKind;

/**
 * What happened to one record between two readings.
 *
 * @param id the record
 * @param kind "Decision"
 * @param op "Added", "Changed" or "Removed"
 * @param what its words in short
 * @param fields of a changed one, those that differ
 */
record RecordChange(UUID id, String kind, String op, String what, List<FieldChange> fields) {

    private static final int LONGEST = 1_500;

    RecordChange {
        fields = List.copyOf(fields);
    }

    /** A field before and after; "nothing" for no value. */
    record FieldChange(String label, String was, String is) {}

    /** A change without its fields. */
    static RecordChange of(Change change) {
        return of(change, null, null);
    }

    static RecordChange of(Change change, @Nullable Record was, @Nullable Record is) {
        return new RecordChange(
                change.id(),
                Wording.kind(change.kind()),
                switch (change.op()) {
                    case ADDED -> "Added";
                    case CHANGED -> "Changed";
                    case REMOVED -> "Removed";
                },
                change.what(),
                was == null || is == null ? List.of() : fields(change.kind(), was, is));
    }

    private static List<FieldChange> fields(RecordKind kind, Record was, Record is) {
        List<Field> fields = RecordFields.of(kind);
        Map<String, String> before = FieldValues.of(fields, tree(was));
        Map<String, String> after = FieldValues.of(fields, tree(is));
        List<FieldChange> changed = new ArrayList<>();
        for (Field field : fields) {
            String old = before.getOrDefault(field.name(), "");
            String now = after.getOrDefault(field.name(), "");
            if (!old.equals(now)) {
                changed.add(new FieldChange(field.label(), said(field, old), said(field, now)));
            }
        }
        return changed;
    }

    private static ObjectNode tree(Record record) {
        return Corrector.tree(record);
    }

    private static String said(Field field, String value) {
        return value.isEmpty() ? "nothing" : Cards.brief(field.spoken(value), LONGEST);
    }
}
