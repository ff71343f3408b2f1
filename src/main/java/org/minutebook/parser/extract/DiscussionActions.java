package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.FollowUpAction.Origin;
import org.minutebook.record.ItemKind;

/** Reads what was asked and undertaken in an item's discussion. */
final class DiscussionActions {

    /** Below this a commitment is rather a report of somebody's plans. */
    private static final double LEAST = 0.5;

    private static final double REPORTED = 0.15;

    /** A correction of the minutes in hand, made by approving them so. */
    private static final Wording CORRECTED =
            Wording.compile(
                    "\\bto be (?:added|amended|corrected|inserted|deleted|changed|replaced|altered)\\b");

    private final CommitmentReader reader;
    private final DueReader due;

    DiscussionActions(CommitmentReader reader, DueReader due) {
        this.reader = reader;
        this.due = due;
    }

    /**
     * The actions of one sentence, one for each owner.
     *
     * @param reported whether the item reports another meeting, whose requests may long be met
     * @param decided whether a place stands in a resolution, whose commitments are read elsewhere
     */
    List<ActionFinding> read(Utterance in, ItemKind kind, boolean reported, IntPredicate decided) {
        List<ActionFinding> out = new ArrayList<>();
        for (Commitment c : reader.read(in.string())) {
            double sure = weighed(c, kind) - (reported ? REPORTED : 0);
            if (kind == ItemKind.MINUTES && CORRECTED.matcher(in.string()).find()) {
                continue;
            }
            if (sure < LEAST || isDecided(in, c, decided)) {
                continue;
            }
            Passage task = TaskCutter.cut(in, c);
            String owner = OwnerReader.owner(in, c);
            int verb = Math.max(0, in.passage().start() + c.verb() - task.start());
            ActionFinding found =
                    new ActionFinding(
                            task,
                            List.of(),
                            owner,
                            RecipientReader.find(task.string(), verb, owner),
                            due.find(task, verb),
                            Origin.DISCUSSION,
                            sure,
                            sure < 0.9 ? List.of("CUE_WEAK") : List.of());
            int same = sameOwner(out, owner);
            if (same < 0) {
                out.add(found);
            } else {
                out.set(same, joined(out.get(same), found));
            }
        }
        return out;
    }

    private static double weighed(Commitment c, ItemKind kind) {
        if (kind == ItemKind.MINUTES) {
            // what an earlier meeting asked may be told here, or corrected
            return c.confidence() - 0.1;
        }
        boolean answer = kind == ItemKind.PUBLIC_QUESTIONS || kind == ItemKind.MEMBER_QUESTIONS;
        boolean forecast =
                c.form() == Commitment.Form.WILL || c.form() == Commitment.Form.WILL_BE_DONE;
        return answer && forecast ? c.confidence() - 0.1 : c.confidence();
    }

    private static boolean isDecided(Utterance in, Commitment c, IntPredicate decided) {
        return decided.test(in.passage().start() + Math.min(c.verb(), in.passage().length() - 1));
    }

    private static int sameOwner(List<ActionFinding> found, @Nullable String owner) {
        for (int i = 0; i < found.size(); i++) {
            String other = found.get(i).owner();
            if (other == null || owner == null || other.equals(owner)) {
                return i;
            }
        }
        return -1;
    }

    private static ActionFinding joined(ActionFinding a, ActionFinding b) {
        return new ActionFinding(
                a.task().to(b.task()),
                a.also(),
                a.owner() != null ? a.owner() : b.owner(),
                a.recipient() != null ? a.recipient() : b.recipient(),
                a.due() != null ? a.due() : b.due(),
                a.origin(),
                Math.max(a.sureness(), b.sureness()),
                a.sureness() >= b.sureness() ? a.doubts() : b.doubts());
    }
}
