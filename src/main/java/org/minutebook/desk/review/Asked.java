package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.FormErrors;

/**
 * A field as a form shows it.
 *
 * @param value what stands in it
 * @param was what the record said when the officer began
 * @param error what is wrong with it; {@code null} for nothing
 * @param note of a field that somebody else changed meanwhile: what it says or said; else {@code
 *     null}
 */
record Asked(Field field, String value, String was, @Nullable String error, @Nullable String note) {

    static List<Asked> of(
            List<Field> fields,
            Map<String, String> values,
            Map<String, String> was,
            FormErrors errors) {
        return fields.stream()
                .map(
                        f ->
                                new Asked(
                                        f,
                                        values.getOrDefault(f.name(), ""),
                                        was.getOrDefault(f.name(), ""),
                                        errors.at(f.name()),
                                        null))
                .toList();
    }

    /**
     * A form whose record somebody else changed meanwhile: each field as the officer wants it, or
     * as it is now where they left it alone.
     *
     * @param was what stood there when the officer began
     * @param wanted what they sent
     * @param now what stands there now
     */
    static List<Asked> beside(
            List<Field> fields,
            Map<String, String> was,
            Map<String, String> wanted,
            Map<String, String> now) {
        List<Asked> asked = new ArrayList<>();
        for (Field field : fields) {
            String before = was.getOrDefault(field.name(), "");
            String mine = wanted.getOrDefault(field.name(), "");
            String theirs = now.getOrDefault(field.name(), "");
            boolean untouched = mine.equals(before);
            @Nullable String note = null;
            if (!theirs.equals(before) && !theirs.equals(mine)) {
                note =
                        untouched
                                ? "Changed by somebody else meanwhile. It was: "
                                        + said(field, before)
                                : "Changed by somebody else meanwhile. It is now: "
                                        + said(field, theirs)
                                        + ". Yours is in the field.";
            }
            asked.add(new Asked(field, untouched ? theirs : mine, theirs, null, note));
        }
        return asked;
    }

    private static String said(Field field, String value) {
        return value.isEmpty() ? "nothing" : "“" + field.spoken(value) + "”";
    }

    // The template sees what is public alone.

    /** How it is asked, for the template. */
    public String type() {
        return field.type().name();
    }

    /** The three boxes of a date. */
    public List<String> boxes() {
        return DateBoxes.split(value);
    }

    /** Whether that answer is chosen. */
    public boolean chosen(Choice choice) {
        return choice.value().equals(value);
    }

    /** Ids of what describes the field. */
    public String describedBy() {
        StringBuilder ids = new StringBuilder();
        if (!field.hint().isEmpty()) {
            ids.append(field.name()).append("-hint ");
        }
        if (error != null) {
            ids.append(field.name()).append("-error ");
        }
        if (note != null) {
            ids.append(field.name()).append("-note ");
        }
        return ids.toString().strip();
    }
}
