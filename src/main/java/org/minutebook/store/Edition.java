package org.minutebook.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one reading while they are corrected. Rows keep document order: one that is added
 * stands where its words stand.
 */
final class Edition {

    private final ReadingRow reading;
    private final List<AttendanceRow> attendance;
    private final List<AgendaItemRow> items;
    private final List<ResolutionRow> resolutions;
    private final List<DeclarationRow> declarations;
    private final List<ActionRow> actions;
    private final EntityManager database;

    /** Every id that was given within the meeting; read where one is added. */
    private @Nullable Set<UUID> registered;

    private Edition(ReadingRow reading, KnownRecords rows, EntityManager database) {
        this.reading = reading;
        this.attendance = new ArrayList<>(rows.attendance());
        this.items = new ArrayList<>(rows.items());
        this.resolutions = new ArrayList<>(rows.resolutions());
        this.declarations = new ArrayList<>(rows.declarations());
        this.actions = new ArrayList<>(rows.actions());
        this.database = database;
    }

    /** A reading as it stands in the database. */
    static Edition of(ReadingRow reading, EntityManager database) {
        return new Edition(reading, KnownRecords.of(reading), database);
    }

    /** A reading that was just written. */
    static Edition of(ReadingRow reading, KnownRecords rows, EntityManager database) {
        return new Edition(reading, rows, database);
    }

    /** A new reading of the same meeting, the same in all; it is nowhere shown yet. */
    static Edition copyOf(ReadingRow from, MeetingRow meeting, EntityManager database) {
        ReadingRow copy = new ReadingRow();
        copy.meetingId = from.meetingId;
        copy.number = meeting.readings + 1;
        copy.state = ReadingState.SUPERSEDED;
        copy.councilId = from.councilId;
        copy.bodyId = from.bodyId;
        copy.documentId = from.documentId;
        copy.textVersion = from.textVersion;
        copy.take(from.facts());
        copy.approvalRead = from.approvalRead;
        copy.take(from.approval, from.approvedBy());
        copy.review = from.review;
        copy.layout = from.layout;
        copy.warnings = from.warnings;
        copy.madeAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        copy.modified = copy.madeAt;
        copy.contentHash = from.contentHash;
        database.persist(copy);
        database.flush();
        meeting.readings = copy.number;
        KnownRecords rows = KnownRecords.of(from).copyInto(copy);
        rows.all().forEach(row -> row.contentHash = new byte[ContentHash.LENGTH]);
        rows.inOrderOfKeys()
                .forEach(
                        kind -> {
                            kind.forEach(database::persist);
                            database.flush();
                        });
        return new Edition(copy, rows, database);
    }

    ReadingRow reading() {
        return reading;
    }

    Set<UUID> registered() {
        if (registered == null) {
            registered = RegisteredRow.idsOf(reading.meetingId);
        }
        return registered;
    }

    KnownRecords rows() {
        return new KnownRecords(attendance, items, resolutions, declarations, actions);
    }

    Optional<RecordRow> find(RecordKind kind, UUID id) {
        return list(kind).stream()
                .filter(row -> row.id.equals(id))
                .map(RecordRow.class::cast)
                .findFirst();
    }

    /** Writes a record over a row. */
    void change(RecordRow row, Record record, Review review) {
        row.accept(record);
        row.review = review;
        touch(row);
    }

    /** Moves what stands under an item to another. */
    void move(RecordRow row, UUID item) {
        row.under(item);
        touch(row);
    }

    /** The meeting's own facts; day and body stand on each row too. */
    void change(MeetingFacts facts, UUID body, Review review) {
        reading.take(facts);
        reading.bodyId = body;
        reading.review = review;
        reading.modified = now();
        rows().all()
                .forEach(
                        row -> {
                            row.date = facts.date();
                            row.bodyId = body;
                            row.modified = reading.modified;
                        });
    }

    /** Another council and body: the same was merged into them. */
    void moveTo(UUID council, UUID body) {
        reading.councilId = council;
        reading.bodyId = body;
        rows().all()
                .forEach(
                        row -> {
                            row.councilId = council;
                            row.bodyId = body;
                        });
    }

    /** Adds a row with the id of a record that the meeting has, had, or gets with it. */
    void add(RecordRow row) {
        List<RecordRow> rows = list(row.kind());
        int at = 0;
        while (at < rows.size() && rows.get(at).sourceStart <= row.sourceStart) {
            at++;
        }
        rows.add(at, row);
        if (registered().add(row.id)) {
            database.persist(RegisteredRow.of(row));
            database.flush();
        }
        row.contentHash = new byte[ContentHash.LENGTH];
        touch(row);
        database.persist(row);
    }

    /** Takes a row out, and what stands under it. */
    void remove(RecordRow row) {
        Stream.of(resolutions, declarations, actions)
                .flatMap(List::stream)
                .filter(under -> row.id.equals(under.item()))
                .toList()
                .forEach(this::remove);
        list(row.kind()).remove(row);
        database.remove(row);
        // Before the item itself goes, whose removal the database would carry on.
        database.flush();
        reading.modified = now();
    }

    /** Takes a copy back that nothing was changed in. */
    void discard(MeetingRow meeting) {
        meeting.readings = reading.number - 1;
        database.flush();
        database.clear();
        database.createNativeQuery("delete from readings where id = :reading")
                .setParameter("reading", reading.id)
                .executeUpdate();
    }

    void warn(Warning warning) {
        if (!reading.warnings.contains(warning)) {
            reading.warnings =
                    Stream.concat(reading.warnings.stream(), Stream.of(warning)).toList();
        }
    }

    /** Takes a warning back. */
    void unwarn(Warning warning) {
        reading.warnings =
                reading.warnings.stream().filter(known -> !known.equals(warning)).toList();
    }

    /** Takes back what doubts corrections that this is about. */
    void unwarn(Predicate<Warning.Doubt> about) {
        if (reading.warnings.stream().anyMatch(known -> isAbout(known, about))) {
            reading.warnings =
                    reading.warnings.stream().filter(known -> !isAbout(known, about)).toList();
        }
    }

    private static boolean isAbout(Warning warning, Predicate<Warning.Doubt> about) {
        return warning.doubt() != null && about.test(warning.doubt());
    }

    /** Counts the rows anew and hashes them, when all is done. */
    void settle(ContentHash hash) {
        for (RecordKind kind : ChangeFeed.OF_A_READING) {
            List<RecordRow> rows = list(kind);
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).ordinal = i;
            }
        }
        rows().hash(hash, reading);
        reading.contentHash = reading.hash(hash);
        database.flush();
    }

    /** The row of an item whose words hold that place, else the last before it. */
    @Nullable AgendaItemRow itemAt(int place) {
        return items.stream()
                .filter(item -> item.sourceStart <= place)
                .max(Comparator.comparingInt(item -> item.sourceStart))
                .orElse(null);
    }

    private void touch(RecordRow row) {
        row.modified = now();
        reading.modified = row.modified;
    }

    @SuppressWarnings("unchecked") // rows are added only to the list of their kind
    private List<RecordRow> list(RecordKind kind) {
        List<? extends RecordRow> rows =
                switch (kind) {
                    case ATTENDANCE -> attendance;
                    case AGENDA_ITEM -> items;
                    case RESOLUTION -> resolutions;
                    case DECLARATION -> declarations;
                    case ACTION -> actions;
                    case COUNCIL, BODY, MEETING ->
                            throw new IllegalArgumentException(kind + " has no rows of a reading");
                };
        return (List<RecordRow>) rows;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
