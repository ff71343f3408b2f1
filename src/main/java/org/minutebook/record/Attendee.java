package org.minutebook.record;

import org.jspecify.annotations.Nullable;

/**
 * A person whom the minutes place at the meeting or excuse from it.
 *
 * @param name as printed, without titles in front and letters behind
 * @param honorific what stood in front or behind that is not the name ("Mrs., CC")
 * @param capacity the most specific that is true at this meeting
 * @param status present, excused or absent
 * @param position post, ward, party or organisation printed with the name
 * @param substituteFor name of the member that the person stands in for
 */
public record Attendee(
        String name,
        @Nullable String honorific,
        Capacity capacity,
        AttendanceStatus status,
        @Nullable String position,
        @Nullable String substituteFor,
        Source source,
        Confidence confidence)
        implements Sourced {}
