package org.minutebook.store;

import org.minutebook.record.FollowUpAction;

/** An action with what officers know of its course. */
public record StoredAction(RecordHead head, FollowUpAction record, ActionTracking tracking) {}
