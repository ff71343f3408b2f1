package org.minutebook.intake;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.MinutesParser;
import org.minutebook.parser.ParsedMinutes;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/**
 * Reads documents, a few at once. A reading that outlives its time keeps its place until it ends,
 * since no library can be stopped in the midst; the caller is answered all the same.
 */
@Singleton
class ReadingDesk {

    private static final String COME_BACK = "10";

    /** What the reading's own limit does not see: the records made from the text. */
    private static final int PATIENCE = 2;

    private final MinutesParser parser;
    private final IntakeSettings settings;
    private final Semaphore places;
    private final ExecutorService threads;

    ReadingDesk(MinutesParser parser, IntakeSettings settings) {
        this.parser = parser;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce(), true);
        this.threads =
                Executors.newCachedThreadPool(
                        task -> {
                            Thread thread = new Thread(task, "minutes-reader");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /**
     * A place at the desk. Whoever has waited for one may find that the work was done meanwhile.
     */
    final class Place implements AutoCloseable {

        private boolean kept = true;

        private Place() {}

        /**
         * Reads a document and gives the place back, at the latest when the reading ends.
         *
         * @throws ProblemException 413, 415 or 422 with what to do
         */
        ParsedMinutes read(byte[] bytes, GivenFields given) {
            kept = false;
            Future<ParsedMinutes> reading = threads.submit(() -> readAndLeave(bytes, given));
            try {
                return reading.get(
                        settings.maxTime().multipliedBy(PATIENCE).toMillis(),
                        TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof UnreadableDocumentException unreadable) {
                    throw Refusals.of(unreadable);
                }
                throw new IllegalStateException("the parser failed", e.getCause());
            } catch (TimeoutException e) {
                reading.cancel(true);
                throw Refusals.of(
                        new UnreadableDocumentException(
                                Reason.TOO_SLOW, "The document takes too long to read."));
            } catch (InterruptedException e) {
                reading.cancel(true);
                throw busy(e);
            }
        }

        private ParsedMinutes readAndLeave(byte[] bytes, GivenFields given)
                throws UnreadableDocumentException {
            try {
                return parser.parse(bytes, given);
            } finally {
                places.release();
            }
        }

        @Override
        public void close() {
            if (kept) {
                kept = false;
                places.release();
            }
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
