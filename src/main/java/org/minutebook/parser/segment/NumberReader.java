package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number at the start of a row, by one pass over at most a few dozen characters.
 *
 * <p>practice: {@code 47.} {@code 5)} {@code (12)} {@code 7a.} {@code 78/21} {@code C213/16} {@code
 * C 09/052} {@code SPCLL.20} {@code 04.23.01} {@code 21/045} {@code Item 5:} {@code iv.} {@code
 * (b)}
 */
final class NumberReader {

    /** Groups of digits or letters beyond which it is no item number but noise. */
    private static final int MOST_GROUPS = 4;

    private static final int LONGEST_PREFIX = 8;

    private static final String TOP_OF_DECIMALS = "#.0";

    private static final Set<String> WORDS_IN_FRONT =
            Set.of("item", "minute", "agenda item", "no", "no.", "min", "minute no", "minute no.");

    private NumberReader() {}

    /** The number that the row opens with, or {@code null}. */
    static @Nullable NumberMark read(String row) {
        return readAt(row, 0);
    }

    /** The number that stands at an index, or {@code null}. */
    static @Nullable NumberMark readAt(String row, int from) {
        int at = NumberSigns.skipBlank(row, from);
        at = skipWord(row, at);
        boolean bracket = at < row.length() && (row.charAt(at) == '(' || row.charAt(at) == '[');
        if (bracket) {
            at = NumberSigns.skipBlank(row, at + 1);
        }
        NumberMark mark = digits(row, at, bracket);
        return mark != null ? mark : lettersOnly(row, at, bracket);
    }

    private static @Nullable NumberMark digits(String row, int from, boolean bracket) {
        int at = from;
        StringBuilder form = new StringBuilder(bracket ? "(" : "");
        List<Integer> values = new ArrayList<>(4);
        int prefix = NumberSigns.letters(row, at, LONGEST_PREFIX);
        if (prefix > 0) {
            for (int i = at; i < at + prefix; i++) {
                if (!Character.isUpperCase(row.charAt(i)) && i > at && prefix > 3) {
                    return null;
                }
            }
            if (!Character.isUpperCase(row.charAt(at))) {
                return null;
            }
            form.append(row, at, at + prefix);
            at += prefix;
            if (at < row.length() && NumberSigns.isJoint(row.charAt(at))) {
                form.append(row.charAt(at));
                at++;
            } else if (at + 1 < row.length() && row.charAt(at) == ' ') {
                int n = NumberSigns.digitCount(row, at + 1);
                // "C 09/052": a blank is part of the number only where a slash follows
                if (n == 0 || at + 1 + n >= row.length() || row.charAt(at + 1 + n) != '/') {
                    return null;
                }
                at++;
            }
        }
        int groups = 0;
        String suffix = "";
        int end = at;
        while (true) {
            int n = NumberSigns.digitCount(row, at);
            if (n == 0 || n > NumberSigns.MOST_DIGITS || ++groups > MOST_GROUPS) {
                return null;
            }
            values.add(Integer.parseInt(row.substring(at, at + n)));
            form.append('#');
            at += n;
            end = at;
            if (NumberSigns.isBracketGroup(row, at)) {
                form.append("(#)"); // "04(2).24.01"
                at += 3;
                end = at;
            }
            if (NumberSigns.isBracketLetter(row, at)) {
                suffix = row.substring(at + 1, at + 2); // "5(a)"
                at += 3;
                end = at;
                break;
            }
            int letters = NumberSigns.letters(row, at, 3);
            if (letters > 0) {
                boolean one = letters == 1 && Character.isLowerCase(row.charAt(at));
                boolean two =
                        letters <= 2 && values.size() > 1 && Character.isUpperCase(row.charAt(at));
                if (!one && !two) {
                    return null;
                }
                suffix = row.substring(at, at + letters);
                at += letters;
                end = at;
                break;
            }
            int joint = NumberSigns.jointLength(row, at);
            if (joint > 0) {
                form.append(row.charAt(at));
                at += joint;
            } else {
                break;
            }
        }
        int year =
                at < row.length() && row.charAt(at) == '/'
                        ? NumberSigns.digitCount(row, at + 1)
                        : 0;
        if (suffix.length() == 1 && values.size() == 1 && (year == 2 || year == 4)) {
            // "41a/19": the letter parts the year's number
            form.append("/#");
            values.add(Integer.parseInt(row.substring(at + 1, at + 1 + year)));
            at += 1 + year;
            end = at;
        }
        if (at < row.length()
                && row.charAt(at) == '/'
                && prefix + NumberSigns.letters(row, at + 1, 5) > 0) {
            // "15/72/CNL", and an application's "21/0045/FUL"
            int tail = NumberSigns.letters(row, at + 1, 5);
            if (tail == 0) {
                return null;
            }
            form.append(row, at, at + 1 + tail);
            at += 1 + tail;
            end = at;
        }
        if (isTopOfDecimals(row, end, form, values, suffix)) {
            return close(row, from, end, at, TOP_OF_DECIMALS, values.subList(0, 1), "", false);
        }
        return close(row, from, end, at, form.toString(), values, suffix, bracket);
    }

