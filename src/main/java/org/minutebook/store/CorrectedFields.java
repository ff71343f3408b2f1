package org.minutebook.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What officers made of each field over time. Every value that they once looked at is known; the
 * last one counts.
 */
final class CorrectedFields {

    private record Place(UUID record, String field) {}

    private final Map<Place, List<CorrectionRow.Field>> courses = new HashMap<>();

    /** The corrections of a meeting, in their order. */
    CorrectedFields(List<CorrectionRow> corrections) {
        for (CorrectionRow correction : corrections) {
            if (correction.op == Correction.Op.CHANGED) {
                correction.fields.forEach(
                        (name, field) ->
                                courses.computeIfAbsent(
                                                new Place(correction.recordId, name),
                                                place -> new ArrayList<>())
                                        .add(field));
            }
        }
    }

    /** The first value of a field that an officer changed. */
    JsonNode first(UUID record, String field) {
        return course(record, field).get(0).was();
    }

    /** The value that a field has in the end. */
    JsonNode last(UUID record, String field) {
        List<CorrectionRow.Field> course = course(record, field);
        return course.get(course.size() - 1).is();
    }

    /** Whether an officer looked at that value of a field when they decided. */
    boolean knows(UUID record, String field, JsonNode value) {
        return course(record, field).stream()
                .anyMatch(step -> step.was().equals(value) || step.is().equals(value));
    }

    private List<CorrectionRow.Field> course(UUID record, String field) {
        return courses.getOrDefault(new Place(record, field), List.of());
    }
}
