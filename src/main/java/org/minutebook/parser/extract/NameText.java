package org.minutebook.parser.extract;

import java.util.Locale;
import org.minutebook.parser.text.Wording;

/** The letters of a passage that names stand in: where words, brackets and entries end. */
final class NameText {
    private static final int LONGEST_BRACKET = 160;

    private static final Wording GLUED_POST =
            Wording.compile(
                    "-(?:Parish |Town |Deputy |Assistant )?(?:Clerk|Chair(?:man|woman|person)?|Vice|Secretary|Treasurer)\\b");

    private final String text;

    NameText(String text) {
        this.text = text;
    }

    boolean any(int i, int length) {
        int end = i + length;
        return end < text.length()
                && (!Character.isLetter(text.charAt(end))
                        || text.startsWith("Cllr", end)
                        || text.startsWith("Councillor", end));
    }

    boolean isWordAt(int i, String word) {
        return text.regionMatches(true, i, word, 0, word.length());
    }

    /**
     * Whether an entry of a list ends at an index: behind it come a separator, a bracket, the end.
     */
    boolean endsEntry(int from) {
        int i = skipSpaces(from);
        return i >= text.length()
                || ",;.&()[\t".indexOf(text.charAt(i)) >= 0
                || (isWordAt(i, "and") && any(i, 3));
    }

    int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i - open < LONGEST_BRACKET; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Blanks within a name: a tab parts columns. */
    int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\t' && Honorifics.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && Honorifics.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** "Ash-Chair": an office that a hyphen glues to the name is no part of it. */
    int beforeOffice(int from, int to) {
        int hyphen = text.indexOf('-', from);
        if (hyphen <= from || hyphen >= to - 4) {
            return to;
        }
        String office = text.substring(hyphen + 1, to).toLowerCase(Locale.ROOT);
        boolean named = office.startsWith("chair") || office.equals("clerk");
        boolean vice = office.startsWith("vice-c");
        return named || vice ? hyphen : to;
    }

    /** "J.P.Ash": the dot of an initial, though no blank stands before the name. */
    private boolean isTightInitial(int from, int dot) {
        for (int i = from; i < dot; i += 2) {
            boolean initial = Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.';
            if (!initial) {
                return false;
            }
        }
        if (dot + 2 >= text.length() || !Character.isUpperCase(text.charAt(dot))) {
            return false;
        }
        char second = text.charAt(dot + 1);
        return Character.isLowerCase(second) || second == '\'' || second == '’';
    }

    int wordEnd(int from) {
        int i = from;
        while (i < text.length() && i - from < 40) {
            char c = text.charAt(i);
            if (c == '-' && GLUED_POST.within(text, i, text.length()).lookingAt()) {
                break; // "Jo Ash-Clerk"
            }
            boolean inside =
                    i > from
                            && (c == '\'' || c == '’' || c == '‘' || c == '-' || c == '‐'
                                    || c == '.');
            if (!Character.isLetter(c)
                    && !inside
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i++;
            if (c == '.' && isTightInitial(from, i)) {
                return i;
            }
        }
        while (i > from && "'’‘-‐".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return beforeOffice(from, i);
    }
}
