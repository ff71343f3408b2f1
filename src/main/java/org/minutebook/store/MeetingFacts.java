package org.minutebook.store;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.DeclarationsRecorded;
import org.minutebook.record.NextMeeting;

/**
 * The facts of one reading of a meeting, its records apart.
 *
 * @param council the council's name as this reading has it
 * @param body the body's name as this reading has it
 * @param sitting 1 unless the body met several times that day
 */
public record MeetingFacts(
        String council,
        String body,
        LocalDate date,
        int sitting,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable String venue,
        @Nullable NextMeeting nextMeeting,
        boolean attendanceRecorded,
        DeclarationsRecorded declarationsRecorded,
        Approval approval) {}
