package org.minutebook.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/**
 * The workers: started when there is something to read, kept warm for the next, ended when there
 * was nothing for a while. There are as many as read at once; whoever calls bounds that. For use by
 * several threads.
 */
public final class Workers implements AutoCloseable {

    /**
     * A crash may be another's fault: the machine's, or a neighbour's. A second is the document's.
     */
    private static final int ATTEMPTS = 2;

    /** Of the text, of the words of each item and of the quotations: what a record is, in UTF-8. */
    private static final long BYTES_A_CHARACTER = 16;

    private static final byte[] NOTHING = {};

    /** Of an answer, besides the bytes of a file. */
    private static final int ROOM = 1_000;

    private final WorkerSettings settings;
    private final int longestAnswer;
    private final AnswerCheck check;
    private final ScheduledExecutorService clock;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final List<Worker> busy = new ArrayList<>();
    private boolean closed;

    /** Starts none yet. */
    public Workers(WorkerSettings settings) {
        this.settings = settings;
        this.check = new AnswerCheck(settings.limits());
        this.longestAnswer =
                (int)
                        Math.min(
                                Integer.MAX_VALUE - 8L,
                                settings.limits().characters() * BYTES_A_CHARACTER);
        this.clock =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            Thread thread = new Thread(task, "workers-clock");
                            thread.setDaemon(true);
                            return thread;
                        });
        long beat = Math.max(1, settings.idle().toMillis() / 2);
        var unused = clock.scheduleWithFixedDelay(this::rest, beat, beat, TimeUnit.MILLISECONDS);
    }

    /**
     * Reads a document.
     *
     * @throws UnreadableDocumentException where it cannot be read, or its worker was killed at a
     *     limit, or died of it twice
     * @throws ReaderFailedException where the fault is ours
     */
    public Reading read(byte[] document, GivenFields given) throws UnreadableDocumentException {
        return asked(
                document,
                Assignment.reading(given, settings.limits()),
                longestAnswer,
                check::reading);
    }

    /**
     * Draws a page of a PDF.
     *
     * @param page 1, 2, 3 …
     * @return a PNG of at most 8 MiB
     * @throws UnreadableDocumentException where it cannot be drawn, or its worker was killed at a
     *     limit, or died of it twice
     * @throws ReaderFailedException where the fault is ours
     */
    public byte[] draw(byte[] document, int page) throws UnreadableDocumentException {
        return asked(
                document,
                Assignment.drawing(page, settings.limits()),
                longestAnswer,
                AnswerCheck::picture);
    }

    /**
     * Lists what a ZIP holds.
     *
     * @param most files to list
     * @throws UnreadableDocumentException where it is damaged, or its worker was killed at a limit
     * @throws ReaderFailedException where the fault is ours
     */
    public ArchiveContents list(Path archive, int most) throws UnreadableDocumentException {
        return asked(
                NOTHING,
                Assignment.unpacking(
                        new Unpacking(archive.toString(), null, most), settings.limits()),
                longestAnswer,
                answer -> AnswerCheck.archive(answer, most));
    }

    /**
     * Unpacks a file of a ZIP.
     *
     * @param index of its entry
     * @param most bytes; one more is given where there are more
     * @throws UnreadableDocumentException where it is damaged or encrypted, or its worker was
     *     killed at a limit
     * @throws ReaderFailedException where the fault is ours
     */
    public byte[] unpack(Path archive, int index, int most) throws UnreadableDocumentException {
        // As text, which is how bytes cross, they are a third longer.
        int longest = (int) Math.min(Integer.MAX_VALUE - 8L, most / 3L * 4 + ROOM);
        return asked(
                NOTHING,
                Assignment.unpacking(
                        new Unpacking(archive.toString(), index, most), settings.limits()),
                longest,
                answer -> AnswerCheck.unpacked(answer, most));
    }

    /** What an answer holds, if it holds it. */
    @FunctionalInterface
    private interface Opening<T> {
        T open(Answer answer) throws UnreadableDocumentException, WorkerLostException;
    }

    private <T> T asked(byte[] document, Assignment assignment, int longest, Opening<T> opening)
            throws UnreadableDocumentException {
        for (int attempt = 1; ; attempt++) {
            try {
                return opening.open(once(document, assignment, longest));
            } catch (WorkerLostException e) {
                if (e.why() != WorkerLostException.Cause.CRASHED || attempt == ATTEMPTS) {
                    throw refusal(e);
                }
            }
        }
    }

    private Answer once(byte[] document, Assignment assignment, int longest)
            throws WorkerLostException {
        Worker worker = take();
        try {
            return worker.read(document, assignment, longest);
        } finally {
            giveBack(worker);
        }
    }

    private static UnreadableDocumentException refusal(WorkerLostException e) {
        UnreadableDocumentException refusal =
                switch (e.why()) {
                    case OUT_OF_TIME ->
                            new UnreadableDocumentException(
                                    Reason.TOO_SLOW, "The document takes too long to read.");
                    case HEAP_FULL ->
                            new UnreadableDocumentException(
                                    Reason.TOO_LARGE, "The document takes too much memory.");
                    case CRASHED ->
                            new UnreadableDocumentException(
                                    Reason.DAMAGED, "The reader died of the document twice.");
                };
        refusal.initCause(e);
        return refusal;
    }

    private Worker take() {
        synchronized (this) {
            requireOpen();
            for (Worker warm = idle.pollFirst(); warm != null; warm = idle.pollFirst()) {
                if (warm.isAlive()) {
                    busy.add(warm);
                    return warm;
                }
                warm.end();
            }
        }
        Worker started = Worker.start(settings, clock);
        synchronized (this) {
            if (closed) {
                started.end();
            }
            requireOpen();
            busy.add(started);
        }
        return started;
    }

    private void requireOpen() {
        if (closed) {
            throw new ReaderFailedException("the service is stopping", null);
        }
    }

    private synchronized void giveBack(Worker worker) {
        busy.remove(worker);
        if (closed || !worker.isAlive()) {
            worker.end();
        } else {
            // The warmest goes first, so that those not needed grow old.
            idle.addFirst(worker);
        }
    }

    private synchronized void rest() {
        Duration time = settings.idle();
        idle.removeIf(
                worker -> {
                    boolean old = worker.isIdleFor(time);
                    if (old) {
                        worker.end();
                    }
                    return old;
                });
    }

    /** How many processes there are. */
    public synchronized int count() {
        return idle.size() + busy.size();
    }

    /** Ends them all, whatever they are at. */
    @Override
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        idle.forEach(Worker::end);
        idle.clear();
        busy.forEach(Worker::end);
    }
}
