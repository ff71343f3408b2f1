package org.minutebook.parser.extract;

import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** The vote that stands in the sentence behind the one that tells of a decision. */
final class VoteBehind {

    private static final int SHORT = 60;
    private static final int LONGEST = 170;

    private static final Wording ALL =
            Wording.compile(
                    "(?i)\\ball (?:councillors|members|cllrs|present) (?:were )?(?:agreed|in favour|in agreement)|\\ball (?:in favour|agreed)");

    /** "The Council then voted 5 to 1 to keep the precept": a decision of its own. */
    private static final Wording VOTED_FOR =
            Wording.compile("\\bvoted\\b.{0,40} (?:to [a-z]|that )");

    private VoteBehind() {}

    /** practice: "It was agreed to buy a mower. All in favour." */
    static void read(MinuteLine line, int sentence, VoteTally vote) {
        if (vote.hasNumbers() || vote.unanimous || sentence + 1 >= line.sentences().size()) {
            return;
        }
        Passage behind = line.sentences().get(sentence + 1);
        String text = behind.string();
        if (text.length() >= LONGEST
                || NarrativeReader.ALL_AGREED.matcher(text).find()
                || VOTED_FOR.matcher(text).find()) {
            return;
        }
        if (text.length() < SHORT
                || (ALL.matcher(text).find() && DecisionFormula.find(behind).isEmpty())) {
            VoteReader.read(behind, false, vote);
        }
    }
}
