package org.minutebook.parser.extract;

/** Cheap looks at a text before a pattern is tried on it. */
final class Letters {

    private static final int CASE = 0x20;

    private Letters() {}

    /**
     * Whether a text holds a stem, ASCII capitals aside.
     *
     * @param stem ASCII letters in lower case, at least one
     */
    static boolean holds(String text, String stem) {
        char first = stem.charAt(0);
        int last = text.length() - stem.length();
        for (int i = 0; i <= last; i++) {
            if ((text.charAt(i) | CASE) == first
                    && text.regionMatches(true, i, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text holds one of several stems. */
    static boolean holdsAny(String text, String... stems) {
        for (String stem : stems) {
            if (holds(text, stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins at an index: a letter with no letter or digit before it. */
    static boolean startsWord(String text, int at) {
        if (!Character.isLetter(text.charAt(at))) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && before != '_';
    }
}
