package org.minutebook.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One process that reads documents, one at a time, seen from the service. */
final class Worker {

    /** What the JVM ends with where its heap is full ({@code ExitOnOutOfMemoryError}). */
    private static final int HEAP_FULL = 3;

    private static final Duration TIME_TO_START = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(200);

    /** How many times its time a document may take on a machine that is busy otherwise. */
    private static final int PATIENCE = 3;

    private static final Duration TIME_TO_DIE = Duration.ofSeconds(5);

    private final Process jvm;
    private final DataOutputStream orders;
    private final DataInputStream answers;
    private final Path folder;
    private final ScheduledExecutorService clock;
    private volatile boolean outOfTime;
    private long idleSince = System.nanoTime();

    private Worker(Process jvm, Path folder, ScheduledExecutorService clock) {
        this.jvm = jvm;
        this.folder = folder;
        this.clock = clock;
        orders = new DataOutputStream(new BufferedOutputStream(jvm.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(jvm.getInputStream()));
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @throws ReaderFailedException where that cannot be done
     */
    static Worker start(WorkerSettings settings, ScheduledExecutorService clock) {
        try {
            Path folder = WorkerFolder.make(settings.folder());
            ProcessBuilder builder = new ProcessBuilder(command(settings, folder));
            builder.directory(folder.toFile());
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            // It is told nothing that the service knows: no address, no password, no token.
            builder.environment().clear();
            builder.environment().put("LC_ALL", "C.UTF-8");
            // Not an argument: those would be longer than some systems show.
            builder.environment().put("CLASSPATH", settings.classPath());
            Worker worker = new Worker(builder.start(), folder, clock);
            worker.awaitReady();
            return worker;
        } catch (IOException e) {
            throw new ReaderFailedException("no worker could be started", e);
        }
    }

    private static List<String> command(WorkerSettings settings, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                ReaderProgram.class.getName(),
                Long.toString(settings.limits().bytes()),
                folder.toString());
    }

    private void awaitReady() throws IOException {
        ScheduledFuture<?> alarm = alarm(TIME_TO_START);
        try {
            byte[] first = Frames.readBytes(answers, ReaderProgram.READY.length);
            if (!Arrays.equals(first, ReaderProgram.READY)) {
                throw new IOException("another program answers");
            }
        } catch (IOException e) {
            end();
            throw e;
        } finally {
            alarm.cancel(false);
        }
    }

    private ScheduledFuture<?> alarm(Duration time) {
        Duration before = worked();
        long start = System.nanoTime();
        return clock.scheduleWithFixedDelay(
                () -> {
                    Duration waited = Duration.ofNanos(System.nanoTime() - start);
                    Duration work = worked().minus(before);
                    if (isTooLong(waited, work, time)) {
                        outOfTime = true;
                        jvm.destroyForcibly();
                    }
                },
                time.toMillis(),
                LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * On a machine with more to do than it can, a document is not to be refused for what others do:
     * it has longer, as long as it was not given the processor.
     */
    static boolean isTooLong(Duration waited, Duration worked, Duration time) {
        return waited.compareTo(time.multipliedBy(PATIENCE)) >= 0
                || (waited.compareTo(time) >= 0
                        && worked.multipliedBy(4).compareTo(time.multipliedBy(3)) >= 0);
    }

    /** Time of processors; none where the system does not tell. */
    private Duration worked() {
        return jvm.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Has a document read.
     *
     * @param most longest answer, in bytes
     * @throws WorkerLostException where it did not come to an answer; it is of no use any more
     */
    Answer read(byte[] document, Assignment assignment, int most) throws WorkerLostException {
        ScheduledFuture<?> alarm = alarm(assignment.limits().time());
        try {
            Frames.write(orders, assignment);
            Frames.writeBytes(orders, document);
            Answer answer = Frames.read(answers, Answer.class, most);
            idleSince = System.nanoTime();
            return answer;
        } catch (IOException e) {
            throw lost(e);
        } finally {
            alarm.cancel(false);
        }
    }

    private WorkerLostException lost(IOException e) {
        boolean late = outOfTime;
        // What answers nonsense is ended; what has died is not changed by it.
        boolean ended = ended();
        int exit = ended ? jvm.exitValue() : 0;
        end();
        return new WorkerLostException(
                late
                        ? WorkerLostException.Cause.OUT_OF_TIME
                        : ended && exit == HEAP_FULL
                                ? WorkerLostException.Cause.HEAP_FULL
                                : WorkerLostException.Cause.CRASHED,
                e);
    }

    /** Its pipe closes a moment before it is gone. */
    private boolean ended() {
        try {
            return jvm.waitFor(TIME_TO_DIE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isAlive() {
        return !outOfTime && jvm.isAlive();
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - idleSince >= time.toNanos();
    }

    /** Ends it, whatever it is at. */
    void end() {
        jvm.destroyForcibly();
        WorkerFolder.remove(folder);
    }
}
