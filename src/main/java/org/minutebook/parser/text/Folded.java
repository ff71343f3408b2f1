package org.minutebook.parser.text;

/**
 * The small alphabet in which wordings and texts are compared before a pattern is tried: letters
 * without case, one sign for any digits in a row, one for any spaces and marks in a row, one for
 * every other letter. What matches in a text also stands in the text so folded.
 */
final class Folded {

    /** Any run of what is neither letter nor digit, and either end of a text. */
    static final char GAP = ' ';

    /** Any run of digits. */
    static final char DIGIT = '0';

    /** A letter that has no ASCII form, and the low line, which stands in words. */
    static final char OTHER = '?';

    /** A character that makes the places of word boundaries doubtful. */
    static final char DOUBTFUL = '!';

    private static final int ASCII = 128;
    private static final char[] TABLE = new char[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            TABLE[c] = c == '_' ? OTHER : ofAny(c);
        }
    }

    private Folded() {}

    /** The sign for a character. */
    static char of(char c) {
        return c < ASCII ? TABLE[c] : ofAny(c);
    }

    /** Whether signs in a row are one sign. */
    static boolean runsTogether(char sign) {
        return sign == GAP || sign == DIGIT;
    }

    /** One folded text after another. */
    static String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        char last = before.charAt(before.length() - 1);
        boolean one = last == after.charAt(0) && runsTogether(last);
        return before + (one ? after.substring(1) : after);
    }

    private static char ofAny(char c) {
        // as the JDK compares letters without case: the long s is an s, the Kelvin sign a k
        char lower = Character.toLowerCase(Character.toUpperCase(c));
        if (lower >= 'a' && lower <= 'z') {
            return lower;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return OTHER;
        }
        // a mark upon a letter is part of the word, one that stands alone is not
        boolean doubtful =
                Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return doubtful ? DOUBTFUL : GAP;
    }
}
