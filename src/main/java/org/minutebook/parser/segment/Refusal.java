package org.minutebook.parser.segment;

/**
 * Why a document is not read as the minutes of one meeting.
 *
 * @param reason stable, for the caller
 * @param message one sentence that says what to do
 * @param meetings how many meetings a file with several holds, else 0
 */
public record Refusal(Reason reason, String message, int meetings) {

    Refusal(Reason reason, String message) {
        this(reason, message, 0);
    }

    /** What a document is instead of the minutes of one meeting. */
    public enum Reason {
        /** Nothing to read. */
        EMPTY,
        /** An agenda or a summons: what was to be done, not what was done. */
        AGENDA_ONLY,
        /** A meeting that did not take place, or had no quorum. */
        CANCELLED,
        /** A transcript, a decision notice, or something that has to do with no meeting. */
        NOT_MINUTES,
        /** More meetings than one. */
        SEVERAL_MEETINGS
    }
}
