package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.record.Vote;

/**
 * A record's fields as texts, by their names; what has no value is empty. Days are ISO 8601, times
 * as on a clock, votes by name a line each.
 */
final class FieldValues {

    private FieldValues() {}

    static Map<String, String> of(List<Field> fields, ObjectNode record) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = of(field, record);
            // A vote that is not there is not unanimous.
            boolean no = value.isEmpty() && field.nested() && field.isYesOrNo();
            values.put(field.name(), no ? "false" : value);
        }
        return values;
    }

    /** What a whole field of a record says, member by member, for people. */
    static String spoken(List<Field> fields, String top, JsonNode value) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.set(top, value);
        List<String> said = new ArrayList<>();
        for (Field field : fields) {
            String text = field.top().equals(top) ? of(field, record) : "";
            if (!text.isEmpty()) {
                String spoken = field.spoken(text);
                said.add(field.nested() ? field.label() + ": " + spoken : spoken);
            }
        }
        return said.isEmpty() ? "nothing" : String.join("; ", said);
    }

    private static String of(Field field, ObjectNode record) {
        JsonNode value = record.path(field.top());
        if (field.nested()) {
            value = value.path(field.leaf().equals("for") ? "inFavour" : field.leaf());
        }
        if (field.type() == Field.Type.NAMED_VOTES) {
            return named(value);
        }
        String text = value.isNull() ? "" : value.asText("");
        // A clock's time comes with or without seconds.
        return field.type() == Field.Type.TIME && text.length() > 5 ? text.substring(0, 5) : text;
    }

    private static String named(JsonNode votes) {
        List<String> lines = new ArrayList<>();
        for (JsonNode vote : votes) {
            lines.add(
                    vote.path("name").asText()
                            + ": "
                            + Wording.of(Vote.Choice.valueOf(vote.path("vote").asText())));
        }
        return String.join("\n", lines);
    }
}
