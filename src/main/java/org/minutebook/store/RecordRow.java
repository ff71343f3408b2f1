package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Confidence;
import org.minutebook.record.Source;
import org.minutebook.record.Sourced;

/** The columns that the rows of all five kinds of record share. */
@MappedSuperclass
@IdClass(RowKey.class)
@NullUnmarked // Hibernate fills the fields
abstract class RecordRow extends PanacheEntityBase {

    private static final int SHORT = 120;

    @Id
    @Column(name = "reading_id")
    Long readingId;

    @Id UUID id;

    @Column(name = "council_id")
    UUID councilId;

    @Column(name = "body_id")
    UUID bodyId;

    @Column(name = "meeting_id")
    UUID meetingId;

    LocalDate date;
    int ordinal;

    @Column(name = "source_start")
    int sourceStart;

    @Column(name = "source_end")
    int sourceEnd;

    @Column(name = "source_quote")
    String sourceQuote;

    @Column(name = "source_also")
    @JdbcTypeCode(SqlTypes.JSON)
    List<Source.Place> sourceAlso = List.of();

    double confidence;

    @Column(name = "lowered_by")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] loweredBy = {};

    @Enumerated(EnumType.STRING)
    Review review = Review.UNREVIEWED;

    boolean live;
    int version;
    Instant modified;

    @Column(name = "content_hash")
    byte[] contentHash;

    /** Places the row in a reading and says where its words stand. */
    void place(ReadingRow reading, UUID id, int ordinal, Source source, Confidence confidence) {
        readingId = reading.id;
        this.id = id;
        councilId = reading.councilId;
        bodyId = reading.bodyId;
        meetingId = reading.meetingId;
        date = reading.date;
        modified = reading.modified;
        this.ordinal = ordinal;
        stand(source, confidence);
    }

    /** Where it belongs and what is known of it, from another row of the same record. */
    void place(ReadingRow reading, RecordRow other) {
        place(reading, other.id, other.ordinal, other.source(), other.sureness());
        review = other.review;
    }

    abstract RecordKind kind();

    /** Takes over a record's own fields. */
    abstract void take(Record record);

    /** Takes over a record: its words' place and the reader's confidence as well. */
    void accept(Record record) {
        take(record);
        Sourced sourced = (Sourced) record;
        stand(sourced.source(), sourced.confidence());
    }

    /** A row of a kind without a place in any reading. */
    static RecordRow of(RecordKind kind) {
        return switch (kind) {
            case ATTENDANCE -> new AttendanceRow();
            case AGENDA_ITEM -> new AgendaItemRow();
            case RESOLUTION -> new ResolutionRow();
            case DECLARATION -> new DeclarationRow();
            case ACTION -> new ActionRow();
            case COUNCIL, BODY, MEETING ->
                    throw new IllegalArgumentException(kind + " has no rows of a reading");
        };
    }

    /** A row of a record in a reading; it has no id yet. */
    static RecordRow of(RecordKind kind, @Nullable UUID item, Record record, ReadingRow in) {
        RecordRow row = of(kind);
        if (item != null) {
            row.under(item);
        }
        row.accept(record);
        row.place(in, in.meetingId, 0, row.source(), row.sureness());
        return row;
    }

    /** A row of the same record in another reading. */
    RecordRow copyInto(ReadingRow reading) {
        RecordRow copy = of(kind());
        if (item() != null) {
            copy.under(item());
        }
        copy.accept(toRecord());
        copy.place(reading, this);
        return copy;
    }

    void stand(Source source, Confidence confidence) {
        sourceStart = source.start();
        sourceEnd = source.end();
        sourceQuote = source.quote();
        sourceAlso = source.also();
        this.confidence = confidence.value();
        loweredBy = confidence.loweredBy().toArray(String[]::new);
    }

    /** The record that the row holds. */
    abstract Record toRecord();

    /** Its words in short, for people. */
    abstract String summary();

    /** Places it under another agenda item, where it stands under one. */
    void under(UUID item) {
        throw new IllegalStateException(kind() + " stands under no item");
    }

    /** The agenda item it stands under, if any. */
    UUID item() {
        return null;
    }

    /** What a reader is told of it, hashed. */
    byte[] hash(ContentHash hash, ReadingRow reading) {
        return hash.of(
                toRecord(),
                review,
                councilId,
                bodyId,
                meetingId,
                item(),
                date,
                reading.documentId,
                reading.textVersion);
    }

    Change change(Change.Op op) {
        String words = summary();
        return new Change(
                kind(), op, id, words.length() > SHORT ? words.substring(0, SHORT) + "…" : words);
    }

    Source source() {
        return new Source(sourceStart, sourceEnd, sourceQuote, sourceAlso);
    }

    Confidence sureness() {
        return new Confidence(confidence, List.of(loweredBy));
    }
}
