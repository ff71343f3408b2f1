package org.minutebook.desk.acts;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.record.FollowUpAction;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.ActionTracking;
import org.minutebook.store.StoredAction;

/** An action as the pages show it: words for people. */
record ActionLine(
        UUID id,
        String task,
        String owner,
        String due,
        String status,
        String colour,
        String note,
        String council,
        String body,
        String day,
        UUID meeting,
        @Nullable UUID closedByMeeting,
        int version) {

    static ActionLine from(StoredAction action, boolean overdue) {
        FollowUpAction record = action.record();
        ActionTracking tracking = action.tracking();
        FollowUpAction.@Nullable Due due = record.due();
        return new ActionLine(
                action.head().id(),
                record.task(),
                Objects.requireNonNullElse(record.owner(), "Nobody is named"),
                due == null ? "No date" : due.text(),
                overdue ? "Overdue" : words(tracking.status()),
                overdue ? "red" : colour(tracking.status()),
                Objects.requireNonNullElse(tracking.note(), ""),
                action.head().council().name(),
                action.head().body().name(),
                Spoken.day(action.head().date()),
                action.head().meetingId(),
                tracking.closedByMeeting(),
                action.head().version());
    }

    static String words(ActionStatus status) {
        return switch (status) {
            case UNTRACKED -> "Not taken up";
            case OPEN -> "Open";
            case DONE -> "Done";
            case DROPPED -> "Dropped";
        };
    }

    private static String colour(ActionStatus status) {
        return switch (status) {
            case UNTRACKED -> "grey";
            case OPEN -> "blue";
            case DONE -> "green";
            case DROPPED -> "yellow";
        };
    }
}
