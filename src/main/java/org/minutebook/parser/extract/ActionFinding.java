package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.FollowUpAction.Due;
import org.minutebook.record.FollowUpAction.Origin;

/**
 * An action as found, before those that say the same are merged.
 *
 * @param task its words
 * @param also where else it is said
 * @param sureness 0 to 1
 * @param doubts what lowered it
 */
record ActionFinding(
        Passage task,
        List<Passage> also,
        @Nullable String owner,
        @Nullable String recipient,
        @Nullable Due due,
        Origin origin,
        double sureness,
        List<String> doubts) {

    ActionFinding {
        also = List.copyOf(also);
        doubts = List.copyOf(doubts);
    }

    /** With a task that begins no earlier than a place. */
    ActionFinding cutFrom(int place) {
        Passage cut = task.from(Math.max(0, place - task.start())).trimmed();
        return cut.isBlank()
                ? this
                : new ActionFinding(cut, also, owner, recipient, due, origin, sureness, doubts);
    }

    /** The same action with another place that says it, and what only that place knows. */
    ActionFinding with(ActionFinding other) {
        List<Passage> places = new ArrayList<>(also);
        places.add(other.task);
        places.addAll(other.also);
        return new ActionFinding(
                task,
                places,
                owner != null ? owner : other.owner,
                recipient != null ? recipient : other.recipient,
                due != null ? due : other.due,
                origin,
                Math.max(sureness, other.sureness),
                sureness >= other.sureness ? doubts : other.doubts);
    }

    /**
     * The same with what an action line adds: surer, and with an owner where the words name none.
     */
    ActionFinding marked(@Nullable String name, double sure) {
        return new ActionFinding(
                task,
                also,
                owner != null ? owner : name,
                recipient,
                due,
                origin,
                Math.max(sureness, sure),
                List.of());
    }

    /** The same with longer words, and an owner and due date that they name. */
    ActionFinding continued(ActionFinding by) {
        return new ActionFinding(
                task.to(by.task),
                also,
                by.owner != null ? by.owner : owner,
                recipient != null ? recipient : by.recipient,
                due != null ? due : by.due,
                origin,
                Math.max(sureness, by.sureness),
                sureness >= by.sureness ? doubts : by.doubts);
    }

    /** "the Clerk" is the Clerk: an article is no part of a name. */
    private static @Nullable String bare(@Nullable String who) {
        return who == null ? null : who.replaceFirst("^(?:[Tt]he|[Oo]ur) (?=\\S)", "");
    }

    FollowUpAction record() {
        return new FollowUpAction(
                task.oneLine(),
                bare(owner),
                bare(recipient),
                due,
                origin,
                Evidence.source(task, also),
                Evidence.confidence(sureness, doubts.toArray(String[]::new)));
    }
}
