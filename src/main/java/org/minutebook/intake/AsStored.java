package org.minutebook.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.minutebook.follow.DraftWords;
import org.minutebook.record.Meeting;
import org.minutebook.store.Approval;
import org.minutebook.store.Documents;
import org.minutebook.store.MeetingFacts;
import org.minutebook.worker.Reading;

/** What was read, as the store takes it. */
final class AsStored {

    private AsStored() {}

    /** The facts of a meeting whose council, body and day are known. */
    static MeetingFacts facts(
            Reading reading, String council, String body, LocalDate date, int sitting) {
        Meeting meeting = reading.meeting();
        return new MeetingFacts(
                council,
                Objects.requireNonNullElse(meeting.body(), body),
                date,
                sitting,
                meeting.startTime(),
                meeting.endTime(),
                meeting.venue(),
                meeting.nextMeeting(),
                meeting.attendanceRecorded(),
                meeting.declarationsRecorded(),
                callsItselfDraft(reading) ? Approval.DRAFT_MINUTES : Approval.UNKNOWN);
    }

    /** The same of a document that is read again: what it does not say stays. */
    static MeetingFacts facts(Reading reading, MeetingFacts before, String body) {
        return facts(
                reading,
                before.council(),
                body,
                Objects.requireNonNullElse(reading.meeting().date(), before.date()),
                before.sitting());
    }

    private static boolean callsItselfDraft(Reading reading) {
        String text = reading.text();
        int head =
                reading.meeting().agendaItems().stream()
                        .mapToInt(item -> item.source().start())
                        .min()
                        .orElse(0);
        int end = text.offsetByCodePoints(0, Math.min(head, text.codePointCount(0, text.length())));
        return DraftWords.are(text.substring(0, end));
    }

    static Documents.Incoming document(Incoming incoming) {
        Reading reading = incoming.reading();
        Posted posted = incoming.posted();
        return new Documents.Incoming(
                posted.bytes(),
                incoming.sha256(),
                reading.format().name(),
                reading.format().mediaType(),
                posted.fileName(),
                posted.sourceUrl() == null ? null : posted.sourceUrl().toString(),
                reading.pages(),
                reading.text(),
                incoming.reading().textVersion());
    }
}
