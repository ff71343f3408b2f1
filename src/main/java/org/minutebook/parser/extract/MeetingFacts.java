package org.minutebook.parser.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.NextMeeting;

/**
 * The meeting's own fields, as read from the document or given by the officer; see {@code Meeting}.
 */
public record MeetingFacts(
        @Nullable String council,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable String venue,
        @Nullable NextMeeting nextMeeting) {

    public static final MeetingFacts UNKNOWN =
            new MeetingFacts(null, null, null, null, null, null, null);
}
