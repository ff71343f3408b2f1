package org.minutebook.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.KeptProblem;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Imports;
import org.minutebook.store.StoredImport;
import org.minutebook.store.jobs.ImportJobs;
import org.minutebook.store.jobs.JobOrigin;
import org.minutebook.store.jobs.NewJob;
import org.minutebook.store.jobs.StoredJob;

/** Takes posted documents into the queue, and waits a while for what becomes of them. */
@ApplicationScoped
class ImportQueue {

    private static final String COME_BACK = "60";

    private final Intake intake;
    private final ImportJobs jobs;
    private final Imports imports;
    private final JobRunners runners;
    private final JobEnds ends;
    private final IntakeSettings settings;
    private final ObjectMapper json;
    private final Semaphore waiting;

    ImportQueue(
            Intake intake,
            ImportJobs jobs,
            Imports imports,
            JobRunners runners,
            JobEnds ends,
            IntakeSettings settings,
            ObjectMapper json) {
        this.intake = intake;
        this.jobs = jobs;
        this.imports = imports;
        this.runners = runners;
        this.ends = ends;
        this.settings = settings;
        this.json = json;
        this.waiting = new Semaphore(settings.mostWaiting());
    }

    /**
     * What is known of a posted document when its post is answered: the one or the other.
     *
     * @param accepted what came of it
     * @param job where it waits
     */
    record Outcome(@Nullable Accepted accepted, @Nullable StoredJob job) {}

    /**
     * Takes a document and waits for its import.
     *
     * @throws ProblemException where it was refused meanwhile
     */
    Outcome post(Posted posted, Poster poster, JobOrigin origin) {
        Optional<Accepted> again = intake.findAgain(posted, poster);
        if (again.isPresent()) {
            return new Outcome(again.get(), null);
        }
        requireRoom(1);
        ImportJobs.Place place = jobs.add(job(posted, poster, origin));
        runners.wake(1);
        if (waiting.tryAcquire()) {
            try {
                ends.await(place.id(), settings.answerWithin());
            } finally {
                waiting.release();
            }
        }
        StoredJob job = jobs.find(place.id()).orElseThrow();
        return switch (job.state()) {
            case QUEUED, READING -> new Outcome(null, job);
            case REFUSED -> throw problem(job).toException();
            case IMPORTED ->
                    new Outcome(
                            new Accepted(imported(job), job.madeImport() && place.isOurs()), null);
        };
    }

    /**
     * Refuses what the queue has no room for.
     *
     * @throws ProblemException 503
     */
    void requireRoom(int documents) {
        if (jobs.countWaiting() + documents > settings.mostQueued()) {
            throw ProblemException.of(
                            ErrorCode.UNAVAILABLE,
                            "As many documents wait to be read as can. Post it again in a minute.")
                    .header("Retry-After", COME_BACK);
        }
    }

    static NewJob job(Posted posted, Poster poster, JobOrigin origin) {
        return new NewJob(
                Fingerprint.ofJob(posted, Fingerprint.sha256(posted.bytes()), poster),
                posted.bytes(),
                posted.fileName(),
                posted.fields(),
                posted.publish(),
                poster.boundTo(),
                origin);
    }

    /** The import that a job came to. */
    StoredImport imported(StoredJob job) {
        UUID id = job.importId();
        if (id == null) {
            throw new IllegalStateException("the job has come to no import");
        }
        return QuarkusTransaction.requiringNew().call(() -> imports.find(id).orElseThrow());
    }

    /** The problem that a job came to. */
    KeptProblem problem(StoredJob job) {
        try {
            return json.readValue(job.problem(), KeptProblem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote is always a problem", e);
        }
    }
}
