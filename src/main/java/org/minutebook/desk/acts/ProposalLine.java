package org.minutebook.desk.acts;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.Proposal;
import org.minutebook.store.ProposalKind;
import org.minutebook.store.reads.ProposalEntry;

/** What later minutes seem to say, in words for people. */
record ProposalLine(
        UUID id,
        boolean closure,
        String title,
        UUID action,
        UUID meeting,
        UUID byMeeting,
        UUID byRecord,
        String body,
        String day,
        String byDay,
        String quote,
        String why,
        String sure) {

    private static final int LONGEST = 600;
    private static final double SURE = 0.8;

    static ProposalLine from(ProposalEntry entry) {
        Proposal proposal = entry.proposal();
        boolean closure = proposal.kind() == ProposalKind.CLOSURE;
        String day = Spoken.day(entry.date());
        @Nullable String task = entry.task();
        return new ProposalLine(
                proposal.id(),
                closure,
                closure
                        ? Objects.requireNonNullElse(task, "An action")
                        : "Minutes of %s, %s".formatted(entry.body(), day),
                proposal.subject(),
                proposal.subjectMeeting(),
                proposal.byMeeting(),
                proposal.byRecord(),
                entry.body(),
                day,
                entry.byDate() == null ? "a later day" : Spoken.day(entry.byDate()),
                brief(proposal.quote()),
                why(proposal),
                proposal.confidence() >= SURE ? "likely" : "possible");
    }

    private static String brief(String quote) {
        return quote.length() > LONGEST ? quote.substring(0, LONGEST) + "…" : quote;
    }

    private static String why(Proposal proposal) {
        return switch (proposal.why()) {
            case TRACKING_ITEM -> "An item that tracks actions says so.";
            case REPORT -> "A report on just this was before the meeting.";
            case LAST_MEETING -> "“The last meeting” may be this one; no day is named.";
            case DAY_IN_DOUBT -> "The day fits, but which body or sitting is meant is not certain.";
        };
    }
}
