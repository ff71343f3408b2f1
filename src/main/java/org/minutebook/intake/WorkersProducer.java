package org.minutebook.intake;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.worker.OwnClassPath;
import org.minutebook.worker.WorkerSettings;
import org.minutebook.worker.Workers;

/** Makes those who read a bean; they know of none themselves. */
final class WorkersProducer {

    WorkersProducer() {}

    @Produces
    @Singleton
    static Workers workers(IntakeSettings settings) {
        ReadingLimits limits =
                new ReadingLimits(
                        settings.maxBytes(),
                        settings.maxUnpackedBytes(),
                        settings.maxPages(),
                        settings.maxCharacters(),
                        settings.maxTime());
        return new Workers(
                new WorkerSettings(
                        limits,
                        settings.workerHeap(),
                        settings.workerIdle(),
                        settings.workerClassPath().orElseGet(OwnClassPath::find),
                        settings.workerFolder().toAbsolutePath().normalize()));
    }

    static void end(@Disposes Workers workers) {
        workers.close();
    }
}
