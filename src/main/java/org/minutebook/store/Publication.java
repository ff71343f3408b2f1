package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes meetings public and takes them back. Each act says what it did; asked again, it does
 * nothing. Callers hold the council's lock or take {@link #lock}.
 */
@ApplicationScoped
public class Publication {

    /** What an act did. */
    public enum Outcome {
        DONE,
        /** It was so already. */
        NOTHING_TO_DO,
        /** The meeting is withdrawn and has no newer draft. */
        WITHDRAWN
    }

    private final EntityManager database;
    private final Locks locks;
    private final ChangeFeed feed;
    private final FollowUps followUps;

    Publication(EntityManager database, Locks locks, ChangeFeed feed, FollowUps followUps) {
        this.database = database;
        this.locks = locks;
        this.feed = feed;
        this.followUps = followUps;
    }

    /** Holds the lock of the meeting's council until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(MeetingIdentity meeting) {
        locks.untilCommit("council:" + meeting.councilId());
        database.clear();
    }

    /** The draft becomes the published reading; the one before is superseded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome publish(UUID id) {
        MeetingRow meeting = MeetingRow.findById(id);
        Optional<ReadingRow> draft = reading(id, ReadingState.DRAFT);
        if (draft.isEmpty()) {
            return meeting.publication == PublicationState.WITHDRAWN
                    ? Outcome.WITHDRAWN
                    : Outcome.NOTHING_TO_DO;
        }
        reading(id, ReadingState.PUBLISHED).ifPresent(this::supersede);
        reading(id, ReadingState.WITHDRAWN).ifPresent(this::supersede);
        show(meeting, draft.get());
        return Outcome.DONE;
    }

    /** A corrected copy takes the place of the published reading, whatever draft there is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID id, ReadingRow corrected) {
        MeetingRow meeting = MeetingRow.findById(id);
        reading(id, ReadingState.PUBLISHED)
                .ifPresent(
                        before -> {
                            supersede(before);
                            // The import that made it stands behind its corrected copy now.
                            database.createQuery(
                                            "update ImportRow i set i.reading = :now"
                                                    + " where i.reading = :before")
                                    .setParameter("now", corrected)
                                    .setParameter("before", before)
                                    .executeUpdate();
                        });
        show(meeting, corrected);
    }

    /**
     * What is public of the meeting goes; a meeting that never was public is put away as a draft.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome withdraw(UUID id, String reason) {
        MeetingRow meeting = MeetingRow.findById(id);
        Optional<ReadingRow> shown = reading(id, ReadingState.PUBLISHED);
        Optional<ReadingRow> reading =
                shown.isPresent() || meeting.publication == PublicationState.WITHDRAWN
                        ? shown
                        : reading(id, ReadingState.DRAFT);
        if (reading.isEmpty()) {
            return Outcome.NOTHING_TO_DO;
        }
        ReadingRow row = reading.get();
        row.state = ReadingState.WITHDRAWN;
        row.withdrawnAt = now();
        row.withdrawnReason = reason;
        meeting.publication = PublicationState.WITHDRAWN;
        database.flush();
        if (shown.isPresent()) {
            hide(row);
            List<Long> others = followUps.gone(id);
            feed.tellGone(id);
            tell(others);
        }
        database.clear();
        return Outcome.DONE;
    }

    /** What was withdrawn is what it was before: published, or a draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome restore(UUID id) {
        MeetingRow meeting = MeetingRow.findById(id);
        Optional<ReadingRow> withdrawn = reading(id, ReadingState.WITHDRAWN);
        if (withdrawn.isEmpty()) {
            return Outcome.NOTHING_TO_DO;
        }
        ReadingRow row = withdrawn.get();
        if (row.publishedAt != null) {
            show(meeting, row);
            return Outcome.DONE;
        }
        boolean replaced = reading(id, ReadingState.DRAFT).isPresent();
        row.state = replaced ? ReadingState.SUPERSEDED : ReadingState.DRAFT;
        meeting.publication = PublicationState.DRAFT;
        database.flush();
        database.clear();
        return Outcome.DONE;
    }

    private void show(MeetingRow meeting, ReadingRow reading) {
        reading.state = ReadingState.PUBLISHED;
        if (reading.publishedAt == null) {
            reading.publishedAt = now();
        }
        meeting.publication = PublicationState.PUBLISHED;
        database.flush();
        setLive(reading.id, true);
        List<Long> others = followUps.shown(reading);
        feed.tellShown(reading.id, meeting.id);
        tell(others);
        database.clear();
    }

    private void tell(List<Long> readings) {
        readings.forEach(reading -> feed.tellChanged(RecordKind.MEETING, reading));
    }

    private void supersede(ReadingRow reading) {
        reading.state = ReadingState.SUPERSEDED;
        database.flush();
        hide(reading);
    }

    private void hide(ReadingRow reading) {
        setLive(reading.id, false);
    }

    private void setLive(long reading, boolean live) {
        for (RecordKind kind : ChangeFeed.OF_A_READING) {
            database.createNativeQuery(
                            "update %s set live = :live where reading_id = :reading"
                                    .formatted(kind.table()))
                    .setParameter("live", live)
                    .setParameter("reading", reading)
                    .executeUpdate();
        }
    }

    private static Optional<ReadingRow> reading(UUID meeting, ReadingState state) {
        return ReadingRow.<ReadingRow>find("meetingId = ?1 and state = ?2", meeting, state)
                .firstResultOptional();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
