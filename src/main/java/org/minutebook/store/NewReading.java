package org.minutebook.store;

import java.util.List;
import java.util.UUID;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;

/**
 * What a document said of a meeting, ready to be kept.
 *
 * @param meetingId the meeting it is a reading of
 * @param layout name of the layout that was followed
 */
public record NewReading(
        UUID meetingId,
        UUID councilId,
        UUID bodyId,
        UUID documentId,
        int textVersion,
        MeetingFacts facts,
        List<Attendee> attendance,
        List<AgendaItem> items,
        String layout,
        List<Warning> warnings) {

    public NewReading {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }
}
