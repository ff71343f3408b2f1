package org.minutebook.publish.harvest;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The thread on which sets of files are made, one at a time, whether those who asked still wait or
 * not: a country's files take minutes, longer than any proxy lets a request wait.
 */
@ApplicationScoped
class ExportMaking {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread made = new Thread(task, "exports");
                        made.setDaemon(true);
                        return made;
                    });

    private @Nullable Made present;

    /** What is being made. */
    record Made(Future<?> end) {

        /**
         * Waits for the end; {@code false} where the time is over before.
         *
         * @throws RuntimeException what ended the making
         */
        boolean await(Instant until) {
            Duration left = Duration.between(Instant.now(), until);
            try {
                end.get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException("the files could not be made", e.getCause());
            }
        }
    }

    /**
     * Has one made; where one is being made already, for whatever address, that one is answered.
     */
    synchronized Made begin(Runnable making) {
        Made going = present;
        if (going == null || going.end().isDone()) {
            going = new Made(thread.submit(making));
            present = going;
        }
        return going;
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }
}
