package org.minutebook.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.KeptProblem;
import org.minutebook.http.ProblemException;
import org.minutebook.store.RecordId;
import org.minutebook.store.Retellings;
import org.minutebook.store.jobs.EndedJobs;
import org.minutebook.store.jobs.HeldJob;
import org.minutebook.store.jobs.ImportJobs;
import org.minutebook.store.jobs.JobLostException;
import org.minutebook.store.jobs.NewJob;
import org.minutebook.worker.ReaderFailedException;
import org.minutebook.worker.Workers;

/** Takes jobs from the queue and brings each to its end: an import, or a problem. */
@ApplicationScoped
class JobRun {

    private static final Logger LOG = Logger.getLogger(JobRun.class);

    /** The service died in the midst of it so often that it may be the cause. */
    private static final int MOST_ATTEMPTS = 3;

    private static final int MOST_SWEPT = 2_000;
    private static final int MOST_TOLD = 1_000;

    private final ImportJobs jobs;
    private final EndedJobs ended;
    private final Retellings retellings;
    private final Intake intake;
    private final Rereading rereading;
    private final Posters posters;
    private final JobEnds ends;
    private final Workers workers;
    private final IntakeSettings settings;
    private final ObjectMapper json;
    private final UUID instance = RecordId.random();
    private volatile boolean stopping;

    JobRun(
            ImportJobs jobs,
            EndedJobs ended,
            Retellings retellings,
            Intake intake,
            Rereading rereading,
            Posters posters,
            JobEnds ends,
            Workers workers,
            IntakeSettings settings,
            ObjectMapper json) {
        this.jobs = jobs;
        this.ended = ended;
        this.retellings = retellings;
        this.intake = intake;
        this.rereading = rereading;
        this.posters = posters;
        this.ends = ends;
        this.workers = workers;
        this.settings = settings;
        this.json = json;
    }

    Optional<HeldJob> take() {
        return stopping ? Optional.empty() : jobs.take(instance, settings.lease());
    }

    /** Forgets, a piece at a time, what ended so long ago that nobody asks for it. */
    void sweep() {
        boolean more = true;
        while (more && !stopping) {
            more = ended.forget(settings.keepEnded(), MOST_SWEPT) == MOST_SWEPT;
        }
    }

    /** Tells the records of what has another name, a piece at a time. */
    void retell() {
        boolean more = true;
        while (more && !stopping) {
            more = retellings.tellSome(MOST_TOLD);
        }
    }

    void renew() {
        jobs.renew(instance, settings.lease());
    }

    /** Nothing is begun any more, and what is being read is broken off. */
    void stop() {
        stopping = true;
        workers.close();
    }

    void giveBack() {
        jobs.giveBack(instance);
    }

    void run(HeldJob held) {
        NewJob job = held.job();
        UUID id = held.id();
        try {
            if (held.attempts() > MOST_ATTEMPTS) {
                throw ProblemException.of(
                        ErrorCode.DAMAGED_DOCUMENT,
                        "Reading the file was broken off several times. Save it anew from the"
                                + " program it was written in, and post that.");
            }
            Consumer<Accepted> end =
                    accepted -> jobs.end(id, instance, accepted.stored().id(), accepted.isNew());
            @Nullable UUID rereads = held.rereads();
            if (rereads != null) {
                rereading.read(rereads, posters.of(job), end);
            } else {
                intake.add(
                        Posted.of(job.content(), job.fileName(), job.given(), job.publish()),
                        posters.of(job),
                        end);
            }
        } catch (JobLostException e) {
            LOG.infof(
                    "Another instance has taken job %s: what was done for it here is dropped", id);
        } catch (ProblemException e) {
            refused(held, e);
        } catch (ReaderFailedException e) {
            failed(held, e, MOST_ATTEMPTS);
        } catch (RuntimeException e) {
            failed(held, e, held.attempts());
        } finally {
            ends.ended(id);
        }
    }

    private void refused(HeldJob held, ProblemException e) {
        if (e.code() == ErrorCode.UNAVAILABLE) {
            jobs.putBack(held.id(), instance);
            return;
        }
        try {
            jobs.refuse(held.id(), instance, json.writeValueAsString(KeptProblem.of(e)));
        } catch (JsonProcessingException unexpected) {
            throw new IllegalStateException("a problem is always JSON", unexpected);
        }
        if (held.isOfBatch()) {
            // The refusal of a post that is waited for is noted with its answer.
            posters.noteRefusal(held.job(), held.id(), e.code().status());
        }
    }

    private void failed(HeldJob held, RuntimeException e, int attempts) {
        if (stopping) {
            // Broken off; it goes back into the queue.
            return;
        }
        LOG.errorf(e, "job %s failed", held.id());
        if (attempts < MOST_ATTEMPTS) {
            jobs.putBack(held.id(), instance);
        } else {
            refused(
                    held,
                    ProblemException.of(
                            ErrorCode.INTERNAL_ERROR,
                            "The fault is ours; it is in the log as job %s.".formatted(held.id())));
        }
    }
}
