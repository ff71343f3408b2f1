package org.minutebook.parser.source;

import java.util.Locale;

/** How a list's numbers are written. */
enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    ORDINAL,
    BULLET,
    NONE;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    /** From an {@code ol}'s type and style. */
    static NumberFormat ofHtml(String type, String css) {
        if (type.equals("a") || css.contains("lower-alpha") || css.contains("lower-latin")) {
            return LOWER_LETTER;
        }
        if (type.equals("A") || css.contains("upper-alpha") || css.contains("upper-latin")) {
            return UPPER_LETTER;
        }
        if (type.equals("i") || css.contains("lower-roman")) {
            return LOWER_ROMAN;
        }
        if (type.equals("I") || css.contains("upper-roman")) {
            return UPPER_ROMAN;
        }
        return DECIMAL;
    }

    /** From Word's name for it. */
    static NumberFormat ofWord(String name) {
        return switch (name) {
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "decimalZero" -> DECIMAL_ZERO;
            case "ordinal" -> ORDINAL;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** A number in this form: 4 is "4", "d", "iv". */
    String print(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case ORDINAL -> number + ordinal(number);
            case BULLET, NONE -> "";
        };
    }

    /** As word processors count on after z: aa, bb, cc. */
    private static String letters(int number) {
        if (number < 1 || number > 780) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                out.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return out.toString();
    }

    private static String ordinal(int number) {
        int ten = number % 100;
        if (ten >= 11 && ten <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
