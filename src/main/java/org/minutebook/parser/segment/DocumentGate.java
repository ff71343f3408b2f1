package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;

/**
 * Decides before any reading whether a document is the minutes of one meeting at all. It lets odd
 * minutes pass: to refuse real minutes is worse than to read a strange paper.
 */
public final class DocumentGate {

    private static final List<String> CANCELLED =
            List.of("cancelled", "canceled", "meeting was abandoned", "did not take place");

    private static final List<String> NO_QUORUM =
            List.of(
                    "inquorate",
                    "no quorum",
                    "was not quorate",
                    "not quorate and",
                    "quorum was not",
                    "lack of a quorum");
    private static final int MOST_DONE_WITHOUT_QUORUM = 3;

    private static final List<String> ONE_DECIDES =
            List.of(
                    "officer decision",
                    "delegated decision",
                    "decision notice",
                    "record of officer",
                    "cabinet member decision",
                    "portfolio holder decision",
                    "executive member decision",
                    "individual decision",
                    "decision taken by an officer",
                    "record of decision taken under delegated",
                    "decision maker");

    /** Minutes show two signs of a meeting at least; one may be chance. */
    private static final int FEWEST_SIGNS = 2;

    /** Why a document cannot be read; empty where it can. */
    public Optional<Refusal> check(List<TextBlock> blocks) {
        List<Row> rows = new ArrayList<>();
        for (TextBlock b : blocks) {
            if (b.style().kind() != BlockKind.METADATA && b.style().kind() != BlockKind.MARKER) {
                rows.add(Row.of(rows.size(), b));
            }
        }
        GateSigns s = new GateSigns(rows);
        if (s.letters() < 3) {
            return refuse(
                    Refusal.Reason.EMPTY,
                    "The document has no words in it; please send the file that holds the"
                            + " minutes.");
        }
        int meetings = MeetingSplitter.split(blocks).size();
        if (meetings > 1) {
            return Optional.of(
                    new Refusal(
                            Refusal.Reason.SEVERAL_MEETINGS,
                            "The file holds the minutes of "
                                    + meetings
                                    + " meetings; please send one at a time, or say which of them"
                                    + " to take.",
                            meetings));
        }
        int signs = MeetingEvidence.in(blocks).signs() + (s.decided() > 0 ? 1 : 0);
        return one(s, signs);
    }

    private static Optional<Refusal> one(GateSigns s, int signs) {
        if (isTranscript(s)) {
            return refuse(
                    Refusal.Reason.NOT_MINUTES,
                    "This looks like a transcript of what was said; please send the minutes"
                            + " instead.");
        }
        if (isCancelled(s)) {
            return refuse(
                    Refusal.Reason.CANCELLED,
                    "This looks like the notice of a meeting that did not take place; there are no"
                            + " minutes to read.");
        }
        if (isOneDecision(s)) {
            return refuse(
                    Refusal.Reason.NOT_MINUTES,
                    "This looks like the decision of a single officer or member; please send the"
                            + " minutes of a meeting.");
        }
        if (isAgenda(s)) {
            return refuse(
                    Refusal.Reason.AGENDA_ONLY,
                    "This looks like an agenda without minutes; please send the minutes once they"
                            + " are written.");
        }
        if ((s.meetingWords() < 3 && s.decided() == 0) || signs < FEWEST_SIGNS) {
            return refuse(
                    Refusal.Reason.NOT_MINUTES,
                    "Nothing in this document speaks of a meeting; please check that it is the"
                            + " right file.");
        }
        return Optional.empty();
    }

    private static boolean isTranscript(GateSigns s) {
        boolean spoken = s.firstPerson() * 3 >= s.rows();
        return s.rows() >= 20
                && spoken
                && ((s.timecodes() * 4 >= s.rows()) || (s.speakers() * 5 >= s.rows() * 2));
    }

    private static boolean isCancelled(GateSigns s) {
        return s.letters() < 4000
                && s.decided() == 0
                && s.done() <= 6
                && (CANCELLED.stream().anyMatch(s.head()::contains)
                        || (hadNoQuorum(s) && NO_QUORUM.stream().anyMatch(s.head()::contains)));
    }

    /**
     * Minutes may say of one part, or of another body, that it had no quorum: where people are
     * listed and other business is answered, the meeting itself took place.
     */
    private static boolean hadNoQuorum(GateSigns s) {
        return !s.listsPresent() || (s.done() <= MOST_DONE_WITHOUT_QUORUM && s.nil() < 2);
    }

    private static boolean isOneDecision(GateSigns s) {
        return !s.listsPresent()
                && !s.head().contains("minutes")
                && !s.head().contains("apologies")
                && ONE_DECIDES.stream().anyMatch(s.head()::contains);
    }

    private static boolean isAgenda(GateSigns s) {
        int most = Math.max(2, s.rows() / 12);
        boolean nothingDone =
                s.decided() == 0 && s.done() <= most && s.nil() < 2 && !s.listsPresent();
        if (!nothingDone) {
            return false;
        }
        boolean named = s.head().contains("agenda") || s.summons();
        boolean future = s.toBeDone() >= 3 || s.summons();
        return (named && future) || isBareAgenda(s);
    }

    /** An agenda that only names its items: nearly every row is short, and none answers. */
    private static boolean isBareAgenda(GateSigns s) {
        return s.head().contains("agenda")
                && !s.head().contains("minutes of a")
                && !s.head().contains("and minutes")
                && s.shortRows() * 10 >= s.rows() * 8;
    }

    private static Optional<Refusal> refuse(Refusal.Reason reason, String message) {
        return Optional.of(new Refusal(reason, message));
    }
}
