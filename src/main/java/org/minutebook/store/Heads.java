package org.minutebook.store;

import org.jspecify.annotations.Nullable;

/**
 * Makes the heads of one reading's records: its council, body and document are the same for all.
 */
final class Heads {

    private final ReadingRow reading;
    private final Named council;
    private final Named body;

    private Heads(ReadingRow reading, Named council, Named body) {
        this.reading = reading;
        this.council = council;
        this.body = body;
    }

    static Heads of(ReadingRow reading) {
        CouncilRow council = CouncilRow.findById(reading.councilId);
        BodyRow body = BodyRow.findById(reading.bodyId);
        return new Heads(reading, council.toCouncil().named(), body.toBody().named());
    }

    StoredMeeting meeting() {
        RecordHead head =
                new RecordHead(
                        reading.meetingId,
                        reading.version,
                        reading.modified,
                        reading.review,
                        reading.state == ReadingState.PUBLISHED,
                        council,
                        body,
                        reading.meetingId,
                        reading.date,
                        null,
                        reading.documentId,
                        reading.textVersion);
        return new StoredMeeting(
                head,
                reading.facts(),
                reading.number,
                reading.state,
                reading.layout,
                reading.publishedAt,
                reading.approvedBy());
    }

    RecordHead of(RecordRow row) {
        return of(row, (ItemReference) null);
    }

    RecordHead of(RecordRow row, AgendaItemRow item) {
        return of(row, new ItemReference(item.id, item.number, item.title));
    }

    private RecordHead of(RecordRow row, @Nullable ItemReference item) {
        return new RecordHead(
                row.id,
                row.version,
                row.modified,
                row.review,
                row.live,
                council,
                body,
                row.meetingId,
                row.date,
                item,
                reading.documentId,
                reading.textVersion);
    }
}
