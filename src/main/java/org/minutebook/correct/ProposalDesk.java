package org.minutebook.correct;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Author;
import org.minutebook.store.MeetingIdentity;
import org.minutebook.store.Meetings;
import org.minutebook.store.Proposals;
import org.minutebook.store.Publication;
import org.minutebook.store.RecordId;
import org.minutebook.store.reads.ProposalEntry;
import org.minutebook.store.reads.ProposalReads;

/** Lists and decides what later minutes seem to say, each act in one transaction. */
@ApplicationScoped
public class ProposalDesk {

    private static final int OK = 200;
    private static final int LONGEST_NOTE = 2_000;

    private final Proposals proposals;
    private final ProposalReads reads;
    private final Meetings meetings;
    private final Publication publication;
    private final Caller caller;
    private final AuditTrail audit;

    ProposalDesk(
            Proposals proposals,
            ProposalReads reads,
            Meetings meetings,
            Publication publication,
            Caller caller,
            AuditTrail audit) {
        this.proposals = proposals;
        this.reads = reads;
        this.meetings = meetings;
        this.publication = publication;
        this.caller = caller;
        this.audit = audit;
    }

    /** Proposals that the caller reaches, the newest first. */
    public List<ProposalEntry> list(
            ProposalReads.Asked asked, ProposalReads.@Nullable Place after, int most) {
        return reads.list(asked, after, most);
    }

    /**
     * It is so.
     *
     * @param note of an action that it closes
     * @throws ProblemException 404, 409, 410
     */
    public ProposalEntry accept(String id, @Nullable String note) {
        @Nullable String words = note == null || note.isBlank() ? null : note.strip();
        if (words != null && words.length() > LONGEST_NOTE) {
            throw Patch.invalid(
                    "note", "'note' has at most %d characters.".formatted(LONGEST_NOTE));
        }
        return decide("proposal.accept", id, known -> proposals.accept(known, words, author()));
    }

    /**
     * It is not so.
     *
     * @throws ProblemException 404, 409
     */
    public ProposalEntry dismiss(String id) {
        return decide("proposal.dismiss", id, known -> proposals.dismiss(known, author()));
    }

    /** An act on the proposal of an id. */
    @FunctionalInterface
    private interface Act {
        Proposals.Outcome on(UUID id);
    }

    private ProposalEntry decide(String name, String id, Act act) {
        UUID proposal = RecordId.parse(id).orElseThrow(ProposalDesk::unknown);
        QuarkusTransaction.requiringNew().run(() -> decide(name, proposal, act));
        // Read when all is written: reads have a connection of their own.
        return reads.find(proposal).orElseThrow(ProposalDesk::unknown);
    }

    private void decide(String name, UUID id, Act act) {
        Proposals.Known known =
                proposals
                        .find(id)
                        .filter(found -> caller.reaches(found.councilId()))
                        .orElseThrow(ProposalDesk::unknown);
        MeetingIdentity meeting = meetings.find(known.subjectMeeting()).orElseThrow();
        publication.lock(meeting);
        switch (act.on(id)) {
            case DONE -> audit.note(name, known.councilId(), known.subject(), OK);
            case NOTHING_TO_DO -> {
                // Asked again: it is so already.
            }
            case DECIDED ->
                    throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "It was decided otherwise. Change the record itself if that was"
                                    + " wrong.");
            case ABSENT ->
                    throw ProblemException.of(
                            ErrorCode.GONE, "The action that it speaks of is no more.");
        }
    }

    private Author author() {
        return new Author(
                caller.token().map(token -> token.id()).orElse(null),
                caller.token().map(token -> token.name()).orElse(null),
                null);
    }

    private static ProblemException unknown() {
        return ProblemException.of(ErrorCode.NOT_FOUND, "There is no proposal of that id.");
    }
}
