package org.minutebook.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.ActionTracking;

/** What officers say of an action's course, written among its fields; absent in a preview. */
public record TrackingView(
        @Schema(
                        description =
                                "UNTRACKED until an officer takes it up: that nobody told us of an"
                                        + " outcome is not that there was none.",
                        examples = "UNTRACKED")
                ActionStatus status,
        @Schema(
                        description = "The officers' remark.",
                        examples = "Answered by letter.",
                        nullable = true)
                @Nullable String note,
        @Schema(
                        description = "The meeting that closed it.",
                        examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1",
                        nullable = true)
                @Nullable UUID closedByMeetingId,
        @Schema(
                        description = "The resolution that closed it.",
                        examples = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                        nullable = true)
                @Nullable UUID closedByResolutionId) {

    static TrackingView from(ActionTracking tracking) {
        return new TrackingView(
                tracking.status(),
                tracking.note(),
                tracking.closedByMeeting(),
                tracking.closedByResolution());
    }
}
