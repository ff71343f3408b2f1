package org.minutebook.parser.source;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/**
 * Watches the clock over another reader. Each reading has a daemon thread of its own; the caller
 * waits no longer than {@link ReadingLimits#time()}. An interrupt stops neither PDFBox nor POI, so
 * that a reading given up runs on until it ends by itself; that is why a reader is a port, which
 * another implementation may put into a process that can be killed. No more than a fixed number run
 * at once, those given up counted, so that they cannot eat the service: where all are taken, a
 * reading is refused after the same time.
 */
public final class TimedDocumentReader implements DocumentReader {

    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final long STACK = 4L << 20;

    private final DocumentReader reader;
    private final Semaphore places;

    /** At most twice as many readings at once as there are processors, and no fewer than four. */
    public TimedDocumentReader(DocumentReader reader) {
        this(reader, Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Watches over a reader.
     *
     * @param most how many readings may run at once, those given up counted
     */
    public TimedDocumentReader(DocumentReader reader, int most) {
        this.reader = reader;
        places = new Semaphore(most, true);
    }

    @Override
    public SourceDocument read(byte[] bytes, ReadingLimits limits)
            throws UnreadableDocumentException {
        Duration time = limits.time();
        try {
            if (!places.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableDocumentException(
                        Reason.TOO_SLOW,
                        "Too many documents are being read at once. Post it again in a minute.");
            }
            FutureTask<SourceDocument> reading = new FutureTask<>(() -> reader.read(bytes, limits));
            start(reading);
            return reading.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw caused(
                    "The document took longer than "
                            + time.toSeconds()
                            + " seconds to read. Post the minutes alone, without reports, or save"
                            + " them in another format.",
                    e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw caused("Reading was stopped, since the service is shutting down.", e);
        }
    }

    private void start(FutureTask<SourceDocument> reading) {
        Runnable whole =
                () -> {
                    try {
                        reading.run();
                    } finally {
                        places.release();
                    }
                };
        Thread thread = new Thread(null, whole, "reading-" + THREADS.incrementAndGet(), STACK);
        thread.setDaemon(true);
        thread.start();
    }

    private static UnreadableDocumentException unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof UnreadableDocumentException unreadable) {
            return unreadable;
        }
        if (cause instanceof Error error && !(error instanceof OutOfMemoryError)) {
            throw error;
        }
        UnreadableDocumentException damaged =
                new UnreadableDocumentException(
                        Reason.DAMAGED, "The file cannot be read. Save it anew and post that.");
        damaged.initCause(cause);
        return damaged;
    }

    private static UnreadableDocumentException caused(String message, Exception cause) {
        UnreadableDocumentException e = new UnreadableDocumentException(Reason.TOO_SLOW, message);
        e.initCause(cause);
        return e;
    }
}
