package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * A local council's answer to a planning application, where it stands alone: "No objection.",
 * "Response: The Council supports the application", the last cell of a row.
 */
final class ConsulteeAnswer {

    private static final String NOTHING =
            "no (?:further |adverse |planning ){0,2}(?:objections?|comments?|observations?|issues|concerns)(?: (?:raised|made|submitted|to (?:make|raise|add|this application|the application|the proposals?)|(?:were|was|be|to be) (?:raised|made|submitted)| subject to [^.]{3,120})){0,2}";

    private static final String ANSWER =
            "(?:"
                    + NOTHING
                    + "|no objections? subject to [^.]{3,120}|objections? (?:on (?:the )?grounds?|due to|because|in view|owing to)\\b[^.]{0,160}|objections?|object(?:ed)?\\b[^.]{0,200}|strongly object\\b[^.]{0,200}|oppose[ds]?\\b[^.]{0,160}|support(?:ed)?\\b[^.]{0,160}"
                    + "|neutral|approval recommended|permission recommended|refusal recommended|recommend(?:ed)? (?:for )?(?:approval|refusal)\\b[^.]{0,160}|comments? submitted\\b[^.]{0,60}|approve|approved\\b[^.]{0,80}|refuse|refusal|approval)";

    private static final String LABEL =
            "(?:(?:observations?|comments?|response|reply|answer|recommendation|decision|outcome|view|(?:(?:parish|town|community) )?council(?:'s|’s)? (?:response|comments?|decision|views?|observations?|recommendation)|[pt]c(?: (?:response|comments?))?|wpc|resolved|agreed)\\s{0,2}[:,–-]{1,2}\\s{0,2})";

    /** Alone on a line or in a sentence. */
    private static final Wording WHOLE =
            Wording.compile(
                    "^[(–-]{0,2}\\s{0,2}"
                            + LABEL
                            + "?(?<answer>"
                            + ANSWER
                            + ")(?: by the (?:parish |town )?coun[a-zë]{2,5})?[.)]{0,2}$",
                    Pattern.CASE_INSENSITIVE);

    /** Told of the council in the present tense: "The Council has no objection to this." */
    private static final Wording SUBJECT =
            Wording.compile(
                    "^"
                            + LABEL
                            + "?(?<answer>(?:that )?(?:the )?(?:(?:parish|town|community) )?(?:council(?:lors)?|members|committee|cllrs|pc|tc|cc|wpc) (?:(?:strongly|fully|also|unanimously|would|wish(?:es)? to) ){0,2}(?:(?:has|have|raises?|makes?|submits?) no (?:objections?|comments?|observations?|issues?|concerns?)|supports?|objects?|opposes?|(?:is|are) (?:neutral|opposed|against|in favour)|recommends? (?:approval|refusal|that (?:the|this)))\\b.{0,300})$",
                    Pattern.CASE_INSENSITIVE);

    /** In capitals inside a table row that was flattened. */
    private static final Wording LOUD =
            Wording.compile(
                    "\\b(?:NO OBJECTIONS?|OBJECTION|OBJECT|NO COMMENTS?|SUPPORT|NO OBSERVATIONS?)\\b");

    private static final Wording END_OF_ROW =
            Wording.compile(
                    "(?<=[\\s\\t])(?<answer>(?:No (?:[Oo]bjections?|[Cc]omments?|[Oo]bservations?)|Objection|Objects?|Support(?:ed)?|Neutral|Recommend(?:ed)? (?:[Aa]pproval|[Rr]efusal)|Approval recommended|(?:That )?(?:[Tt]he|this) application (?:should )?be (?:refused|approved|supported))\\b[^.\\t]{0,160})[.]?$");

    private ConsulteeAnswer() {}

    /** The answer that a whole sentence or line is; {@code null} where it is none. */
    static @Nullable Passage whole(Passage p) {
        String s = p.string();
        Matcher whole = WHOLE.matcher(s);
        if (whole.find()) {
            return p.cut(whole.start("answer"), p.length());
        }
        Matcher subject = SUBJECT.matcher(s);
        return subject.find() ? p.cut(subject.start("answer"), p.length()) : null;
    }

    /** The answer behind an application in the same row; {@code null} where there is none. */
    static @Nullable Passage behind(Passage p) {
        String s = p.string();
        Matcher row = END_OF_ROW.matcher(s);
        if (row.find() && row.start() > 12) {
            return p.cut(row.start("answer"), p.length());
        }
        Matcher loud = LOUD.matcher(s);
        return loud.find() ? p.cut(loud.start(), loud.end()) : null;
    }
}
