package org.minutebook.parser.source;

import org.jsoup.parser.Parser;

import java.util.Locale;

/**
 * The words of one line of Markdown, its marks taken off: emphasis (bold is kept as a look),
 * escapes, links, code, entities, tags. More lenient than CommonMark, since converters write {@code
 * **Bold: **} where that has no emphasis.
 */
final class MarkdownInline {

    private static final int LONGEST_LINK = 2000;

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
                default -> plain(c);
            }
        }
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
            if (!bold && (alone || in.indexOf("" + mark + mark, at + 2) < 0)) {
                break;
            }
            bold = !bold;
            at += 2;
        }
        if (end - at == 1) {
            boolean closes = italic && !Character.isWhitespace(before);
            boolean opens =
                    !italic && !Character.isWhitespace(after) && in.indexOf(mark, at + 1) > 0;
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
        int close = in.indexOf("](", at);
        int end = linkEnd(at);
        if (end < 0) {
            plain('[');
            return;
        }
        out.add(words(in.substring(at + 1, close)).raw(), bold);
        at = end;
    }

    /** Where the link that opens at an index ends, or -1. */
    private int linkEnd(int open) {
        int close = in.indexOf("](", open);
        if (close < 0 || (in.indexOf('[', open + 1) >= 0 && in.indexOf('[', open + 1) < close)) {
            return -1;
        }
        int end = in.indexOf(')', close);
        return end < 0 || end - close > LONGEST_LINK ? -1 : end + 1;
    }

    private void tag() {
        int end = in.indexOf('>', at);
        if (end < 0 || end - at > LONGEST_LINK) {
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
        int end = in.indexOf(';', at);
        if (end < 0 || end - at > 10) {
            plain('&');
            return;
        }
        out.add(Parser.unescapeEntities(in.substring(at, end + 1), false), bold);
        at = end + 1;
    }
}
