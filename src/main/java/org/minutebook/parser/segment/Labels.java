package org.minutebook.parser.segment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The labels that a committee system prints between the agenda's words and the minutes'. */
enum Labels {
    MINUTES,
    DECISION,
    DOCUMENTS;

    /** The label that a row consists of, or {@code null}. */
    static @Nullable Labels of(String row) {
        if (row.length() > 30) {
            return null;
        }
        return switch (row.strip().toLowerCase(Locale.ROOT)) {
            case "minutes:", "minute:", "cofnodion:" -> MINUTES;
            case "decision:", "decisions:", "penderfyniad:", "resolution:" -> DECISION;
            case "additional documents:", "supporting documents:", "dogfennau ychwanegol:" ->
                    DOCUMENTS;
            default -> null;
        };
    }
}
