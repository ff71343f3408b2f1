package org.minutebook.parser.source;

import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * The words of one line of Markdown, its marks taken off: emphasis (bold is kept as a look),
 * escapes, links, code, entities, tags. More lenient than CommonMark, since converters write {@code
 * **Bold: **} where that has no emphasis.
 */
final class MarkdownInline {

    private static final int LONGEST_LINK = 2000;

    private static final String MARKS = "\\*_`![<&";

    private final String in;
    private final StyledWords out = new StyledWords();
    private boolean bold;
    private boolean italic;
    private int at;

    private MarkdownInline(String in) {
        this.in = in;
    }

    static StyledWords words(String line) {
        MarkdownInline inline = new MarkdownInline(line);
        inline.read();
        return inline.out;
    }

    private void read() {
        while (at < in.length()) {
            char c = in.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '*', '_' -> emphasis(c);
                case '`' -> at++;
                case '!' -> image();
                case '[' -> link();
                case '<' -> tag();
                case '&' -> entity();
                default -> run();
            }
        }
    }

    /** Characters up to the next that may be a mark. */
    private void run() {
        int end = at + 1;
        while (end < in.length() && MARKS.indexOf(in.charAt(end)) < 0) {
            end++;
        }
        out.add(in.substring(at, end), bold);
        at = end;
    }

    /** Where a string next stands, not further off than links are long, or -1. */
    private int find(String sought, int from) {
        int to = Math.min(in.length(), from + LONGEST_LINK);
        for (int i = from; i + sought.length() <= to; i++) {
            if (in.startsWith(sought, i)) {
                return i;
            }
        }
        return -1;
    }

    private void plain(char c) {
        out.add(String.valueOf(c), bold);
        at++;
    }

    private void escape() {
        if (at + 1 == in.length()) {
            // a backslash at the end is a line break
            at++;
            return;
        }
        if (!Character.isLetterOrDigit(in.charAt(at + 1))) {
            at++;
        }
        plain(in.charAt(at));
    }

    private void emphasis(char mark) {
        int end = at;
        while (end < in.length() && in.charAt(end) == mark) {
            end++;
        }
        char before = at > 0 ? in.charAt(at - 1) : ' ';
        char after = end < in.length() ? in.charAt(end) : ' ';
        boolean alone = Character.isWhitespace(before) && Character.isWhitespace(after);
        boolean inWord =
                mark == '_'
                        && Character.isLetterOrDigit(before)
                        && Character.isLetterOrDigit(after);
        if (inWord || end - at > 8) {
            copyTo(end);
            return;
        }
        while (end - at >= 2) {
            if (!bold && (alone || find("" + mark + mark, at + 2) < 0)) {
                break;
            }
            bold = !bold;
            at += 2;
        }
        if (end - at == 1) {
            boolean closes = italic && !Character.isWhitespace(before);
            boolean opens =
                    !italic
                            && !Character.isWhitespace(after)
                            && find(String.valueOf(mark), at + 1) > 0;
            if (closes || opens) {
                italic = !italic;
                at++;
            }
        }
        copyTo(end);
    }

    private void copyTo(int end) {
        while (at < end) {
            plain(in.charAt(at));
        }
    }

    private void image() {
        int end = at + 1 < in.length() && in.charAt(at + 1) == '[' ? linkEnd(at + 1) : -1;
        if (end > 0) {
            at = end;
        } else {
            plain('!');
        }
    }

    private void link() {
        int end = linkEnd(at);
        if (end < 0) {
            plain('[');
            return;
        }
        out.add(words(in.substring(at + 1, find("](", at))).raw(), bold);
        at = end;
    }

    /** Where the link that opens at an index ends, or -1. */
    private int linkEnd(int open) {
        int close = find("](", open);
        int inner = find("[", open + 1);
        if (close < 0 || (inner >= 0 && inner < close)) {
            return -1;
        }
        return find(")", close) + 1 > 0 ? find(")", close) + 1 : -1;
    }

    private void tag() {
        int end = find(">", at);
        if (end < 0) {
            plain('<');
            return;
        }
        String inside = in.substring(at + 1, end).toLowerCase(Locale.ROOT);
        String name = inside.startsWith("/") ? inside.substring(1) : inside.split("[\\s/]", 2)[0];
        if (name.startsWith("http") || name.startsWith("mailto:") || name.indexOf('@') > 0) {
            out.add(in.substring(at + 1, end), bold);
        } else if (name.equals("b") || name.equals("strong") || name.equals("u")) {
            bold = !inside.startsWith("/");
        } else if (!MarkupCues.hasTags("<" + inside + ">") && !inside.startsWith("/")) {
            plain('<');
            return;
        }
        at = end + 1;
    }

    private void entity() {
        int end = in.substring(at, Math.min(in.length(), at + 12)).indexOf(';');
        end = end < 0 ? -1 : at + end;
        if (end < 0 || end - at > 10) {
            plain('&');
            return;
        }
        out.add(Parser.unescapeEntities(in.substring(at, end + 1), false), bold);
        at = end + 1;
    }
}
