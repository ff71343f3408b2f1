package org.minutebook.parser.extract;

import java.util.regex.Pattern;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** What ends a decision: reasons, options, conditions, votes, movers, actions, notes. */
final class LineCues {

    private static final Wording AFTER =
            Wording.compile(
                    "^[\\[(*]{0,2}(?:reasons?\\b[^.]{0,60}(?:[:–-]|decision|$)|reasons? for|(?:alternative |other )?options?\\b[^.]{0,60}(?:considered|rejected|$)|alternatives?"
                            + "(?: options)? (?:considered|rejected)|call-?in\\b|this decision\\b.{0,40}call|note[: ]|n\\.?b\\.?\\b|actions?\\b\\s{0,2}[:–-]|action by|action$|background|implementation"
                            + "|conditions?\\s{0,2}[:–-]|informatives?\\b|wards? affected|key decision|contact officer|source:|(?:the )?(?:grounds|justification)\\b.{0,30}[:–-]|minutes?\\s{0,2}:"
                            + "|councillors?\\b.{0,80}\\b(?:requested that|asked that) (?:it be recorded|their|his|her)|(?:the )?meeting (?:closed|ended|adjourned|finished)|there being no)",
                    Pattern.CASE_INSENSITIVE);

    /** A sentence that only tells who moved it, how it was voted on, or who is to act. */
    private static final Wording TAIL =
            Wording.compile(
                    "^[\\[(*]{0,2}(?:(?:duly )?proposed\\b|proposer\\b|prop\\b|prop[.:]|moved\\b|seconded\\b|2nd\\b|it was proposed|it was moved|on (?:a|the) (?:vote|division)|on being put|upon|for:|in favour|against:"
                            + "|unanimous|all in favou?r|all agreed|carried|agreed[.]?$|\\d{1,2} (?:for|in favour|votes|against)|"
                            + NumberWords.NUMBER
                            + " (?:for|in favour|votes|members voted)\\b|vote\\b|voting\\b|votes\\b|the motion|motion\\b|a (?:recorded )?vote|a poll|action\\b)",
                    Pattern.CASE_INSENSITIVE);

    private LineCues() {}

    /** Whether a line follows a decision without being part of it. */
    static boolean isAfterword(String line) {
        return AFTER.matcher(head(line)).find();
    }

    /** Whether a sentence is about the vote or the movers. */
    static boolean isTail(String sentence) {
        return TAIL.matcher(head(sentence)).find();
    }

    private static String head(String s) {
        return s.length() > 200 ? s.substring(0, 200) : s;
    }

    /** Whether words open a list of reasons or conditions, which are no clauses. */
    static boolean opensReasons(Passage words) {
        String s = words.string();
        String end = s.length() > 90 ? s.substring(s.length() - 90) : s;
        return Wording.compile(
                        "\\b(?:reasons?|conditions?|grounds|informatives?|heads of terms)\\b[^.;]{0,30}$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(end)
                .find();
    }
}
