package org.minutebook.parser.source;

import org.minutebook.parser.text.Wording;

/** Numbers, letters and bullets that open a line: "12.", "5.1", "(a)", "iv)", "•", "21/045". */
final class Labels {

    private static final Wording NUMBER =
            Wording.compile(
                    "[(\\[]?(?:\\d{1,4}(?:[./]\\d{1,4}){0,4}[a-z]?|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.):\\]]{0,2}");
    private static final Wording CODE =
            Wording.compile("[A-Za-z]{1,6}[./ ]?\\d{1,4}(?:[./-]\\d{1,4}){0,3}[.):]?");
    private static final Wording CLOCK =
            Wording.compile("\\d{1,2}[.:]\\d{2}\\s?(?:[ap]\\.?m\\b|hrs|hours).*");
    private static final String BULLETS = "•·▪■□◦●○∙‣⁃➢➤✓*";
    private static final String DASHES = "-–—";

    private Labels() {}

    /**
     * Where the label that opens a line ends, or 0. The words begin after the blanks that follow.
     */
    static int end(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        char first = line.charAt(0);
        if (BULLETS.indexOf(first) >= 0 || (first >= '\ue000' && first <= '\uf8ff')) {
            return 1;
        }
        if (DASHES.indexOf(first) >= 0 || first == 'o') {
            boolean alone = line.length() == 1 && first == 'o';
            return alone || (line.length() > 1 && isBlank(line.charAt(1)))
                    ? dashOrLetter(line, first)
                    : 0;
        }
        int to = 0;
        while (to < line.length() && !isBlank(line.charAt(to)) && to <= 24) {
            to++;
        }
        String token = line.substring(0, to);
        if (to < line.length() && !isBlank(line.charAt(to))) {
            return 0;
        }
        return isLabel(token, line, to) ? to : 0;
    }

    /** Whether a line is a label and nothing else. */
    static boolean isOnlyLabel(String line) {
        String words = line.strip();
        return !words.isEmpty() && end(words) == words.length();
    }

    private static int dashOrLetter(String line, char first) {
        // practice: "o" is the second level of bullets where the font that drew them is lost
        return first != 'o' || line.length() < 3 || !Character.isLowerCase(line.charAt(2)) ? 1 : 0;
    }

    private static boolean isLabel(String token, String line, int to) {
        if (CLOCK.matcher(line).matches()) {
            return false;
        }
        boolean set = isSetApart(line, to);
        if (NUMBER.matcher(token).matches()) {
            char last = token.charAt(token.length() - 1);
            boolean closed = ".):]".indexOf(last) >= 0;
            if (closed) {
                // "I." may be a pronoun's or a name's initial: "A. Brown" is no list item
                return token.length() > 2 || !Character.isUpperCase(token.charAt(0)) || set;
            }
            boolean capital = token.length() == 1 && Character.isUpperCase(token.charAt(0));
            return (capital ? isTabbed(line, to) : set)
                    || (token.indexOf('.') > 0 && Character.isDigit(token.charAt(0)));
        }
        return CODE.matcher(token).matches() && (set || token.indexOf('/') > 0);
    }

    /** Whether a line opens with a bullet or dash. */
    static boolean isBulleted(String line) {
        int end = end(line);
        return end == 1 && !Character.isLetterOrDigit(line.charAt(0));
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    private static boolean isTabbed(String line, int to) {
        return to >= line.length() || line.charAt(to) == '\t';
    }

    /** Whether more than one blank, a tab, or the line's end follows. */
    private static boolean isSetApart(String line, int to) {
        return to >= line.length()
                || line.charAt(to) == '\t'
                || (to + 1 < line.length() && isBlank(line.charAt(to + 1)));
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || Character.isWhitespace(c);
    }
}
