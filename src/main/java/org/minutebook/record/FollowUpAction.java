package org.minutebook.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing that somebody was asked, or undertook, to do after the meeting.
 *
 * @param task what is to be done, on one line
 * @param owner who is to do it, as printed
 * @param recipient who gets it
 * @param due by when, where anything is said
 * @param origin whether a resolution or the discussion states it
 */
public record FollowUpAction(
        String task,
        @Nullable String owner,
        @Nullable String recipient,
        @Nullable Due due,
        Origin origin,
        Source source,
        Confidence confidence)
        implements Sourced {

    /** Where an action stands. */
    public enum Origin {
        RESOLUTION,
        DISCUSSION
    }

    /**
     * A due date as printed and as far as it can be resolved against the meeting's date.
     *
     * @param text the printed wording
     * @param from first day it can mean; {@code null} for a deadline or an unresolvable wording
     * @param to last day it can mean
     */
    public record Due(String text, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
