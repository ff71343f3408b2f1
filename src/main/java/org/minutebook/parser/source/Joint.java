package org.minutebook.parser.source;

/** How the words of two lines meet where they are joined. */
final class Joint {

    private Joint() {}

    /**
     * Adds a line's words to those of the line before, parted by a blank. A hyphen between letters
     * at a line's end is kept and no blank put after it: whether the word has one of its own cannot
     * be known.
     */
    static void join(StyledWords before, StyledWords after) {
        int end = before.length();
        boolean hyphen =
                end > 1
                        && before.charAt(end - 1) == '-'
                        && Character.isLetter(before.charAt(end - 2))
                        && after.length() > 0
                        && Character.isLowerCase(after.charAt(0));
        before.add(hyphen ? "" : " ", false).add(after);
    }
}
