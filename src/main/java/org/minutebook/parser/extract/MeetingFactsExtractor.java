package org.minutebook.parser.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.record.NextMeeting;

/** Reads the meeting's own fields: council, body, date, times, venue, next meeting. */
public final class MeetingFactsExtractor {

    /**
     * The meeting's fields as the document states them.
     *
     * @param given what the officer supplies; it stands, and helps to resolve the rest (a next
     *     meeting without a year)
     */
    public MeetingFacts extract(SegmentedMinutes minutes, MeetingFacts given, Notices notices) {
        HeadingZone heading = HeadingZone.of(minutes);
        String venue = given.venue() != null ? given.venue() : VenueFact.read(minutes, heading);
        String council = council(minutes, heading, given, venue, notices);
        String body =
                given.body() != null ? given.body() : BodyFact.read(minutes, heading, council);
        LocalDate date =
                given.date() != null ? given.date() : DateFact.read(minutes, heading, notices);
        ClockFacts.Clock clock = ClockFacts.read(minutes, heading, notices);
        LocalTime start = given.startTime() != null ? given.startTime() : clock.start();
        LocalTime end = given.endTime() != null ? given.endTime() : clock.end();
        NextMeeting next =
                given.nextMeeting() != null
                        ? given.nextMeeting()
                        : NextMeetingFact.read(minutes, date, notices);
        return new MeetingFacts(council, body, date, start, end, venue, next);
    }

    private static @Nullable String council(
            SegmentedMinutes minutes,
            HeadingZone heading,
            MeetingFacts given,
            @Nullable String venue,
            Notices notices) {
        if (given.council() != null) {
            return given.council();
        }
        String council = CouncilFact.read(minutes, heading, venue);
        if (council == null) {
            notices.raise(new CouncilMissing());
        }
        return council;
    }
}
