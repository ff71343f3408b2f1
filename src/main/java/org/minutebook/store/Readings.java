package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps readings. A reading comes in as a draft; the draft that it follows, if any, gives way.
 * Callers hold the council's lock ({@link Councils#ensure}).
 */
@ApplicationScoped
public class Readings {

    private final EntityManager database;
    private final ContentHash hash;
    private final StandingCorrections corrected;

    Readings(EntityManager database, ContentHash hash, StandingCorrections corrected) {
        this.database = database;
        this.hash = hash;
        this.corrected = corrected;
    }

    /** The meeting of a body on a day. */
    public Optional<MeetingIdentity> findMeeting(
            UUID council, UUID body, LocalDate date, int sitting) {
        return MeetingRow.<MeetingRow>find(
                        "councilId = ?1 and bodyId = ?2 and date = ?3 and sitting = ?4",
                        council,
                        body,
                        date,
                        sitting)
                .firstResultOptional()
                .map(MeetingRow::toIdentity);
    }

    /** The newest reading of a meeting that is held, whatever its state. */
    public Optional<MeetingFacts> findNewestFacts(UUID meeting) {
        return newest(meeting).map(ReadingRow::facts);
    }

    /** Makes a meeting without a reading. Its id comes from council, body, date and sitting. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID makeMeeting(Council council, Body body, LocalDate date, int sitting) {
        UUID id = free(council, body, date, sitting);
        RegisteredRow registered = new RegisteredRow();
        registered.id = id;
        registered.kind = RecordKind.MEETING;
        registered.councilId = council.id();
        registered.meetingId = id;
        registered.persistAndFlush();
        MeetingRow row = new MeetingRow();
        row.id = id;
        row.councilId = council.id();
        row.bodyId = body.id();
        row.date = date;
        row.sitting = sitting;
        row.publication = PublicationState.DRAFT;
        row.persistAndFlush();
        return id;
    }

    /** Keeps a reading as the meeting's draft, its records aligned with those of the one before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AddedReading add(NewReading incoming) {
        MeetingRow meeting = MeetingRow.findById(incoming.meetingId());
        Optional<ReadingRow> before = newest(incoming.meetingId());
        List<CorrectionRow> corrections = CorrectionRow.of(incoming.meetingId());
        KnownRecords held = KnownRecords.of(before.orElse(null));
        KnownRecords known = corrected.asRead(before.orElse(null), corrections);

        ReadingRow reading = row(incoming, meeting, before.orElse(null));
        ReadingContents contents = ReadingContents.of(incoming, known, reading, hash);
        before.filter(row -> row.state == ReadingState.DRAFT).ifPresent(this::giveWay);
        reading.persistAndFlush();
        contents.persist(reading, database);
        Edition edition = Edition.of(reading, contents.rows(), database);
        if (!corrections.isEmpty()) {
            corrected.apply(edition, corrections);
            edition.settle(hash);
        }

        meeting.bodyId = reading.bodyId;
        meeting.date = reading.date;
        meeting.sitting = reading.sitting;
        meeting.readings = reading.number;
        reading.changes =
                before.isEmpty() ? List.of() : Changes.between(held, edition.rows(), hash);
        database.flush();
        AddedReading added =
                new AddedReading(
                        reading.id,
                        reading.number,
                        reading.changes,
                        incoming.items().size(),
                        contents.knownItems(known),
                        known.items().size(),
                        before.isPresent() && isSame(before.get(), reading, held, edition.rows()));
        database.clear();
        return added;
    }

    /**
     * Whether a reading says what the one before said. Places count in one version of a text alone;
     * a warning that is gone is no news.
     */
    private static boolean isSame(
            ReadingRow before, ReadingRow now, KnownRecords held, KnownRecords rows) {
        boolean sameText =
                before.documentId.equals(now.documentId) && before.textVersion == now.textVersion;
        return now.changes.isEmpty()
                && before.bodyId.equals(now.bodyId)
                && before.facts().equals(now.facts())
                && before.warnings.containsAll(now.warnings)
                && (!sameText || hashes(held).equals(hashes(rows)));
    }

    private static Map<UUID, String> hashes(KnownRecords rows) {
        return rows.all()
                .collect(
                        Collectors.toMap(
                                row -> row.id, row -> HexFormat.of().formatHex(row.contentHash)));
    }

    /** Adds a warning to a reading. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void warn(long reading, Warning warning) {
        ReadingRow row = ReadingRow.findById(reading);
        row.warnings = Stream.concat(row.warnings.stream(), Stream.of(warning)).toList();
        database.flush();
        database.clear();
    }

    private ReadingRow row(NewReading incoming, MeetingRow meeting, @Nullable ReadingRow before) {
        ReadingRow row = new ReadingRow();
        row.meetingId = incoming.meetingId();
        row.number = meeting.readings + 1;
        row.state = ReadingState.DRAFT;
        row.councilId = incoming.councilId();
        row.bodyId = incoming.bodyId();
        row.documentId = incoming.documentId();
        row.textVersion = incoming.textVersion();
        row.take(incoming.facts());
        row.layout = incoming.layout();
        row.warnings = incoming.warnings();
        row.madeAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        row.modified = row.madeAt;
        row.approvalRead = row.approval;
        if (before != null && (row.approval == Approval.UNKNOWN || before.approvedBy() != null)) {
            // What a later meeting said of these minutes is not in the document.
            row.take(before.approval, before.approvedBy());
        }
        row.contentHash = row.hash(hash);
        return row;
    }

    /**
     * A draft that is replaced was never public: its rows go, and what is left says that it was.
     */
    private void giveWay(ReadingRow draft) {
        draft.state = ReadingState.SUPERSEDED;
        database.flush();
        for (String table : new String[] {"agenda_items", "attendances"}) {
            // What stands under the items goes with them.
            database.createNativeQuery("delete from " + table + " where reading_id = :reading")
                    .setParameter("reading", draft.id)
                    .executeUpdate();
        }
    }

    /** The draft; without one, the newest that is or was public. */
    static Optional<ReadingRow> newest(UUID meeting) {
        Optional<ReadingRow> draft =
                ReadingRow.find("meetingId = ?1 and state = ?2", meeting, ReadingState.DRAFT)
                        .firstResultOptional();
        return draft.isPresent()
                ? draft
                : ReadingRow.find(
                                "meetingId = ?1 and state <> ?2 order by number desc",
                                meeting,
                                ReadingState.SUPERSEDED)
                        .firstResultOptional();
    }

    /** A meeting that was moved to another day by a correction keeps the id of the first day. */
    private static UUID free(Council council, Body body, LocalDate date, int sitting) {
        for (int occurrence = 1; ; occurrence++) {
            UUID id = RecordId.ofMeeting(council.slug(), body.slug(), date, sitting, occurrence);
            if (RegisteredRow.findById(id) == null) {
                return id;
            }
        }
    }
}
