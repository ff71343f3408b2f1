package org.minutebook.store;

import java.util.List;
import org.minutebook.record.Attendee;

/** One reading of a meeting with all its records, each in document order. */
public record WholeMeeting(
        StoredMeeting meeting, List<Stored<Attendee>> attendance, List<StoredItem> items) {

    public WholeMeeting {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
    }
}
