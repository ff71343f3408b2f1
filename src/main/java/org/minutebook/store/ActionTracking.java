package org.minutebook.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What officers know of an action's course.
 *
 * @param note their remark
 * @param closedByMeeting the meeting that closed it
 * @param closedByResolution the resolution that closed it
 */
public record ActionTracking(
        ActionStatus status,
        @Nullable String note,
        @Nullable UUID closedByMeeting,
        @Nullable UUID closedByResolution) {

    /** Of an action that no officer took up. */
    public static final ActionTracking NONE =
            new ActionTracking(ActionStatus.UNTRACKED, null, null, null);
}
