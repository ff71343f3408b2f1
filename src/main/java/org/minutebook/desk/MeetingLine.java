package org.minutebook.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.StoredMeeting;

/** A meeting in a list. */
record MeetingLine(UUID id, String body, String council, String councilSlug, LocalDate date) {

    static MeetingLine from(StoredMeeting meeting) {
        return new MeetingLine(
                meeting.head().id(),
                meeting.head().body().name(),
                meeting.head().council().name(),
                meeting.head().council().slug(),
                meeting.head().date());
    }

    /** The day as people say it. */
    public String day() {
        return Spoken.day(date);
    }
}
