package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minutebook.parser.text.Passage;

/**
 * Cuts a passage into its sentences. {@code "Cllr. J. Ash spoke. The report was noted."} is two:
 * {@code "Cllr. J. Ash spoke."} and {@code "The report was noted."}. A stop after a title, an
 * initial, a number's point or an abbreviation ends nothing; closing quotation marks and brackets
 * go with the sentence that they close; a short remark in brackets is never cut. One pass, linear
 * in the length.
 */
final class Sentences {

    /** A longer bracket than this is cut like any other words. */
    private static final int LONGEST_REMARK = 400;

    /** Abbreviations whose stop ends no sentence, whatever follows. */
    private static final Set<String> NEVER_LAST =
            Set.of(
                    "mr", "mrs", "ms", "dr", "cllr", "cllrs", "cllor", "clr", "cl", "rev", "revd",
                    "st", "prof", "hon", "sgt", "insp", "supt", "capt", "col", "maj", "lt",
                    "messrs", "nos", "ref", "refs", "para", "paras", "sec", "app", "appx", "tel",
                    "ext", "approx", "dept", "e.g", "eg", "i.e", "ie", "viz", "cf", "vs", "v",
                    "fig", "ch", "chq", "vol", "pp", "ald", "prop", "sec'd", "propd", "secd", "inc",
                    "ltd", "co", "bros", "c", "art", "reg", "regs", "arr", "incl");

    /** Single capitals after these words are names of things, not initials. */
    private static final Set<String> LETTERED =
            Set.of(
                    "option",
                    "appendix",
                    "schedule",
                    "plan",
                    "site",
                    "class",
                    "part",
                    "annex",
                    "band",
                    "group",
                    "block",
                    "unit",
                    "section",
                    "category",
                    "plot",
                    "table",
                    "map",
                    "route",
                    "grade",
                    "phase",
                    "paragraph",
                    "recommendation");

    private Sentences() {}

    /** The sentences in order, trimmed, none blank. */
    static List<Passage> of(Passage passage) {
        String s = passage.string();
        int[] closes = closingBrackets(s);
        List<Passage> out = new ArrayList<>();
        int begin = 0;
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == '\n') {
                add(out, passage, begin, i);
                begin = i + 1;
            } else if (c == '(' && closes[i] > 0) {
                i = closes[i];
                continue;
            } else if (c == '.' || c == '?' || c == '!' || c == '…') {
                int after = pastClosers(s, i + 1);
                if (endsHere(s, begin, i, after)) {
                    add(out, passage, begin, after);
                    begin = after;
                }
                i = after;
                continue;
            }
            i++;
        }
        add(out, passage, begin, s.length());
        return List.copyOf(out);
    }

    private static void add(List<Passage> out, Passage passage, int from, int to) {
        Passage piece = passage.cut(from, to).trimmed();
        if (piece.length() > 0) {
            out.add(piece);
        }
    }

    /** For each opening bracket that is closed soon, the index of its closing one; else 0. */
    private static int[] closingBrackets(String s) {
        int[] closes = new int[s.length()];
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '(') {
                if (depth == open.length) {
                    depth = 0;
                }
                open[depth++] = i;
            } else if (c == ')' && depth > 0) {
                int from = open[--depth];
                if (i - from <= LONGEST_REMARK) {
                    closes[from] = i;
                }
            }
        }
        return closes;
    }

    private static int pastClosers(String s, int i) {
        int at = i;
        while (at < s.length() && ".?!…\"'”’)]".indexOf(s.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean endsHere(String s, int begin, int stop, int after) {
        if (after >= s.length()) {
            return true;
        }
        boolean spaced = Character.isWhitespace(s.charAt(after));
        int next = after;
        while (next < s.length() && Character.isWhitespace(s.charAt(next))) {
            next++;
        }
        if (next >= s.length()) {
            return true;
        }
        if (s.charAt(stop) != '.') {
            return spaced && !Character.isLowerCase(s.charAt(next));
        }
        int from = stop;
        while (from > begin && isWordChar(s.charAt(from - 1)) && stop - from < 40) {
            from--;
        }
        String word = s.substring(from, stop);
        if (!spaced) {
            return after == stop + 1 && isGlued(word, s, next);
        }
        return startsSentence(s, next) && !isAbbreviation(s, begin, from, word, next);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
    }

    /** "received.The": a blank lost in the source, not a web address or a number. */
    private static boolean isGlued(String word, String s, int next) {
        return word.length() >= 3
                && word.chars().allMatch(Character::isLowerCase)
                && next + 1 < s.length()
                && Character.isUpperCase(s.charAt(next))
                && (Character.isLowerCase(s.charAt(next + 1)) || s.charAt(next + 1) == ' ');
    }

    private static boolean startsSentence(String s, int next) {
        char c = s.charAt(next);
        if (Character.isLowerCase(c)) {
            return opensLabel(s, next);
        }
        return Character.isLetterOrDigit(c) || "\"'“‘([£•·–-*".indexOf(c) >= 0;
    }

    /** "iv. That", "b) That". */
    private static boolean opensLabel(String s, int next) {
        int at = next;
        while (at < s.length() && at - next < 5 && Character.isLowerCase(s.charAt(at))) {
            at++;
        }
        return at + 2 < s.length()
                && (s.charAt(at) == '.' || s.charAt(at) == ')')
                && s.charAt(at + 1) == ' '
                && Character.isUpperCase(s.charAt(at + 2))
                && isLabel(s.substring(next, at));
    }

    private static boolean isAbbreviation(String s, int begin, int from, String word, int next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(lower)) {
            return !isFirm(lower, s, next);
        }
        if (lower.equals("no")) {
            return Character.isDigit(s.charAt(next));
        }
        if (isClock(lower)) {
            return continuesTime(s, next);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            boolean inCode = from > begin && "/-".indexOf(s.charAt(from - 1)) >= 0;
            return !inCode && !LETTERED.contains(wordBefore(s, begin, from));
        }
        if (word.length() >= 3 && word.indexOf('.') > 0 && isInitials(word)) {
            return true;
        }
        // a list label: "1. That", "a. That", "iv. That"
        return s.substring(begin, from).isBlank() && word.length() <= 5 && isLabel(word);
    }

    /** A firm's "Ltd." or "Co." may end a sentence: it does before a word that opens one. */
    private static boolean isFirm(String lower, String s, int next) {
        boolean firm = lower.equals("ltd") || lower.equals("co") || lower.equals("inc");
        return firm && opensSentence(s, next);
    }

    private static boolean opensSentence(String s, int next) {
        for (String opener : List.of("The ", "It ", "This ", "A ", "Cllr", "There ", "RESOLVED")) {
            if (s.startsWith(opener, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClock(String lower) {
        return lower.endsWith("p.m")
                || lower.endsWith("a.m")
                || lower.equals("pm")
                || lower.equals("am");
    }

    private static boolean continuesTime(String s, int next) {
        for (String day :
                List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "on ", "in ", "at ")) {
            if (s.startsWith(day, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String word) {
        boolean digits = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        return digits || word.length() == 1 || word.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    }

    private static String wordBefore(String s, int begin, int from) {
        int to = from;
        while (to > begin && !Character.isLetter(s.charAt(to - 1)) && from - to < 3) {
            to--;
        }
        int at = to;
        while (at > begin && Character.isLetter(s.charAt(at - 1)) && to - at < 20) {
            at--;
        }
        return s.substring(at, to).toLowerCase(Locale.ROOT);
    }
}
