package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later minutes seem to say of earlier ones, and what officers decide about it. Callers hold
 * the council's lock ({@link Publication#lock}) to decide.
 */
@ApplicationScoped
public class Proposals {

    private final EntityManager database;
    private final Approvals approvals;
    private final Corrections corrections;
    private final ChangeFeed feed;

    Proposals(
            EntityManager database, Approvals approvals, Corrections corrections, ChangeFeed feed) {
        this.database = database;
        this.approvals = approvals;
        this.corrections = corrections;
        this.feed = feed;
    }

    /**
     * A proposal in short.
     *
     * @param subject the meeting or action that it is about
     * @param subjectMeeting its meeting
     */
    public record Known(UUID id, UUID councilId, UUID subject, UUID subjectMeeting) {}

    /** What an act did. */
    public enum Outcome {
        DONE,
        /** It was decided so already. */
        NOTHING_TO_DO,
        /** It was decided otherwise. */
        DECIDED,
        /** What it is about is no more. */
        ABSENT
    }

    /** The proposal of an id. */
    public Optional<Known> find(UUID id) {
        return ProposalRow.<ProposalRow>findByIdOptional(id)
                .map(row -> new Known(row.id, row.councilId, row.subjectId, row.subjectMeeting));
    }

    /** The minutes are approved, or the action is done, as the later minutes say. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome accept(UUID id, @Nullable String note, Author author) {
        ProposalRow row = locked(id);
        if (row.state != ProposalState.OPEN) {
            return row.state == ProposalState.ACCEPTED ? Outcome.NOTHING_TO_DO : Outcome.DECIDED;
        }
        if (row.kind == ProposalKind.CLOSURE) {
            Optional<ActionTracking> now = tracking(row.subjectId);
            if (now.isEmpty()) {
                return Outcome.ABSENT;
            }
            row.decide(ProposalState.ACCEPTED, author);
            database.flush();
            corrections.track(
                    row.subjectId,
                    new ActionTracking(
                            ActionStatus.DONE,
                            note == null ? now.get().note() : note,
                            row.byMeeting,
                            row.byResolution ? row.byRecord : null));
        } else {
            row.decide(ProposalState.ACCEPTED, author);
            database.flush();
            List<Long> changed = approvals.settle(List.of(row.subjectId));
            changed.forEach(reading -> feed.tellChanged(RecordKind.MEETING, reading));
        }
        database.clear();
        return Outcome.DONE;
    }

    /** The later minutes say nothing of the kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome dismiss(UUID id, Author author) {
        ProposalRow row = locked(id);
        if (row.state != ProposalState.OPEN) {
            return row.state == ProposalState.DISMISSED ? Outcome.NOTHING_TO_DO : Outcome.DECIDED;
        }
        row.decide(ProposalState.DISMISSED, author);
        database.flush();
        database.clear();
        return Outcome.DONE;
    }

    private ProposalRow locked(UUID id) {
        return database.find(ProposalRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Optional<ActionTracking> tracking(UUID action) {
        return ActionRow.<ActionRow>find("id = ?1 and live", action)
                .firstResultOptional()
                .map(ActionRow::tracking);
    }
}
