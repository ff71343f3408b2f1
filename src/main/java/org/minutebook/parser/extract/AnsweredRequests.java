package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.FollowUpAction.Origin;

/**
 * Leaves out a member's request that the next sentence answers: "Cllr Ash asked that schools be
 * told. The Head of Leisure undertook to write to them." is one task, in the words of the answer.
 */
final class AnsweredRequests {

    private static final Wording REQUEST =
            Wording.compile("\\b(?:asked|requested) (?:that|for|whether|if)\\b");

    private static final Wording ANSWER =
            Wording.compile(
                    "\\b(?:undertook to|agreed to|promised to|offered to|(?:said|confirmed|advised) that (?:he|she|they) would)\\b");

    /** "JO to put the profiles on the website". */
    private static final Wording TO_DO =
            Wording.compile("^(?:The )?(?:[A-Z][\\w.'’-]{0,20} ?){1,3} to [a-z]");

    /** What the body itself requests stands. */
    private static final Wording BODY =
            Wording.compile(
                    "^(?:The )?(?:Committee|Panel|Council|Members|Board|Forum|Commission|It was)\\b");

    private static final int NEXT = 3;

    private AnsweredRequests() {}

    /** The findings in order of place, without requests that were answered at once. */
    static List<ActionFinding> without(List<ActionFinding> found) {
        List<ActionFinding> out = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            if (i + 1 == found.size() || !isAnswered(found.get(i), found.get(i + 1))) {
                out.add(found.get(i));
            }
        }
        return out;
    }

    private static boolean isAnswered(ActionFinding asked, ActionFinding next) {
        String s = asked.task().string();
        int gap = next.task().start() - asked.task().end();
        if (asked.origin() != Origin.DISCUSSION
                || next.origin() != Origin.DISCUSSION
                || asked.owner() != null
                || next.owner() == null
                || gap < 0
                || gap > NEXT
                || !REQUEST.matcher(s).find()
                || BODY.matcher(s).find()) {
            return false;
        }
        Set<String> words = ActionMerger.words(s);
        boolean same = ActionMerger.words(next.task().string()).stream().anyMatch(words::contains);
        String answer = next.task().string();
        return ANSWER.matcher(answer).find() || (same && TO_DO.matcher(answer).find());
    }
}
