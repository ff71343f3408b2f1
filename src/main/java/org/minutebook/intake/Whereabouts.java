package org.minutebook.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.KeptProblem;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Imports;
import org.minutebook.store.RecordId;
import org.minutebook.store.StoredImport;
import org.minutebook.store.jobs.ImportBatches;
import org.minutebook.store.jobs.ImportJobs;
import org.minutebook.store.jobs.JobState;
import org.minutebook.store.jobs.StoredBatch;
import org.minutebook.store.jobs.StoredJob;

/** What became of posted documents, as far as the caller may know. */
@ApplicationScoped
public class Whereabouts {

    private static final Duration LOOK = Duration.ofMillis(500);

    /** Whoever wants to see more asks again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportBatches batches;
    private final ImportQueue queue;
    private final Caller caller;

    Whereabouts(
            Imports imports,
            ImportJobs jobs,
            ImportBatches batches,
            ImportQueue queue,
            Caller caller) {
        this.imports = imports;
        this.jobs = jobs;
        this.batches = batches;
        this.queue = queue;
        this.caller = caller;
    }

    /**
     * What is known of a posted document: the import that it is, or the job that is none yet.
     *
     * @param made the import
     * @param job the job; {@code null} where there is an import
     */
    public record Found(@Nullable StoredImport made, @Nullable StoredJob job) {}

    /**
     * An import, or the posted document that is to become one.
     *
     * @param id of the import, or of the job
     * @throws ProblemException 404
     */
    public Found find(String id) {
        UUID asked = RecordId.parse(id).orElseThrow(Whereabouts::unknown);
        Optional<StoredImport> made = imports.find(asked);
        if (made.isPresent()) {
            return reachable(made.get());
        }
        StoredJob job = job(asked);
        return job.state() == JobState.IMPORTED
                ? reachable(queue.imported(job))
                : new Found(null, job);
    }

    private Found reachable(StoredImport made) {
        if (!caller.reaches(made.councilId())) {
            throw unknown();
        }
        return new Found(made, null);
    }

    private StoredJob job(UUID id) {
        return jobs.find(id)
                .filter(job -> reaches(job.boundCouncil()))
                .orElseThrow(Whereabouts::unknown);
    }

    /**
     * A batch.
     *
     * @throws ProblemException 404
     */
    public StoredBatch batch(String id) {
        return RecordId.parse(id)
                .flatMap(batches::find)
                .filter(batch -> reaches(batch.boundCouncil()))
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND, "There is no batch of that id."));
    }

    /** Its documents, in order. */
    public List<StoredJob> documents(StoredBatch batch) {
        return batches.listJobs(batch.id());
    }

    /** Why a document was refused; {@code null} where it was not. */
    public @Nullable KeptProblem problem(StoredJob job) {
        return job.state() == JobState.REFUSED ? queue.problem(job) : null;
    }

    /** How far a batch is, at each change until all is done; for ten minutes at most. */
    public Multi<StoredBatch> watch(StoredBatch batch) {
        UUID id = batch.id();
        return watch(() -> batches.find(id).orElseThrow(), StoredBatch::isDone);
    }

    /** How far a document is, likewise. */
    public Multi<StoredJob> watch(StoredJob job) {
        UUID id = job.id();
        return watch(() -> jobs.find(id).orElseThrow(), found -> found.state().isEnd());
    }

    private static <T> Multi<T> watch(Supplier<T> look, Predicate<T> done) {
        return Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> look.get())
                .skip()
                .repetitions()
                .onItem()
                .transformToMultiAndConcatenate(
                        found ->
                                done.test(found)
                                        ? Multi.createFrom()
                                                .items(Optional.of(found), Optional.<T>empty())
                                        : Multi.createFrom().item(Optional.of(found)))
                // The last is let through, and what comes behind it ends the stream.
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow)
                .select()
                .first(LONGEST);
    }

    /** What one who is bound to no council posted may be of any. */
    private boolean reaches(@Nullable UUID council) {
        return council == null ? caller.boundTo().isEmpty() : caller.reaches(council);
    }

    private static ProblemException unknown() {
        return ProblemException.of(ErrorCode.NOT_FOUND, "There is no import of that id.");
    }
}
