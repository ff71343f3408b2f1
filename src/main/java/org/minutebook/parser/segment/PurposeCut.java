package org.minutebook.parser.segment;

import java.util.Locale;
import java.util.Set;

/**
 * Finds where a title ends and the agenda's summary begins when both share a line: {@code
 * "Petitions To receive any petitions"} is cut before {@code To}.
 */
final class PurposeCut {

    private static final int LONGEST_TITLE = 220;
    private static final int WORDS_TO_VERB = 28;

    private static final Set<String> STRONG =
            Set.of(
                    "The",
                    "To",
                    "Members",
                    "Any",
                    "A",
                    "An",
                    "This",
                    "All",
                    "Councillors",
                    "There",
                    "In",
                    "Report",
                    "Following");

    private static final Set<String> WEAK =
            Set.of(
                    "Director",
                    "Head",
                    "Cabinet",
                    "Assistant",
                    "Chief",
                    "Executive",
                    "Leader",
                    "Strategic",
                    "Deputy");

    private static final Set<String> VERBS =
            Set.of(
                    "submits",
                    "submit",
                    "will",
                    "is",
                    "are",
                    "has",
                    "have",
                    "presents",
                    "introduces",
                    "invites",
                    "provides",
                    "sets",
                    "gives",
                    "asks",
                    "asked",
                    "invited",
                    "reports",
                    "attached",
                    "outlines",
                    "updates",
                    "advises",
                    "may",
                    "recommends",
                    "seeks");

    private PurposeCut() {}

    /** End of the title in the words; 0 where they are a summary without title. */
    static int titleEnd(String words) {
        int at = 0;
        while (at < words.length() && at <= LONGEST_TITLE) {
            int end = words.indexOf(' ', at);
            String word = words.substring(at, end < 0 ? words.length() : end);
            boolean strong = STRONG.contains(word);
            if ((strong || (at > 0 && WEAK.contains(word))) && opensSummary(words, at, word)) {
                return at;
            }
            if (end < 0) {
                break;
            }
            at = end + 1;
        }
        return words.length();
    }

    private static boolean opensSummary(String words, int at, String opener) {
        String[] next =
                words.substring(at, Math.min(words.length(), at + 320)).split(" ", WORDS_TO_VERB);
        if (next.length < 3) {
            return false;
        }
        if (opener.equals("To")) {
            return Character.isLowerCase(next[1].charAt(0));
        }
        if (opener.equals("Report")) {
            return next[1].equals("of")
                    && (next[2].equals("the") || Character.isUpperCase(next[2].charAt(0)));
        }
        if (opener.equals("In") || opener.equals("Following")) {
            return next[1].equals("accordance") || next[1].equals("the");
        }
        for (int i = 1; i < next.length - 1; i++) {
            String w = next[i];
            if (at == 0 && i > 1 && STRONG.contains(w)) {
                return false; // another sentence begins: the first was the title
            }
            String low = Sentences.bare(w).toLowerCase(Locale.ROOT);
            if (VERBS.contains(low) && Character.isLowerCase(w.charAt(0))) {
                return true;
            }
            if (w.endsWith(".") && w.length() > 3) {
                return false;
            }
        }
        return false;
    }
}
