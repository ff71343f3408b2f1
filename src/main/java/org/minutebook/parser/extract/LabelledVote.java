package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/** Reads a vote whose numbers stand behind their words: "For 3, abstained 1". */
final class LabelledVote {

    private static final Wording LABELLED =
            Wording.compile(
                    "\\b(?:for|in favou?r) ?[:=–-]? ?(?<for>\\d{1,3})[,;.]? (?:and )?(?:against ?[:=–-]? ?(?<against>\\d{1,3})[,;.]?(?: |$)(?:and )?)?(?:(?:abstentions?|abstain(?:ed|ing)?) ?[:=–-]? ?(?<none>\\d{1,3})\\b)?",
                    Pattern.CASE_INSENSITIVE);

    private LabelledVote() {}

    /** Adds such a vote, where a sentence tells one of at least two sides. */
    static boolean read(String sentence, VoteTally into) {
        Matcher m = LABELLED.matcher(sentence);
        if (!m.find() || (m.group("against") == null && m.group("none") == null)) {
            return false;
        }
        VoteTally found = new VoteTally();
        found.inFavour = number(m.group("for"));
        found.against = number(m.group("against"));
        found.abstentions = number(m.group("none"));
        into.add(found);
        return true;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
