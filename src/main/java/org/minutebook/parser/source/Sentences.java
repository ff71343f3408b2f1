package org.minutebook.parser.source;

import java.util.Set;

/** Where sentences end and go on: what decides whether two pieces of text are one paragraph. */
final class Sentences {

    private static final Set<String> OPEN =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "of",
                    "and",
                    "or",
                    "to",
                    "at",
                    "by",
                    "in",
                    "on",
                    "for",
                    "from",
                    "with",
                    "next",
                    "that",
                    "be",
                    "was",
                    "were",
                    "is",
                    "are",
                    "will",
                    "would",
                    "Cllr",
                    "Cllrs",
                    "Councillor",
                    "Mr",
                    "Mrs");
    private static final int LONG_ENOUGH = 36;

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
                && isInside(before, after)
                && Labels.end(after) == 0;
    }

    /** Whether two pieces meet inside a sentence, to judge by their words where they meet. */
    static boolean isInside(CharSequence before, String after) {
        char first = after.charAt(0);
        return Character.isLowerCase(first) || first == '&' || (endsOpen(before) && !isCue(after));
    }

    /** Whether the first word is in capitals or has a colon behind it: "RESOLVED", "Agreed:". */
    private static boolean isCue(String words) {
        int capitals = 0;
        int i = 0;
        while (i < words.length() && Character.isLetter(words.charAt(i))) {
            capitals += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
            i++;
        }
        return (i > 3 && capitals == i) || (i > 0 && i < words.length() && words.charAt(i) == ':');
    }

    /** Whether the last word is one that no sentence or name ends with. */
    private static boolean endsOpen(CharSequence words) {
        int end = words.length();
        int start = end;
        while (start > 0 && end - start < 8 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return start > 0
                && words.charAt(start - 1) == ' '
                && OPEN.contains(words.subSequence(start, end).toString());
    }
}
