package org.minutebook.parser.extract;

/** Cheap looks at a text before a pattern is tried on it. */
final class Letters {

    private Letters() {}

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
