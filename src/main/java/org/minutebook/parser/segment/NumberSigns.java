package org.minutebook.parser.segment;

/** The signs that numbers of items are made of. */
final class NumberSigns {

    static final int MOST_DIGITS = 6;

    private NumberSigns() {}

    /** practice: "IV PROPOSED CYCLE ROUTE": a Scottish article, by its capitals. */
    static boolean isCapitalWord(String row, int at) {
        int i = at;
        while (i < row.length() && Character.isUpperCase(row.charAt(i))) {
            i++;
        }
        return i - at >= 4 && (i == row.length() || Character.isWhitespace(row.charAt(i)));
    }

    static boolean isBracketGroup(String row, int at) {
        return at + 3 < row.length()
                && row.charAt(at) == '('
                && isDigit(row.charAt(at + 1))
                && row.charAt(at + 2) == ')'
                && isJoint(row.charAt(at + 3));
    }

    static boolean isBracketLetter(String row, int at) {
        return at + 3 < row.length()
                && row.charAt(at) == '('
                && row.charAt(at + 1) >= 'a'
                && row.charAt(at + 1) <= 'h'
                && row.charAt(at + 2) == ')'
                && Character.isWhitespace(row.charAt(at + 3));
    }

    /** "N.C.C." is an abbreviation, and its first letter no number. */
    static boolean isInitial(String row, int dot) {
        return dot + 2 < row.length()
                && Character.isLetter(row.charAt(dot + 1))
                && row.charAt(dot + 2) == '.';
    }

    static int skipBlank(String row, int from) {
        int at = from;
        while (at < row.length() && Character.isWhitespace(row.charAt(at))) {
            at++;
        }
        return at;
    }

    static int letters(String row, int from, int most) {
        int n = 0;
        while (from + n < row.length() && n <= most && Character.isLetter(row.charAt(from + n))) {
            n++;
        }
        return n > most ? 0 : n;
    }

    static int digitCount(String row, int from) {
        int n = 0;
        while (from + n < row.length() && isDigit(row.charAt(from + n)) && n <= MOST_DIGITS) {
            n++;
        }
        return n;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isJoint(char c) {
        return c == '/' || c == '.' || c == '-';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    static boolean isCloser(char c) {
        return c == '.' || c == ')' || c == ':' || c == ';' || c == '|' || c == '_' || c == '*'
                || isDash(c);
    }

    /** "17/00812/FUL": an application's number, which may open a title. */
    static boolean isReference(String row, int at) {
        int year = digitCount(row, at);
        int slash = at + year;
        if ((year != 2 && year != 4) || slash >= row.length() || row.charAt(slash) != '/') {
            return false;
        }
        int number = digitCount(row, slash + 1);
        int type = slash + 1 + number;
        return number >= 3
                && type + 1 < row.length()
                && row.charAt(type) == '/'
                && Character.isUpperCase(row.charAt(type + 1));
    }

    /** "PLANNING. SU/97/0112": an application's number is no part of the capitals in front. */
    static int beforeReference(String s, int from, int caps) {
        int stop = s.indexOf(". ", from);
        if (stop < from + 4 || stop + 2 >= caps) {
            return caps;
        }
        int next = stop + 2;
        while (next < caps && s.charAt(next) != ' ') {
            if (s.charAt(next) == '/' && Character.isDigit(s.charAt(next - 1))) {
                return stop + 1;
            }
            next++;
        }
        return caps;
    }

    /** Length of what joins two runs of digits; practice: a slip of the key doubles the dot. */
    static int jointLength(String row, int at) {
        if (at + 1 >= row.length() || !isJoint(row.charAt(at))) {
            return 0;
        }
        if (isDigit(row.charAt(at + 1))) {
            return 1;
        }
        boolean doubled = row.startsWith("..", at) && at + 2 < row.length();
        return doubled && isDigit(row.charAt(at + 2)) ? 2 : 0;
    }
}
