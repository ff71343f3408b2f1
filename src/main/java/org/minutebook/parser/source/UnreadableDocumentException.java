package org.minutebook.parser.source;

/**
 * The bytes cannot be read as minutes; {@link #reason()} is stable, the message says what to do.
 */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a document cannot be read. */
    public enum Reason {
        /** No bytes, or no words in them. */
        EMPTY,
        /** Neither HTML, PDF, DOCX, Markdown nor text. */
        UNSUPPORTED_TYPE,
        /** More bytes, unpacked bytes, pages or characters than the limits allow. */
        TOO_LARGE,
        /** Reading took longer than the limits allow. */
        TOO_SLOW,
        /** Needs a password. */
        ENCRYPTED,
        /** Pictures of pages without text. */
        SCANNED,
        /** Broken beyond reading. */
        DAMAGED,
        /** An agenda without minutes. */
        AGENDA_ONLY,
        /** A notice that a meeting was cancelled or had no quorum. */
        CANCELLED,
        /**
         * Something else: a transcript, a decision notice of one officer, an unrelated document.
         */
        NOT_MINUTES,
        /** The minutes of several meetings in one file. */
        SEVERAL_MEETINGS
    }

    private final Reason reason;

    /** How many meetings a file with several holds, else 0. */
    private final int meetings;

    public UnreadableDocumentException(Reason reason, String message) {
        this(reason, message, 0);
    }

    public UnreadableDocumentException(Reason reason, String message, int meetings) {
        super(message);
        this.reason = reason;
        this.meetings = meetings;
    }

    public Reason reason() {
        return reason;
    }

    public int meetings() {
        return meetings;
    }
}
