package org.minutebook.worker;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.parser.source.UnreadableDocumentException;

/**
 * What a worker's answer holds, if it is what was asked for. A worker has opened a stranger's
 * bytes: what it says is believed no further than it can be checked. Each throws the refusal that
 * the answer may be, {@link ReaderFailedException} where the fault is ours, and {@link
 * WorkerLostException} where it makes no sense.
 */
final class AnswerCheck {

    private static final int LONGEST_PICTURE = 8 << 20;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final ReadingLimits limits;

    AnswerCheck(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The reading, checked as a stranger's. */
    Reading reading(Answer answer) throws UnreadableDocumentException, WorkerLostException {
        refused(answer);
        @Nullable Reading reading = answer.reading();
        if (reading == null) {
            throw new ReaderFailedException("the parser failed: " + answer.failure(), null);
        }
        try {
            return new ReadingCheck(limits).checked(reading);
        } catch (IllegalArgumentException e) {
            throw new WorkerLostException(WorkerLostException.Cause.CRASHED, e);
        }
    }

    /**
     * The list of an archive.
     *
     * @param most files that were asked for
     */
    static ArchiveContents archive(Answer answer, int most)
            throws UnreadableDocumentException, WorkerLostException {
        refused(answer);
        ArchiveContents contents = answer.archive();
        if (contents == null) {
            throw new ReaderFailedException("no list came: " + answer.failure(), null);
        }
        boolean sane =
                contents.files().size() <= most
                        && contents.files().stream()
                                .allMatch(file -> file.index() >= 0 && file.packed() >= -1);
        if (!sane) {
            throw new WorkerLostException(
                    WorkerLostException.Cause.CRASHED, new IOException("no list"));
        }
        return contents;
    }

    /**
     * A file of an archive.
     *
     * @param most bytes; there may be one more
     */
    static byte[] unpacked(Answer answer, int most)
            throws UnreadableDocumentException, WorkerLostException {
        refused(answer);
        byte[] file = answer.unpacked();
        if (file == null) {
            throw new ReaderFailedException("nothing was unpacked: " + answer.failure(), null);
        }
        if (file.length > most + 1L) {
            throw new WorkerLostException(
                    WorkerLostException.Cause.CRASHED, new IOException("more than was asked"));
        }
        return file;
    }

    /** The picture of a page: a PNG of at most 8 MiB. */
    static byte[] picture(Answer answer) throws UnreadableDocumentException, WorkerLostException {
        refused(answer);
        byte[] picture = answer.picture();
        if (picture == null) {
            throw new ReaderFailedException("the page was not drawn: " + answer.failure(), null);
        }
        if (picture.length > LONGEST_PICTURE || !isPng(picture)) {
            throw new WorkerLostException(
                    WorkerLostException.Cause.CRASHED, new IOException("no picture"));
        }
        return picture;
    }

    /** Whether it begins as every PNG does; more is the browser's to say. */
    private static boolean isPng(byte[] picture) {
        return picture.length > PNG.length
                && Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length);
    }

    private static void refused(Answer answer) throws UnreadableDocumentException {
        Answer.@Nullable Refusal refusal = answer.refusal();
        if (refusal != null) {
            throw new UnreadableDocumentException(
                    refusal.reason(), refusal.message(), refusal.meetings());
        }
    }
}
