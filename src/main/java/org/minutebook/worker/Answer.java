package org.minutebook.worker;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/**
 * What a worker answers: exactly one of the six.
 *
 * @param reading what it read
 * @param picture the page that it drew, a PNG
 * @param archive what an archive holds
 * @param unpacked a file of an archive
 * @param refusal why it cannot be read
 * @param failure the trace of a fault of ours
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(
        @Nullable Reading reading,
        byte @Nullable [] picture,
        @Nullable ArchiveContents archive,
        byte @Nullable [] unpacked,
        @Nullable Refusal refusal,
        @Nullable String failure) {

    /** An {@link UnreadableDocumentException}, as it crosses. */
    record Refusal(Reason reason, String message, int meetings) {

        static Refusal of(UnreadableDocumentException e) {
            String message = e.getMessage();
            return new Refusal(e.reason(), message == null ? "" : message, e.meetings());
        }
    }

    static Answer of(Reading reading) {
        return new Answer(reading, null, null, null, null, null);
    }

    static Answer ofPicture(byte[] png) {
        return new Answer(null, png, null, null, null, null);
    }

    static Answer of(ArchiveContents archive) {
        return new Answer(null, null, archive, null, null, null);
    }

    static Answer ofUnpacked(byte[] file) {
        return new Answer(null, null, null, file, null, null);
    }

    static Answer of(UnreadableDocumentException e) {
        return new Answer(null, null, null, null, Refusal.of(e), null);
    }

    static Answer ofFault(String trace) {
        return new Answer(null, null, null, null, null, trace);
    }
}
