package org.minutebook.intake;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.source.UnreadableDocumentException;
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
