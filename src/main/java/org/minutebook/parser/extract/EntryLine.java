package org.minutebook.parser.extract;

import java.util.regex.Pattern;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** One line of an attendance list as letters: where words, separators and sentences end. */
final class EntryLine {
    private static final String[] TOGETHER = {"together with ", "along with ", "as well as "};
    private static final Wording ABBREVIATED =
            Wording.compile(
                    "(?<!\\p{L})(?:dist|distr|cty|boro|asst|dep|rep|hon|ctte|cttee)$",
                    Pattern.CASE_INSENSITIVE);

    final Passage passage;
    final String text;

    EntryLine(Passage passage) {
        this.passage = passage;
        // an entry may go on in the next line
        this.text = passage.string().replace('\n', ' ');
    }

    int length() {
        return text.length();
    }

    Passage cut(int from, int to) {
        return passage.cut(from, to);
    }

    /** The index in this line of a place in the document. */
    int index(int place) {
        return place - passage.start();
    }

    int skip(int from) {
        int i = from;
        while (i < text.length() && (Honorifics.isBlank(text.charAt(i)) || text.charAt(i) == '*')) {
            i++;
        }
        return i;
    }

    /** Whether a joining word stands at an index; Welsh minutes print "a/and" for both readers. */
    boolean isAnd(int i) {
        if (i < text.length() && text.charAt(i) == '&') {
            return true;
        }
        return isWord(i, "and") || isWord(i, "a/and") || isWord(i, "ac/and") || isWord(i, "plus");
    }

    private boolean isWord(int i, String word) {
        int end = i + word.length();
        return text.regionMatches(true, i, word, 0, word.length())
                && (end >= text.length()
                        || !Character.isLetter(text.charAt(end))
                        // a converter glues "andCllr"
                        || text.startsWith("Cllr", end)
                        || text.startsWith("Councillor", end))
                && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
    }

    int afterAnd(int i) {
        int together = together(i);
        if (together > 0) {
            return i + together;
        }
        if (text.charAt(i) == '&') {
            return i + 1;
        }
        return i + (isWord(i, "and") ? 3 : isWord(i, "a/and") ? 5 : isWord(i, "plus") ? 4 : 6);
    }

    /** "together with the Clerk": joins as "and" does. */
    boolean isTogether(int i) {
        return together(i) > 0;
    }

    /** How long such words at an index are, or 0. */
    private int together(int i) {
        for (String words : TOGETHER) {
            if (text.startsWith(words, i)) {
                return words.length();
            }
        }
        return 0;
    }

    boolean isParticle(int i) {
        return NameWords.isParticle(text.substring(i, wordEnd(i)));
    }

    int wordEnd(int from) {
        int i = from;
        while (i < text.length()
                && (Character.isLetter(text.charAt(i)) || "'’-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    boolean endsSentence(int dot) {
        if (ABBREVIATED.within(text, Math.max(0, dot - 6), dot).find() && dot + 1 < text.length()) {
            return false;
        }
        return dot + 1 >= text.length()
                || (dot > 3
                        && Honorifics.isBlank(text.charAt(dot + 1))
                        && Character.isLowerCase(text.charAt(dot - 1))
                        && Character.isLowerCase(text.charAt(dot - 2)));
    }

    /** Where the words up to the next separator end. */
    int separator(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '\t' || c == '&') {
                return i;
            }
            if (c == ' ' && isAnd(i + 1)) {
                return i;
            }
            if (c == '.' && endsSentence(i)) {
                return i;
            }
        }
        return text.length();
    }

    int sentenceEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || (c == '.' && endsSentence(i))) {
                return i;
            }
        }
        return text.length();
    }
}
