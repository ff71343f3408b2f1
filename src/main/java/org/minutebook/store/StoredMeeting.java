package org.minutebook.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a meeting, its records apart.
 *
 * @param head the meeting's head; its {@code version} is that of its published content
 * @param facts what was read
 * @param reading number of the reading: 1, 2, 3 …
 * @param state where the reading stands
 * @param layout the layout that was followed
 * @param publishedAt when the reading was first public
 * @param approvedBy the later meeting that approved the minutes
 */
public record StoredMeeting(
        RecordHead head,
        MeetingFacts facts,
        int reading,
        ReadingState state,
        String layout,
        @Nullable Instant publishedAt,
        @Nullable ApprovedBy approvedBy) {}
