package org.minutebook.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Resolution;

/**
 * A reading that is open to corrections. Each is made and noted; {@link Corrections#close} keeps
 * them. A record is an {@link Attendee}, {@link AgendaItem} (its own lists empty), {@link
 * Resolution}, {@link DeclarationOfInterest} or {@link FollowUpAction}.
 */
public final class OpenReading {

    private final Edition edition;
    private final Author author;
    private final ContentHash hash;
    private final KnownRecords before;
    private final List<CorrectionRow> made = new ArrayList<>();
    private final Minting minting = new Minting();
    private boolean settled;

    OpenReading(Edition edition, Author author, ContentHash hash) {
        this.edition = edition;
        this.author = author;
        this.hash = hash;
        this.before = edition.rows().copyInto(edition.reading());
    }

    /** The meeting's facts. */
    public MeetingFacts facts() {
        return edition.reading().facts();
    }

    /** The body that met. */
    public UUID body() {
        return edition.reading().bodyId;
    }

    /** The document that it is a reading of. */
    public UUID document() {
        return edition.reading().documentId;
    }

    /** The version of that document's text that places count in. */
    public int textVersion() {
        return edition.reading().textVersion;
    }

    /** A record of the reading. */
    public Optional<Record> find(RecordKind kind, UUID id) {
        return edition.find(kind, id).map(RecordRow::toRecord);
    }

    /** The item that a record stands under. */
    public Optional<UUID> findItem(RecordKind kind, UUID id) {
        return edition.find(kind, id).map(RecordRow::item);
    }

    /** The item whose words hold a place of the text. */
    public Optional<UUID> findItemAt(int place) {
        return Optional.ofNullable(edition.itemAt(place)).map(row -> row.id);
    }

    /** The records that stand under an item, in document order, with their kinds. */
    public Map<UUID, RecordKind> listUnder(UUID item) {
        Map<UUID, RecordKind> under = new LinkedHashMap<>();
        edition.rows()
                .all()
                .filter(row -> item.equals(row.item()))
                .forEach(row -> under.put(row.id, row.kind()));
        return under;
    }

    /** Writes a record anew; under another item, where one is named. */
    public void change(RecordKind kind, UUID id, Record now, @Nullable UUID item) {
        RecordRow row = row(kind, id);
        Map<String, CorrectionRow.Field> fields = differences(row.toRecord(), now);
        @Nullable UUID moved = item == null || item.equals(row.item()) ? null : item;
        if (fields.isEmpty() && moved == null) {
            return;
        }
        CorrectionRow correction = note(Correction.Op.CHANGED, kind, id);
        correction.fields = fields;
        fields.keySet().forEach(field -> edition.unwarn(doubt -> doubt.isAbout(id, field)));
        if (moved != null) {
            correction.agendaItemId = moved;
            edition.move(row, moved);
        }
        edition.change(row, now, Review.CORRECTED);
    }

    /** Writes the meeting's own facts anew. */
    public void change(MeetingFacts now, UUID body) {
        Map<String, CorrectionRow.Field> fields = differences(facts(), now);
        if (fields.isEmpty() && body.equals(body())) {
            return;
        }
        CorrectionRow correction =
                note(Correction.Op.CHANGED, RecordKind.MEETING, edition.reading().meetingId);
        correction.fields = fields;
        correction.bodyId = body.equals(body()) ? null : body;
        UUID meeting = edition.reading().meetingId;
        fields.keySet().forEach(field -> edition.unwarn(doubt -> doubt.isAbout(meeting, field)));
        edition.change(now, body, Review.CORRECTED);
    }

    /**
     * Adds a record that was missed.
     *
     * @param item the item that it stands under; {@code null} for attendances and items
     */
    public UUID add(RecordKind kind, @Nullable UUID item, Record record) {
        ReadingRow reading = edition.reading();
        RecordRow row = RecordRow.of(kind, item, record, reading);
        UUID parent = item == null ? reading.meetingId : item;
        minting.reserve(edition.registered());
        row.id = minting.mint(kind, parent, "by hand", row.summary());
        row.review = Review.CORRECTED;
        edition.add(row);
        CorrectionRow correction = note(Correction.Op.ADDED, kind, row.id);
        correction.record = hash.tree(record);
        correction.agendaItemId = item;
        return row.id;
    }

    /** Takes a record out, and what stands under it. */
    public void remove(RecordKind kind, UUID id) {
        RecordRow row = row(kind, id);
        CorrectionRow correction = note(Correction.Op.REMOVED, kind, id);
        correction.record = hash.tree(row.toRecord());
        correction.agendaItemId = row.item();
        edition.unwarn(doubt -> doubt.record().equals(id));
        edition.remove(row);
    }

    /** Notes that an officer found a record, or the meeting's own facts, right. */
    public void confirm(RecordKind kind, UUID id) {
        if (kind == RecordKind.MEETING) {
            if (edition.reading().review == Review.UNREVIEWED) {
                note(Correction.Op.CONFIRMED, kind, id).record = hash.tree(facts());
                edition.change(facts(), body(), Review.CONFIRMED);
            }
            return;
        }
        RecordRow row = row(kind, id);
        if (row.review == Review.UNREVIEWED) {
            note(Correction.Op.CONFIRMED, kind, id).record = hash.substance(row.toRecord());
            edition.change(row, row.toRecord(), Review.CONFIRMED);
        }
    }

    /**
     * Notes that an officer looked at a warning and leaves what is there. Where a correction was in
     * doubt, it stands from now on against what the document says too.
     *
     * @return whether there is such a warning
     */
    public boolean settle(UUID warning) {
        Optional<Warning> found =
                edition.reading().warnings.stream()
                        .filter(known -> known.id().equals(warning))
                        .findFirst();
        found.ifPresent(
                known -> {
                    edition.unwarn(known);
                    settled = true;
                    Warning.Doubt doubt = known.doubt();
                    if (doubt != null) {
                        note(Correction.Op.CHANGED, doubt.kind(), doubt.record()).fields =
                                Map.of(
                                        doubt.field(),
                                        new CorrectionRow.Field(
                                                doubt.document(), doubt.corrected()));
                    }
                });
        return found.isPresent();
    }

    /** Whether anything is to be kept. */
    boolean isUntouched() {
        return made.isEmpty() && !settled;
    }

    Edition edition() {
        return edition;
    }

    KnownRecords before() {
        return before;
    }

    List<CorrectionRow> made() {
        return made;
    }

    private Map<String, CorrectionRow.Field> differences(Record was, Record is) {
        ObjectNode before = hash.tree(was);
        ObjectNode now = hash.tree(is);
        Map<String, CorrectionRow.Field> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : now.properties()) {
            JsonNode old = before.path(field.getKey());
            if (!old.equals(field.getValue())) {
                fields.put(field.getKey(), new CorrectionRow.Field(old, field.getValue()));
            }
        }
        return fields;
    }

    private CorrectionRow note(Correction.Op op, RecordKind kind, UUID id) {
        CorrectionRow row = new CorrectionRow();
        row.councilId = edition.reading().councilId;
        row.meetingId = edition.reading().meetingId;
        row.recordId = id;
        row.kind = kind;
        row.op = op;
        row.readingId = edition.reading().id;
        row.reason = author.reason();
        row.madeBy = author.token();
        row.madeByName = author.name();
        row.madeAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        made.add(row);
        return row;
    }

    private RecordRow row(RecordKind kind, UUID id) {
        return edition.find(kind, id)
                .orElseThrow(() -> new NoSuchElementException(kind + " " + id));
    }
}
