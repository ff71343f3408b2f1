package org.minutebook.parser.extract;

/** Finds words in a heading. */
final class WordStart {

    private WordStart() {}

    /**
     * The first place of words that begin a word of the heading; "motion" must be a word of its
     * own.
     */
    static int in(String title, String words) {
        int at = title.indexOf(words);
        while (at > 0 && Character.isLetterOrDigit(title.charAt(at - 1))) {
            at = title.indexOf(words, at + 1);
        }
        return at;
    }
}
