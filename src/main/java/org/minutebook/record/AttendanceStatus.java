package org.minutebook.record;

/** Whether a person was at the meeting. */
public enum AttendanceStatus {
    PRESENT,
    /** Excused: sent apologies. */
    APOLOGIES,
    /** Listed as absent without apologies. */
    ABSENT
}
