package org.minutebook.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of records as the text of a table's cell. */
public final class CellText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private CellText() {}

    /**
     * A value as text; {@code null} where there is none. Lists of words are joined by semicolons,
     * lists of anything else are JSON, and an empty list is no value.
     */
    public static @Nullable String of(@Nullable Object value, ObjectMapper json) {
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list(list, json);
        }
        return value == null ? null : value.toString();
    }

    /** Whether the text is somebody's words, which a spreadsheet could take for a formula. */
    static boolean isWords(@Nullable Object value) {
        return value instanceof String
                || (value instanceof List<?> list
                        && !list.isEmpty()
                        && list.get(0) instanceof String);
    }

    private static String list(List<?> list, ObjectMapper json) {
        if (list.get(0) instanceof String) {
            return String.join(";", list.stream().map(String::valueOf).toList());
        }
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records are always JSON", e);
        }
    }
}
