package org.minutebook.publish.harvest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Takes files off the disk soon after words were taken away from readers, whether or not anybody
 * asks for files then: also what another instance on the same database blanked or withdrew.
 */
@ApplicationScoped
class ExportClearing {

    private static final Logger LOG = Logger.getLogger(ExportClearing.class);
    private static final long SECONDS = 5;

    private final ExportSets sets;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread made = new Thread(task, "exports-clearing");
                        made.setDaemon(true);
                        return made;
                    });

    ExportClearing(ExportSets sets) {
        this.sets = sets;
    }

    void atStart(@Observes StartupEvent start) {
        var unused = clock.scheduleWithFixedDelay(this::clear, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void clear() {
        try {
            sets.drop();
        } catch (RuntimeException e) {
            LOG.debug("old files are looked for again in a moment", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }
}
