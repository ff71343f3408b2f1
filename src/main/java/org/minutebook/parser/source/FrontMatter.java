package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;

/** The block between two rules with which a Markdown file may begin: what it says about itself. */
final class FrontMatter {

    private static final int LONGEST = 20_000;

    private FrontMatter() {}

    /** Where the text goes on behind the front matter, or 0 where there is none. */
    static int end(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int at = text.indexOf("\n---", 3);
        if (at < 0 || at > LONGEST) {
            return 0;
        }
        int end = text.indexOf('\n', at + 1);
        int stop = end < 0 ? text.length() : end + 1;
        return text.substring(at + 4, stop).isBlank() && text.lastIndexOf(':', at) > 0 ? stop : 0;
    }

    /** Its entries, one string each, a list's parts parted by commas: {@code title: "Minutes"}. */
    static List<String> entries(String frontMatter) {
        List<String> out = new ArrayList<>();
        for (String line : frontMatter.lines().toList()) {
            String words = line.strip();
            if (words.isEmpty() || words.equals("---")) {
                continue;
            }
            boolean part = words.startsWith("- ") || Character.isWhitespace(line.charAt(0));
            if (part && !out.isEmpty()) {
                String before = out.get(out.size() - 1);
                String more = words.startsWith("- ") ? words.substring(2) : words;
                out.set(out.size() - 1, before + (before.endsWith(":") ? " " : ", ") + more);
            } else {
                out.add(words);
            }
        }
        return out;
    }
}
