package org.minutebook.parser.source;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Tables that stand as HTML in a text of another format, as Markdown allows. */
final class HtmlTables {

    private static final String OPENS = "<table";
    private static final String CLOSES = "</table>";

    private HtmlTables() {}

    /** The text without its tables; the whole text where nothing but tables stands in it. */
    static String without(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        if (low.length() != text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        int open = low.indexOf(OPENS);
        while (open >= 0) {
            out.append(text, at, open);
            at = end(low, open);
            open = low.indexOf(OPENS, at);
        }
        out.append(text, at, text.length());
        return out.toString().isBlank() ? text : out.toString();
    }

    static boolean opens(String line) {
        return line.regionMatches(true, 0, OPENS, 0, OPENS.length());
    }

    /** Adds the table that a line opens, with those inside it; the index of the line behind it. */
    static int add(List<TextLine> lines, int at, ParagraphFlow flow)
            throws UnreadableDocumentException {
        StringBuilder html = new StringBuilder();
        int depth = 0;
        int i = at;
        do {
            String words = lines.get(i).words();
            html.append(words).append('\n');
            String low = words.toLowerCase(Locale.ROOT);
            depth += times(low, OPENS) - times(low, CLOSES);
            i++;
        } while (i < lines.size() && depth > 0);
        for (Piece piece : new HtmlWalker().walk(Jsoup.parseBodyFragment(html.toString()).body())) {
            flow.add(piece);
        }
        return i;
    }

    /** Index behind a table that opens at an index, and behind those inside it. */
    private static int end(String low, int open) {
        int depth = 1;
        int at = open + OPENS.length();
        while (depth > 0) {
            int closes = low.indexOf(CLOSES, at);
            if (closes < 0) {
                return low.length();
            }
            depth += times(low.substring(at, closes), OPENS) - 1;
            at = closes + CLOSES.length();
        }
        return at;
    }

    private static int times(String s, String word) {
        int n = 0;
        for (int at = s.indexOf(word); at >= 0; at = s.indexOf(word, at + 1)) {
            n++;
        }
        return n;
    }
}
