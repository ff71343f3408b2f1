package org.minutebook.parser.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.minutebook.parser.text.Wording;

/** Tags and entities of HTML in a text whose line ends count. */
final class LooseTags {

    private static final Wording TAG =
            Wording.compile(
                    "</?(br|p|h[1-6]|div|b|strong|i|em|u|li|ul|ol|span|table|tbody|tr|td|th|a|font|sup|sub|center)"
                            + "(?:\\s[^<>]{0,500})?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final String INLINE = " b strong i em u span a font sup sub ";

    private LooseTags() {}

    /** Line breaks and ends of blocks as line ends, cells parted by tabs, other tags left out. */
    static String toLines(String text) {
        Matcher matcher = TAG.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (matcher.find()) {
            out.append(text, at, matcher.start());
            String name = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
            boolean closes = text.charAt(matcher.start() + 1) == '/';
            if (name.equals("td") || name.equals("th")) {
                out.append(closes ? "\t" : "");
            } else if (!INLINE.contains(" " + name + " ") && (closes || name.equals("br"))) {
                out.append('\n');
            }
            at = matcher.end();
        }
        out.append(text, at, text.length());
        return Parser.unescapeEntities(out.toString(), false);
    }
}
