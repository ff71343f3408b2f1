package org.minutebook.parser.extract;

import java.util.Locale;
import org.minutebook.parser.text.Passage;

/**
 * A list label and what it labels. {@code "(b) That the plan be noted;"} has label {@code "b"},
 * shape {@code (b)} and rest {@code "That the plan be noted;"}.
 *
 * @param printed the label without brackets and stops ("b", "iv", "3", "3.1"); empty for a bullet
 * @param shape what stands around it
 * @param series what it counts by, as far as the label alone tells: see {@link ListLabels#series}
 * @param label the label with its brackets
 * @param rest the words after it, trimmed; may be empty where the label stands alone on its line
 */
record ListLabel(String printed, Shape shape, Series series, Passage label, Passage rest) {

    /** What stands around a label. */
    enum Shape {
        /** {@code (a)} or {@code [a]}. */
        BRACKETS,
        /** {@code a)}. */
        CLOSING,
        /** {@code a.} or {@code a.)} or {@code a:}. */
        STOP,
        /** {@code 3.1}, {@code 12.3.4}: a numbered paragraph. */
        DECIMAL,
        /** A bullet, dash or asterisk. */
        BULLET
    }

    /** What a label counts by. */
    enum Series {
        NUMBER,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN,
        DECIMAL,
        BULLET
    }

    /** The same label, read as of another series. */
    ListLabel as(Series other) {
        return new ListLabel(printed, shape, other, label, rest);
    }

    /** Its place in its series from 1; 0 where it has none. */
    int ordinal() {
        return ordinal(series);
    }

    /** The place that it would have in a series, or 0. */
    int ordinal(Series in) {
        return switch (in) {
            case NUMBER -> printed.length() <= 6 && isDigits() ? Integer.parseInt(printed) : 0;
            case LOWER_LETTER, UPPER_LETTER -> letters();
            case LOWER_ROMAN, UPPER_ROMAN -> Roman.value(printed.toLowerCase(Locale.ROOT));
            case DECIMAL -> lastOfDecimal();
            case BULLET -> 0;
        };
    }

    /** Whether the label can be read as roman and as a letter: i, v, x, c, d, l, m. */
    boolean isAmbiguous() {
        return printed.length() == 1 && "ivxlcdmIVXLCDM".contains(printed);
    }

    private boolean isDigits() {
        return !printed.isEmpty() && printed.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** a = 1 … z = 26, aa = 27, bb = 28. */
    private int letters() {
        if (printed.isEmpty() || printed.length() > 2) {
            return 0;
        }
        char c = Character.toLowerCase(printed.charAt(0));
        if (c < 'a' || c > 'z') {
            return 0;
        }
        if (printed.length() == 2) {
            return Character.toLowerCase(printed.charAt(1)) == c ? 26 + c - 'a' + 1 : 0;
        }
        return c - 'a' + 1;
    }

    private int lastOfDecimal() {
        int dot = printed.lastIndexOf('.');
        String last = printed.substring(dot + 1);
        return last.isEmpty() || last.length() > 6 || !last.chars().allMatch(Character::isDigit)
                ? 0
                : Integer.parseInt(last);
    }
}
