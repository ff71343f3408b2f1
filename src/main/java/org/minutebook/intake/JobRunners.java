package org.minutebook.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.jobs.HeldJob;

/**
 * The threads of this instance that work the queue off, as many as documents are read at once, and
 * one that says to the others that they are still at it.
 */
@ApplicationScoped
class JobRunners {

    private static final Logger LOG = Logger.getLogger(JobRunners.class);
    private static final int AFTER_SAMPLES = 300;
    private static final Duration LOOK_FOR_ENDS = Duration.ofMillis(250);
    private static final int BEATS_A_LEASE = 4;
    private static final Duration SWEEP = Duration.ofMinutes(10);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(5);

    private final JobRun run;
    private final JobEnds ends;
    private final IntakeSettings settings;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable ScheduledExecutorService clock;
    private @Nullable ScheduledExecutorService broom;
    private volatile boolean stopping;

    JobRunners(JobRun run, JobEnds ends, IntakeSettings settings) {
        this.run = run;
        this.ends = ends;
        this.settings = settings;
    }

    synchronized void start(@Observes @Priority(AFTER_SAMPLES) StartupEvent event) {
        stopping = false;
        ScheduledExecutorService beats =
                Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "import-clock"));
        clock = beats;
        repeat(beats, ends::look, LOOK_FOR_ENDS);
        repeat(beats, run::renew, settings.lease().dividedBy(BEATS_A_LEASE));
        // A clock of its own: what is swept must not keep the others waiting.
        ScheduledExecutorService sweeper =
                Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "import-broom"));
        broom = sweeper;
        repeat(sweeper, run::sweep, SWEEP);
        repeat(sweeper, run::retell, settings.look());
        for (int i = 1; i <= settings.atOnce(); i++) {
            Thread thread = daemon(this::work, "import-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void repeat(ScheduledExecutorService clock, Runnable task, Duration pause) {
        Runnable lasting =
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        // The database is away: what this is for can wait until it is back.
                        LOG.debug("the queue could not be asked", e);
                    }
                };
        var unused =
                clock.scheduleWithFixedDelay(
                        lasting, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Something was queued. */
    void wake(int jobs) {
        news.release(Math.min(jobs, settings.atOnce()));
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<HeldJob> next = run.take();
                if (next.isPresent()) {
                    run.run(next.get());
                } else {
                    boolean unused =
                            news.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                if (!stopping) {
                    LOG.error("the queue of imports cannot be worked off at the moment", e);
                    pause();
                }
            }
        }
    }

    /** Not to fill the log while the database is away. */
    private void pause() {
        try {
            Thread.sleep(settings.look().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is being read goes back into the queue, for the next start or another instance. */
    synchronized void stop(@Observes ShutdownEvent event) {
        stopping = true;
        ends.release();
        if (clock != null) {
            clock.shutdownNow();
        }
        if (broom != null) {
            broom.shutdownNow();
        }
        run.stop();
        for (Thread thread : threads) {
            thread.interrupt();
            try {
                thread.join(TIME_TO_STOP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
        run.giveBack();
    }
}