    /** "3.0" heads "3.1" and "3.2": a series of its own, with the value 3. */
    private static boolean isTopOfDecimals(
            String row, int end, StringBuilder form, List<Integer> values, String suffix) {
        return suffix.isEmpty()
                && form.toString().equals("#.#")
                && values.get(1) == 0
                && row.charAt(end - 2) == '.';
    }

    private static @Nullable NumberMark lettersOnly(String row, int from, boolean bracket) {
        int n = NumberSigns.letters(row, from, 6);
        if (n == 0 || n > 5) {
            return null;
        }
        String word = row.substring(from, from + n);
        int roman = RomanNumeral.value(word);
        boolean upper = Character.isUpperCase(word.charAt(0));
        String form;
        int value;
        if (roman > 0 && (n > 1 || "iIvVxX".contains(word))) {
            form = upper ? "R" : "r";
            value = roman;
        } else if (n == 1) {
            form = upper ? "L" : "l";
            value = Character.toLowerCase(word.charAt(0)) - 'a' + 1;
        } else {
            return null;
        }
        NumberMark mark =
                close(
                        row,
                        from,
                        from + n,
                        from + n,
                        (bracket ? "(" : "") + form,
                        List.of(value),
                        "",
                        bracket);
        boolean initial =
                mark != null && mark.closer() == '.' && NumberSigns.isInitial(row, mark.end());
        if (mark == null || initial || mark.closer() == '-') {
            return null;
        }
        boolean bare = mark.closer() == ' ';
        return bare
                        && !(form.equals("R")
                                && !bracket
                                && NumberSigns.isCapitalWord(row, mark.rest()))
                ? null
                : mark;
    }

    private static @Nullable NumberMark close(
            String row,
            int start,
            int end,
            int from,
            String form,
            List<Integer> values,
            String suffix,
            boolean bracket) {
        int at = from;
        char closer = ' ';
        if (bracket) {
            at = NumberSigns.skipBlank(row, at);
            if (at >= row.length() || (row.charAt(at) != ')' && row.charAt(at) != ']')) {
                return null;
            }
            closer = ')';
            at++;
        }
        int blanks = at;
        at = NumberSigns.skipBlank(row, at);
        boolean blank = at > blanks;
        boolean marked = false;
        while (at < row.length() && NumberSigns.isCloser(row.charAt(at)) && at - from < 6) {
            char c = row.charAt(at);
            if (NumberSigns.isDash(c)
                    && at + 1 < row.length()
                    && Character.isDigit(row.charAt(at + 1))) {
                return null; // a range
            }
            boolean stray = c == '_' || c == '*';
            if (!marked && !bracket && !stray) {
                closer = NumberSigns.isDash(c) ? '-' : c;
            }
            marked |= !stray;
            at++;
            at = NumberSigns.skipBlank(row, at);
        }
        if (!marked && !bracket && at < row.length()) {
            if (!blank || (form.equals("#") && !couldOpenTitle(row, at))) {
                return null;
            }
        }
        if (at < row.length() && row.charAt(at) == '%') {
            return null;
        }
        return new NumberMark(start, end, at, form, values, suffix, closer);
    }

    /** "5 Planning" may be a heading, "5 May 2016", "6 members" and "12 noon" are none. */
    private static boolean couldOpenTitle(String row, int at) {
        char c = row.charAt(at);
        if (NumberSigns.isReference(row, at)) {
            return true;
        }
        if (!Character.isUpperCase(c) && c != '‘' && c != '“' && c != '"') {
            return false;
        }
        return !MonthName.opens(row, at);
    }

    private static int skipWord(String row, int from) {
        int at = from;
        while (at < row.length()
                && at - from < 14
                && (Character.isLetter(row.charAt(at))
                        || row.charAt(at) == ' '
                        || row.charAt(at) == '.')) {
            at++;
        }
        if (at == from || at >= row.length() || !Character.isDigit(row.charAt(at))) {
            return from;
        }
        String word = row.substring(from, at).strip().toLowerCase(java.util.Locale.ROOT);
        return WORDS_IN_FRONT.contains(word) ? at : from;
    }
}
