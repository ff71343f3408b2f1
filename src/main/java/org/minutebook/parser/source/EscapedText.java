package org.minutebook.parser.source;

import org.jsoup.parser.Parser;

/** Takes a text out of the wrap that some exports put round it: a JSON string, escaped tags. */
final class EscapedText {

    private static final int FEW = 8;

    private EscapedText() {}

    static String unwrap(String text) {
        String inner = isJson(text) ? longestString(text) : text;
        if (inner.length() * 2 < text.length()) {
            inner = text;
        }
        return count(inner, "&lt;") >= FEW && count(inner, "&lt;") > count(inner, "<")
                ? Parser.unescapeEntities(inner, false)
                : inner;
    }

    private static boolean isJson(String text) {
        String trimmed = text.strip();
        return (trimmed.startsWith("{\"") && trimmed.endsWith("}"))
                || (trimmed.startsWith("[\"") && trimmed.endsWith("]"))
                || (trimmed.startsWith("[{") && trimmed.endsWith("]"));
    }

    /** The longest string of a JSON text, its escapes undone. */
    private static String longestString(String json) {
        String longest = "";
        int i = json.indexOf('"');
        while (i >= 0 && i < json.length()) {
            int end = i + 1;
            while (end < json.length() && json.charAt(end) != '"') {
                end += json.charAt(end) == '\\' ? 2 : 1;
            }
            if (end < json.length() && end - i - 1 > longest.length()) {
                longest = json.substring(i + 1, end);
            }
            i = json.indexOf('"', end + 1);
        }
        return unescape(longest);
    }

    private static String unescape(String in) {
        StringBuilder out = new StringBuilder(in.length());
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if (c != '\\' || i + 1 >= in.length()) {
                out.append(c);
                continue;
            }
            char escaped = in.charAt(++i);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r', 'b', 'f' -> out.append(' ');
                case 'u' -> {
                    int code = i + 4 < in.length() ? hex(in, i + 1) : -1;
                    if (code >= 0) {
                        out.append((char) code);
                        i += 4;
                    }
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    private static int hex(String in, int at) {
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(in.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static int count(String text, String sought) {
        int n = 0;
        for (int i = text.indexOf(sought); i >= 0; i = text.indexOf(sought, i + 1)) {
            n++;
        }
        return n;
    }
}
