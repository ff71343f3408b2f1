package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What officers correct. A draft is corrected where it stands; of a published meeting a corrected
 * copy takes the place, so that the version before stays what it was. A correction of what is
 * published is made to the draft beside it too. Callers hold the council's lock ({@link
 * Publication#lock}).
 */
@ApplicationScoped
public class Corrections {

    private final EntityManager database;
    private final ContentHash hash;
    private final StandingCorrections standing;
    private final Publication publication;
    private final ChangeFeed feed;

    Corrections(
            EntityManager database,
            ContentHash hash,
            StandingCorrections standing,
            Publication publication,
            ChangeFeed feed) {
        this.database = database;
        this.hash = hash;
        this.standing = standing;
        this.publication = publication;
        this.feed = feed;
    }

    /** Opens the draft of a meeting; empty where it has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OpenReading> openDraft(UUID meeting, Author author) {
        return reading(meeting, ReadingState.DRAFT)
                .map(draft -> new OpenReading(Edition.of(draft, database), author, hash));
    }

    /** Opens a copy of what is published of a meeting; empty where nothing is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OpenReading> openPublished(UUID meeting, Author author) {
        return reading(meeting, ReadingState.PUBLISHED)
                .map(
                        shown ->
                                new OpenReading(
                                        Edition.copyOf(
                                                shown, MeetingRow.findById(meeting), database),
                                        author,
                                        hash));
    }

    /** Keeps what was corrected. Where nothing was, all is as it was before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(OpenReading open) {
        Edition edition = open.edition();
        ReadingRow reading = edition.reading();
        boolean draft = reading.state == ReadingState.DRAFT;
        if (open.isUntouched()) {
            if (!draft) {
                edition.discard(MeetingRow.findById(reading.meetingId));
            }
            database.clear();
            return;
        }
        edition.settle(hash);
        open.made().forEach(database::persist);
        Optional<ReadingRow> beside =
                draft ? Optional.empty() : reading(reading.meetingId, ReadingState.DRAFT);
        if (!draft) {
            reading.changes = Changes.between(open.before(), edition.rows(), hash);
            beside.ifPresent(
                    other -> {
                        Edition follower = Edition.of(other, database);
                        standing.apply(follower, open.made());
                        follower.settle(hash);
                    });
        }
        if (beside.isEmpty()) {
            MeetingRow meeting = MeetingRow.findById(reading.meetingId);
            meeting.bodyId = reading.bodyId;
            meeting.date = reading.date;
            meeting.sitting = reading.sitting;
        }
        database.flush();
        if (!draft) {
            publication.replace(reading.meetingId, reading);
        }
        database.clear();
    }

    /**
     * Says how an action went. That is no part of any reading: it is kept with the published one
     * and the draft alike.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void track(UUID action, ActionTracking tracking) {
        if (tracking.status() == ActionStatus.DONE || tracking.status() == ActionStatus.DROPPED) {
            // Nobody has to be asked any more.
            ProposalRow.delete("subjectId = ?1 and state = ?2", action, ProposalState.OPEN);
        }
        List<ActionRow> rows = ActionRow.list("id", action);
        for (ActionRow row : rows) {
            ReadingRow reading = ReadingRow.findById(row.readingId);
            if (reading.state == ReadingState.DRAFT || reading.state == ReadingState.PUBLISHED) {
                row.take(tracking);
                KnownRecords.of(reading).hash(hash, reading);
                database.flush();
                if (reading.state == ReadingState.PUBLISHED) {
                    feed.tellChanged(RecordKind.ACTION, reading.id);
                }
            }
        }
        database.clear();
    }

    /** What an officer should look at in a reading of a meeting; empty where it has none so. */
    public List<Warning> listWarnings(UUID meeting, ReadingState state) {
        return reading(meeting, state).map(reading -> reading.warnings).orElse(List.of());
    }

    /** What the draft of a meeting changes against what is published of it. */
    public List<Change> listChangesOfDraft(UUID meeting) {
        Optional<ReadingRow> shown = reading(meeting, ReadingState.PUBLISHED);
        Optional<ReadingRow> draft = reading(meeting, ReadingState.DRAFT);
        return shown.isEmpty() || draft.isEmpty()
                ? List.of()
                : Changes.between(KnownRecords.of(shown.get()), KnownRecords.of(draft.get()), hash);
    }

    /** What was corrected in a meeting, the oldest first. */
    public List<Correction> list(UUID meeting) {
        return CorrectionRow.of(meeting).stream().map(CorrectionRow::toCorrection).toList();
    }

    private static Optional<ReadingRow> reading(UUID meeting, ReadingState state) {
        return ReadingRow.<ReadingRow>find("meetingId = ?1 and state = ?2", meeting, state)
                .firstResultOptional();
    }
}
