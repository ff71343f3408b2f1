package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.record.Attendee;

/**
 * Who was there, as the minutes tell it.
 *
 * @param recorded whether the document lists who was present
 * @param attendees one for each named person
 * @param names the document's own key of initials
 */
public record AttendanceFindings(boolean recorded, List<Attendee> attendees, NameKey names) {

    public AttendanceFindings {
        attendees = List.copyOf(attendees);
    }
}
