package org.minutebook.intake;

import java.util.Objects;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.parser.source.UnreadableDocumentException;

/** Turns what the parser cannot read into an answer that says what to do. */
final class Refusals {

    private Refusals() {}

    static ProblemException of(UnreadableDocumentException e) {
        return switch (e.reason()) {
            case EMPTY ->
                    refusal(
                            ErrorCode.EMPTY_DOCUMENT,
                            "The file has no words in it. Check that the right file was chosen.");
            case UNSUPPORTED_TYPE -> refusal(ErrorCode.UNSUPPORTED_DOCUMENT, sentence(e));
            case TOO_LARGE ->
                    refusal(
                            ErrorCode.DOCUMENT_TOO_LARGE,
                            "The file is larger than can be read here, as it is or unpacked. Post"
                                    + " the minutes without the reports and maps attached to them.");
            case TOO_SLOW ->
                    refusal(
                            ErrorCode.READING_TOO_SLOW,
                            "The file takes too long to read. Save it anew from the program it was"
                                    + " written in, without pictures, and post that.");
            case ENCRYPTED ->
                    refusal(
                            ErrorCode.ENCRYPTED_DOCUMENT,
                            "The file needs a password. Save a copy without one and post that.");
            case SCANNED -> refusal(ErrorCode.SCANNED_DOCUMENT, sentence(e));
            case DAMAGED ->
                    refusal(
                            ErrorCode.DAMAGED_DOCUMENT,
                            "The file is damaged and cannot be opened. Save it anew and post that.");
            case AGENDA_ONLY ->
                    refusal(
                            ErrorCode.AGENDA_ONLY,
                            "This is an agenda without minutes. Post the minutes once they are"
                                    + " written.");
            case CANCELLED ->
                    refusal(
                            ErrorCode.MEETING_NOT_HELD,
                            "The document says that the meeting was not held. There are no minutes"
                                    + " to read in it.");
            case NOT_MINUTES ->
                    refusal(
                            ErrorCode.NOT_MINUTES,
                            "These are no minutes of a meeting. Post the minutes themselves.");
            case SEVERAL_MEETINGS ->
                    refusal(
                                    ErrorCode.SEVERAL_MEETINGS,
                                    ("The file holds the minutes of %d meetings. Post it once for"
                                                    + " each, with 'meetingNumber' from 1 to %d.")
                                            .formatted(e.meetings(), e.meetings()))
                            .field("meetingNumber")
                            .with("meetings", e.meetings());
        };
    }

    /** The reader's own sentence, which knows what the file is; it is written for the officer. */
    private static String sentence(UnreadableDocumentException e) {
        return Objects.requireNonNull(e.getMessage());
    }

    private static ProblemException refusal(ErrorCode code, String detail) {
        return ProblemException.of(code, detail);
    }
}
