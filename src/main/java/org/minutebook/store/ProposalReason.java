package org.minutebook.store;

/** What it rests on. */
public enum ProposalReason {
    /** Minutes of the last meeting were approved, without a day. */
    LAST_MEETING,
    /** A day was named, but the body or the sitting is not certain. */
    DAY_IN_DOUBT,
    /** An item that tracks actions says that it is done or may be taken off the list. */
    TRACKING_ITEM,
    /** A report or an answer does what was asked for. */
    REPORT
}
