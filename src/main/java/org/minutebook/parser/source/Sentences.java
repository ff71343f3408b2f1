package org.minutebook.parser.source;

/** Where sentences end and go on: what decides whether two pieces of text are one paragraph. */
final class Sentences {

    private static final int LONG_ENOUGH = 50;

    private Sentences() {}

    /** Whether the words end as a sentence, clause or heading with a colon does. */
    static boolean isEnded(CharSequence words) {
        int i = words.length() - 1;
        while (i >= 0 && ("\"')]”’ \t*_".indexOf(words.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ".:;!?|…-–".indexOf(words.charAt(i)) >= 0;
    }

    /**
     * Whether a block that follows another after a blank line or a page's end is the rest of its
     * sentence: the first is long and breaks off, the second begins with a small letter and is no
     * list item.
     */
    static boolean goesOn(CharSequence before, String after) {
        return before.length() >= LONG_ENOUGH
                && !isEnded(before)
                && !after.isEmpty()
                && Character.isLowerCase(after.charAt(0))
                && Labels.end(after) == 0;
    }
}
