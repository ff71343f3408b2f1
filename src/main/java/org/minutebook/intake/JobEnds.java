package org.minutebook.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.minutebook.store.jobs.ImportJobs;

/**
 * Waits for jobs to end. Those that end here are known at once; those that another instance took
 * are asked for, all in one question, while somebody waits.
 */
@ApplicationScoped
class JobEnds {

    private final ImportJobs jobs;
    private final ConcurrentMap<UUID, CountDownLatch> watched = new ConcurrentHashMap<>();

    JobEnds(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** Waits until a job has ended, or the time is out. */
    void await(UUID job, Duration time) {
        CountDownLatch end = watched.computeIfAbsent(job, id -> new CountDownLatch(1));
        try {
            // It may have ended before it was watched.
            if (jobs.listEnded(List.of(job)).isEmpty()) {
                boolean unused = end.await(time.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // Others may wait for it still; they have the latch itself.
            if (end.getCount() == 0) {
                watched.remove(job, end);
            }
        }
    }

    /** A job has come to its end here, or is out of our hands. */
    void ended(UUID job) {
        CountDownLatch end = watched.remove(job);
        if (end != null) {
            end.countDown();
        }
    }

    /** Asks for what others may have done. */
    void look() {
        if (!watched.isEmpty()) {
            jobs.listEnded(List.copyOf(watched.keySet())).forEach(this::ended);
        }
    }

    /** Lets everybody go. */
    void release() {
        List.copyOf(watched.keySet()).forEach(this::ended);
    }
}
