package org.minutebook.parser;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the importing officer supplies; each field overrides what is read.
 *
 * @param meetingNumber which meeting to take, from 1, of a file that holds several
 */
public record GivenFields(
        @Nullable String council,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable LocalTime startTime,
        @Nullable Integer meetingNumber) {

    public static final GivenFields NONE = new GivenFields(null, null, null, null, null);
}
