package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.FollowUpAction.Origin;

/** Reads lines that the minutes mark as actions, and gives their owners to the words above. */
final class ActionLines {

    /** "The list would be sent out. (Action: AB)": an owner at a sentence's end. */
    private static final Wording TRAILING =
            Wording.compile(
                    "[(\\[](?:ACTION|Action)(?: by| for)? ?[:–-]? ?(?<owner>[^()\\[\\]]{2,40})[)\\]]\\.?$");

    /** "The Clerk suggested May. This was agreed. Action JB": the task is what was agreed. */
    private static final Wording ANSWER =
            Wording.compile(
                    "(?i)(?:(?:this|it|that|the above) (?:was|were)|all(?: were)?|members|council(?:lors)?)? ?(?:unanimously )?(?:agreed|noted|approved|accepted|carried)(?: (?:by all|unanimously))?[.!]?");

    private static final Wording MARGIN = Wording.compile("(?:Clerk|CLERK|Chair(?:man)?|All|ALL)");

    private static final double MARKED = 0.96;

    /** How many of the findings so far may stand in the sentences just above. */
    private static final int NEAR = 12;

    private final CommitmentReader reader;
    private final DueReader due;

    ActionLines(CommitmentReader reader, DueReader due) {
        this.reader = reader;
        this.due = due;
    }

    /**
     * Whether a sentence is an action line; if so, what it says is added to the findings.
     *
     * @param found those so far, of which the last may get its owner
     */
    boolean read(Utterance in, List<ActionFinding> found) {
        ActionLine line = ActionLine.read(in.passage()).orElse(null);
        if (line == null) {
            return false;
        }
        Passage task = line.task();
        if (task == null) {
            give(line.owner(), in.before(), found);
        } else {
            add(in, task, line.owner(), found);
        }
        return true;
    }

    /** "The stile is broken. Clerk": what stood in a margin ends the paragraph. */
    boolean readMargin(Utterance in, List<ActionFinding> found) {
        Utterance task = in.before();
        boolean alone =
                task != null
                        && !in.opensLine()
                        && in.line().passage().end() - in.passage().end() <= 1
                        && MARGIN.matcher(in.string()).matches();
        if (alone && task != null && !MattersAtRest.bindNobody(task.string())) {
            give(in.string(), task, found);
        }
        return alone;
    }

    /** The owner in brackets at a sentence's end, for what the sentence itself says. */
    void readTrailing(Utterance in, List<ActionFinding> found) {
        Matcher m = TRAILING.matcher(in.string());
        if (m.find() && ActionLine.isOwner(m.group("owner").strip())) {
            give(m.group("owner").strip(), in, found);
        }
    }

    private static void give(
            @Nullable String owner, @Nullable Utterance named, List<ActionFinding> found) {
        if (named == null) {
            return;
        }
        Utterance asked = named.before();
        Utterance to = asked != null && ANSWER.matcher(named.string()).matches() ? asked : named;
        int last = inFront(to, found);
        if (last >= 0) {
            found.set(last, found.get(last).marked(owner, MARKED));
            return;
        }
        found.add(
                new ActionFinding(
                        to.passage(),
                        List.of(),
                        owner,
                        null,
                        null,
                        Origin.DISCUSSION,
                        0.9,
                        List.of()));
    }

    /**
     * Index of the finding that the mark stands behind: in the sentence above it, or without any
     * owner in that sentence's paragraph; -1 where there is none.
     */
    private static int inFront(Utterance to, List<ActionFinding> found) {
        int paragraph = -1;
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - NEAR); i--) {
            Passage task = found.get(i).task();
            if (task.end() > to.passage().end() || task.end() <= to.line().passage().start()) {
                continue;
            }
            if (task.end() > to.passage().start()) {
                return i;
            }
            if (paragraph < 0 && found.get(i).owner() == null) {
                paragraph = i;
            }
        }
        return paragraph;
    }

    private void add(
            Utterance in, Passage task, @Nullable String named, List<ActionFinding> found) {
        String s = task.string();
        Commitment c = null;
        for (Commitment each : reader.read(s)) {
            if (c == null || (c.owner() == null && each.owner() != null)) {
                c = each;
            }
        }
        String owner = named;
        if (owner == null
                && c != null
                && c.owner() != null
                && c.owner().kind() != Actor.Kind.PRONOUN) {
            owner = c.owner().in(s);
        }
        owner = owner == null ? opening(s) : owner;
        ActionFinding action =
                new ActionFinding(
                        task,
                        List.of(),
                        owner,
                        RecipientReader.find(s, c == null ? 0 : c.verb()),
                        due.find(task, c == null ? 0 : c.verb()),
                        Origin.DISCUSSION,
                        MARKED,
                        List.of());
        found.add(absorbing(in, action, found));
    }

    /** "That the Head of Audit provide figures", "Imran to speak to them": who opens the line. */
    private static @Nullable String opening(String s) {
        Matcher first = FIRST_NAME.matcher(s);
        if (first.find()) {
            return first.group("owner");
        }
        for (Actor a : ActorFinder.find(s)) {
            if (a.kind() != Actor.Kind.PRONOUN
                    && a.kind() != Actor.Kind.NAME
                    && Clauses.opens(s, a.start())) {
                return a.in(s);
            }
        }
        return null;
    }

    private static final Wording FIRST_NAME =
            Wording.compile(
                    "^(?<owner>[A-Z][a-z]{2,14}(?:(?:, | and | & |/)[A-Z][a-z]{2,14}){0,2}) (?:to|will) [a-z]{2,}");

    /**
     * Takes in what the sentences just above say of the same: their owner, or their words, agree.
     */
    private static ActionFinding absorbing(
            Utterance in, ActionFinding action, List<ActionFinding> found) {
        Set<String> words = ActionMerger.words(action.task().string());
        ActionFinding whole = action;
        Utterance u = in.before();
        for (int back = 0; back < 3 && u != null; back++, u = u.before()) {
            for (ActionFinding f :
                    List.copyOf(found.subList(Math.max(0, found.size() - NEAR), found.size()))) {
                boolean there =
                        f.origin() == Origin.DISCUSSION
                                && f.sureness() < MARKED
                                && u.passage().start() <= f.task().end() - 1
                                && f.task().end() <= u.passage().end();
                if (there
                        && (sameOwner(f, action)
                                || shared(words, f) >= 2
                                || (back == 0 && f.sureness() < 0.7))) {
                    found.remove(f);
                    whole = whole.with(f);
                }
            }
        }
        return whole;
    }

    private static boolean sameOwner(ActionFinding a, ActionFinding b) {
        return a.owner() != null
                && b.owner() != null
                && a.owner().toLowerCase(Locale.ROOT).equals(b.owner().toLowerCase(Locale.ROOT));
    }

    private static int shared(Set<String> words, ActionFinding f) {
        int n = 0;
        for (String w : ActionMerger.words(f.task().string())) {
            n += words.contains(w) ? 1 : 0;
        }
        return n;
    }
}
