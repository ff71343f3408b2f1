package org.minutebook.intake;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.worker.ArchiveContents;
import org.minutebook.worker.Reading;
import org.minutebook.worker.Workers;

/** Has documents read, a few at once. */
@Singleton
class ReadingDesk {

    private static final String COME_BACK = "10";

    private final Workers workers;
    private final IntakeSettings settings;
    private final Semaphore places;

    ReadingDesk(Workers workers, IntakeSettings settings) {
        this.workers = workers;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce(), true);
    }

    /**
     * A place at the desk. Whoever has waited for one may find that the work was done meanwhile.
     */
    final class Place implements AutoCloseable {

        private Place() {}

        /**
         * Has a document read.
         *
         * @throws ProblemException 413, 415 or 422 with what to do
         */
        Reading read(byte[] bytes, GivenFields given) {
            try {
                return workers.read(bytes, given);
            } catch (UnreadableDocumentException e) {
                throw Refusals.of(e);
            }
        }

        /**
         * Has an archive listed.
         *
         * @throws ProblemException 422 where it cannot be opened, 413 where it takes too much
         */
        ArchiveContents list(Path archive, int most) {
            try {
                return workers.list(archive, most);
            } catch (UnreadableDocumentException e) {
                if (e.reason() != UnreadableDocumentException.Reason.DAMAGED) {
                    throw Refusals.of(e);
                }
                ProblemException damaged =
                        ProblemException.of(
                                        ErrorCode.DAMAGED_DOCUMENT,
                                        "The archive is damaged and cannot be opened. Pack it anew"
                                                + " and post that.")
                                .field("file");
                damaged.addSuppressed(e);
                throw damaged;
            }
        }

        /** Has a file of an archive unpacked. */
        byte[] unpack(Path archive, int index, int most) throws UnreadableDocumentException {
            return workers.unpack(archive, index, most);
        }

        @Override
        public void close() {
            places.release();
        }
    }

    /**
     * Waits for a place.
     *
     * @throws ProblemException 503, where none comes free in time
     */
    Place place() {
        try {
            if (places.tryAcquire(settings.maxWait().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Place();
            }
            throw busy();
        } catch (InterruptedException e) {
            throw busy(e);
        }
    }

    private static ProblemException busy(InterruptedException e) {
        Thread.currentThread().interrupt();
        ProblemException busy = busy();
        busy.addSuppressed(e);
        return busy;
    }

    private static ProblemException busy() {
        return ProblemException.of(
                        ErrorCode.UNAVAILABLE,
                        "As many documents are being read as can be. Post it again in a moment.")
                .header("Retry-After", COME_BACK);
    }
}
