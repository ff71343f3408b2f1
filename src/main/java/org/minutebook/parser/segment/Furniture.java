package org.minutebook.parser.segment;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/**
 * What the web page or the template puts around the words: file tails, links, table rules, cuts.
 */
final class Furniture {

    /** {@code pdf icon PDF 178 KB}, {@code PDF 97 KB}, {@code (PDF, 1.2 MB)}. */
    private static final Wording FILE_TAIL =
            Wording.compile(
                    "(?i)\\s?\\(?(?:pdf|docx?|xlsx?|word)\\s?e?(?:icon|document)?,?(?:"
                            + " (?:pdf|docx?|xlsx?))?[, ]{0,2}\\d{1,6}(?:\\.\\d{1,3})?\\s?[km]b\\)?");

    private static final Wording WEBCAST_LINK =
            Wording.compile("(?i)(?:view (?:the )?)?webcast(?: for)? [0-9a-z/.]{1,10}\\.?");

    /** {@code ... view the full minutes text for item 54.} */
    private static final Wording CUT =
            Wording.compile(
                    "(?i)(?:\\s|\\.|…|_)*+view the full (?:minutes|decision) text for item"
                            + " ([0-9a-z./]{1,12}?)\\.?\\s*+$");

    /** practice: the agenda's number on a line of its own under a minute's heading: "(Item 3)". */
    private static final Wording AGENDA_NUMBER =
            Wording.compile(
                    "(?i)[(\\[](?:agenda )?items? (?:nos?\\.? ?)?(?:[0-9][0-9a-z.]{0,5}|[a-z][0-9.]{0,5}"
                            + "|[ivx]{1,5})(?: ?(?:&|,|-|–|and) ?[0-9][0-9a-z.]{0,5})?[)\\]]");

    private Furniture() {}

    static boolean isAgendaNumber(String s) {
        return s.length() < 30 && AGENDA_NUMBER.matcher(s.strip()).matches();
    }

    /** End of a title in a row, before any attachment furniture. */
    static int titleEnd(String s, int from) {
        int end = s.length();
        String low = s.toLowerCase(Locale.ROOT);
        if (low.length() == s.length()
                && low.length() < 600
                && (low.contains("kb") || low.contains("mb"))) {
            Matcher m = FILE_TAIL.matcher(s);
            if (m.find(Math.min(from, s.length())) && m.start() >= from) {
                end = m.start();
            }
        }
        end = withoutBlanks(s, from, end);
        int bracket = Math.max(s.lastIndexOf('(', end - 1), s.lastIndexOf('[', end - 1));
        if (bracket > from && isAgendaNumber(s.substring(bracket, end))) {
            end = withoutBlanks(s, from, bracket);
        }
        return end;
    }

    private static int withoutBlanks(String s, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(s.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the row has nothing to read: table pipes, links, an attachment by itself. */
    static boolean isEmpty(String s) {
        String t = s.strip();
        if (t.length() > 160) {
            return false;
        }
        boolean ruled = true;
        for (int i = 0; i < t.length() && ruled; i++) {
            char c = t.charAt(i);
            ruled =
                    c == '|' || c == '-' || c == '_' || c == '=' || c == '*' || c == '\t'
                            || c == ' ' || c == '.' || c == '…';
        }
        if (ruled) {
            return true;
        }
        String low = t.toLowerCase(Locale.ROOT);
        return low.equals("additional documents:")
                || low.equals("supporting documents:")
                || low.equals("additional documents")
                || low.equals("share this item")
                || low.equals("view directions")
                || WEBCAST_LINK.matcher(low).matches();
    }

    static boolean isRule(String s) {
        String t = s.strip();
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (c != '|' && c != '-' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return !t.isEmpty();
    }

    /** An attachment on a line of its own: {@code Appendix A. pdf icon PDF 2 MB}. */
    static boolean isAttachment(String s) {
        if (s.length() > 300) {
            return false;
        }
        Matcher m = FILE_TAIL.matcher(s);
        return m.find() && m.end() >= s.strip().length() - 1;
    }

    /** The link that says that the text is cut, or {@code null}. */
    static @Nullable Matcher cut(String s) {
        int tail = Math.max(0, s.length() - 120);
        if (s.toLowerCase(Locale.ROOT).indexOf("view the full", tail) < 0) {
            return null;
        }
        Matcher m = CUT.within(s, tail, s.length());
        return m.find() ? m : null;
    }
}
