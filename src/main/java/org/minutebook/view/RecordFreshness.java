package org.minutebook.view;

import org.minutebook.http.Freshness;
import org.minutebook.store.RecordHead;
import org.minutebook.store.StoredAction;
import org.minutebook.store.StoredMeeting;

/**
 * What tells one state of a single record from another: the tags that reads give and writes ask.
 */
public final class RecordFreshness {

    private RecordFreshness() {}

    /** The state of a record. */
    public static Freshness of(RecordHead head) {
        return Freshness.of(head.modified(), head.toString());
    }

    /** The state of an action with what officers know of its course. */
    public static Freshness of(StoredAction action) {
        return of(action.head()).and(action.tracking().toString());
    }

    /** The state of a meeting without its records. */
    public static Freshness of(StoredMeeting meeting) {
        return Freshness.of(meeting.head().modified(), meeting.toString());
    }
}
