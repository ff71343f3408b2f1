package org.minutebook.parser.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.text.Wording;

/** What marks in a text say that it is HTML, Markdown, or text with some tags left in it. */
final class MarkupCues {

    private static final Wording BLOCK_TAG =
            Wording.compile("<(?:p|div|td|tr|li|table|h[1-6])[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Wording TAG_OR_ENTITY =
            Wording.compile(
                    "<(?:br|p|h[1-6]|div|b|strong|i|em|u|li|ul|ol|span|table|tr|td)\\b[^<>]{0,300}>"
                            + "|&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{1,6});",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording MARKDOWN =
            Wording.compile(
                    "^#{1,6} \\S|^\\s{0,3}[-*+] \\S|\\*\\*[^*\\n"
                            + "]{1,300}\\*\\*|\\\\[.\\-_*#+()\\[\\]]|\\[[^\\]\\n"
                            + "]{1,200}\\]\\([^)\\n"
                            + "]{1,500}\\)|^---\\s*$|^> |^\\|.{1,400}\\|\\s*$",
                    Pattern.MULTILINE);
    private static final Wording STRONG_MARKDOWN =
            Wording.compile(
                    "^#{1,6} \\S|\\*\\*[^*\\n"
                            + "]{1,300}\\*\\*|\\d\\\\\\.|\\[[^\\]\\n"
                            + "]{1,200}\\]\\(http",
                    Pattern.MULTILINE);
    private static final int HEAD = 4096;

    private MarkupCues() {}

    /** Whether lines mean nothing and tags everything. */
    static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        if (head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")) {
            return true;
        }
        String outside = HtmlTables.without(text.substring(FrontMatter.end(text)));
        int tags = count(BLOCK_TAG, outside);
        return tags >= 3 && tags * 2L >= outside.chars().filter(c -> c == '\n').count();
    }

    /** Whether the text has Markdown's marks: front matter, or any that text by chance has not. */
    static boolean isMarkdown(String text) {
        return FrontMatter.end(text) > 0
                || (STRONG_MARKDOWN.matcher(text).find() && count(MARKDOWN, text) >= 2);
    }

    /** Whether tags or entities of HTML are left in a text. */
    static boolean hasTags(String text) {
        return TAG_OR_ENTITY.matcher(text).find();
    }

    private static int count(Wording pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int n = 0;
        while (matcher.find()) {
            n++;
        }
        return n;
    }
}
