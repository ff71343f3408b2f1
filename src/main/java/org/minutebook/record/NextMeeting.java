package org.minutebook.record;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When the body next meets in the ordinary run, as the minutes announce it.
 *
 * @param date day of that meeting
 * @param time local time, where stated
 */
public record NextMeeting(LocalDate date, @Nullable LocalTime time) {}
