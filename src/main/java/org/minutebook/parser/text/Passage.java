package org.minutebook.parser.text;

import java.util.regex.Matcher;

/**
 * A slice of the normalised text that knows where it stands. {@code "The report was noted."} cut
 * from 4 to 10 is {@code "report"}, still with its place in the document.
 *
 * @param in the text it is cut from
 * @param start first UTF-16 index
 * @param end UTF-16 index after the last
 */
public record Passage(NormalisedText in, int start, int end) {

    public Passage {
        if (start < 0 || end < start || end > in.length()) {
            throw new IllegalArgumentException(
                    "no slice of " + in.length() + ": " + start + ".." + end);
        }
    }

    /** The exact words. */
    public String string() {
        return in.value().substring(start, end);
    }

    /** The words on one line: white space folded to single blanks, none at either end. */
    public String oneLine() {
        StringBuilder out = new StringBuilder(end - start);
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = in.value().charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = out.length() > 0;
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A slice of this one; both ends count from its start. */
    public Passage cut(int from, int to) {
        return new Passage(in, start + from, start + to);
    }

    /** The rest from an index that counts from its start. */
    public Passage from(int from) {
        return new Passage(in, start + from, end);
    }

    /** The slice that a group of a matcher over {@link #string()} found. */
    public Passage group(Matcher matcher, int group) {
        return cut(matcher.start(group), matcher.end(group));
    }

    /** Without white space at either end. */
    public Passage trimmed() {
        int a = start;
        int b = end;
        while (a < b && Character.isWhitespace(in.value().charAt(a))) {
            a++;
        }
        while (b > a && Character.isWhitespace(in.value().charAt(b - 1))) {
            b--;
        }
        return a == start && b == end ? this : new Passage(in, a, b);
    }

    /** The smallest slice that holds both. */
    public Passage to(Passage other) {
        return new Passage(in, Math.min(start, other.start), Math.max(end, other.end));
    }

    public int length() {
        return end - start;
    }

    public boolean isBlank() {
        return trimmed().length() == 0;
    }

    @Override
    public String toString() {
        return string();
    }
}
