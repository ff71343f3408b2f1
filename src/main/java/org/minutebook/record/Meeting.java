package org.minutebook.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as its minutes tell it.
 *
 * @param council full official name of the authority, or {@code null} where the document does not
 *     show it
 * @param body the committee, panel, board or council that met, in its fullest form
 * @param date day of the meeting; never that of publication or of another meeting
 * @param startTime local time to the minute
 * @param endTime local time to the minute
 * @param venue one line, as printed
 * @param nextMeeting when the body next meets in the ordinary run
 * @param attendanceRecorded whether the document lists who was present
 * @param attendance people whom the minutes place at the meeting or excuse from it
 * @param declarationsRecorded whether declarations were made, stated to be none, or not minuted
 * @param agendaItems minuted headings in document order
 */
public record Meeting(
        @Nullable String council,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable String venue,
        @Nullable NextMeeting nextMeeting,
        boolean attendanceRecorded,
        List<Attendee> attendance,
        DeclarationsRecorded declarationsRecorded,
        List<AgendaItem> agendaItems) {

    public Meeting {
        attendance = List.copyOf(attendance);
        agendaItems = List.copyOf(agendaItems);
    }
}
