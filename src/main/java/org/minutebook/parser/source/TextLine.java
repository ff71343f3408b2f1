package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text file.
 *
 * @param words the line without blanks at either end; tabs and runs of blanks inside it stay
 * @param indent blanks in front, a tab as far as the next multiple of eight
 * @param gapBefore whether a blank line, or a page's end, stands before it
 * @param page page from 1, by form feeds; 0 where there are none
 */
record TextLine(String words, int indent, boolean gapBefore, int page) {

    private static final int TAB = 8;

    /** The lines of a text that hold anything. */
    static List<TextLine> of(String text) {
        List<TextLine> out = new ArrayList<>();
        int page = text.indexOf('\f') >= 0 ? 1 : 0;
        boolean gap = false;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !endsLine(text.charAt(end))) {
                end++;
            }
            TextLine line = line(text, at, end, gap, page);
            if (line == null) {
                gap = true;
            } else {
                out.add(line);
                gap = false;
            }
            if (end < text.length()) {
                char c = text.charAt(end);
                if (c == '\f') {
                    page++;
                    gap = true;
                } else if (c == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n') {
                    end++;
                }
            }
            at = end + 1;
        }
        return out;
    }

    private static @org.jspecify.annotations.Nullable TextLine line(
            String text, int from, int to, boolean gap, int page) {
        int indent = 0;
        while (from < to && isBlank(text.charAt(from))) {
            indent = text.charAt(from) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : new TextLine(text.substring(from, to), indent, gap, page);
    }

    /** Columns that the line takes, its indent counted. */
    int width() {
        return indent + words.length();
    }

    /** Length of its first word. */
    int firstWord() {
        int i = 0;
        while (i < words.length() && !isBlank(words.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean startsLower() {
        return Character.isLowerCase(words.charAt(0));
    }

    /** Whether it ends as a sentence or a clause does, or with a colon. */
    boolean endsSentence() {
        return Sentences.isEnded(words);
    }

    TextLine with(String other) {
        return new TextLine(other, indent, gapBefore, page);
    }

    private static boolean isBlank(char c) {
        return Labels.isBlank(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }
}
