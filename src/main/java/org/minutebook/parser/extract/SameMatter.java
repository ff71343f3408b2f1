package org.minutebook.parser.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minutebook.parser.text.Wording;

/** Tells whether two decisions are on the same matter, by the words that they share. */
final class SameMatter {

    /** A motion that only points at what was proposed: whatever formula follows is its words. */
    private static final Wording POINTING =
            Wording.compile(
                    "\\b(?:recommendations?|motion|proposals?|report|resolution|application|permission)\\b");

    private static final Set<String> COMMON =
            Set.of(
                    "that",
                    "the",
                    "and",
                    "was",
                    "were",
                    "for",
                    "with",
                    "this",
                    "which",
                    "agreed",
                    "approved",
                    "noted",
                    "committee",
                    "council",
                    "parish",
                    "members",
                    "councillors",
                    "resolved",
                    "been",
                    "from",
                    "should",
                    "would",
                    "have",
                    "report",
                    "accepted",
                    "cllr",
                    "mrs");

    private SameMatter() {}

    /** Whether a formula's clauses may be what a motion moved. */
    static boolean is(ResolutionDraft motion, List<ResolutionDraft> clauses) {
        String moved = motion.text();
        if (POINTING.matcher(moved).find()) {
            return true;
        }
        Set<String> a = words(moved);
        for (ResolutionDraft clause : clauses) {
            Set<String> b = words(clause.text());
            b.retainAll(a);
            if (!b.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The words that carry meaning, in lower case. */
    static Set<String> words(String text) {
        Set<String> out = new HashSet<>();
        StringBuilder word = new StringBuilder();
        String s = text.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                if (word.length() > 2 && !COMMON.contains(word.toString())) {
                    out.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return out;
    }
}
