package org.minutebook.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.MeetingIdentity;
import org.minutebook.store.jobs.ImportBatches;
import org.minutebook.store.jobs.JobOrigin;
import org.minutebook.store.jobs.Rereadings;
import org.minutebook.store.jobs.StoredBatch;
import org.minutebook.view.Addresses;

/** Queues documents that are held, to be read again; for each call a batch. */
@ApplicationScoped
public class RereadQueue {

    private static final int ACCEPTED = 202;

    /** Seconds: a million rows have to be written. */
    private static final int TIME_TO_QUEUE = 300;

    private final Rereadings rereadings;
    private final ImportBatches batches;
    private final MeetingActs meetings;
    private final JobRunners runners;
    private final IntakeSettings settings;
    private final Posters posters;
    private final Caller caller;

    RereadQueue(
            Rereadings rereadings,
            ImportBatches batches,
            MeetingActs meetings,
            JobRunners runners,
            IntakeSettings settings,
            Posters posters,
            Caller caller) {
        this.rereadings = rereadings;
        this.batches = batches;
        this.meetings = meetings;
        this.runners = runners;
        this.settings = settings;
        this.posters = posters;
        this.caller = caller;
    }

    /**
     * A meeting's newest document, for who asks now.
     *
     * @return the batch to look at
     * @throws ProblemException 403, 404, 409
     */
    public UUID ofMeeting(UUID meeting) {
        caller.require(Scope.IMPORT);
        return add(meeting, posters.ofThisRequest(), posters.origin());
    }

    /**
     * The newest documents of a council, for who asks now.
     *
     * @return the batch to look at
     * @throws ProblemException 403
     */
    public UUID ofCouncil(UUID council) {
        caller.require(Scope.ADMIN);
        caller.requireCouncil(council);
        return addAll(council, posters.ofThisRequest(), posters.origin());
    }

    /**
     * A meeting's newest document.
     *
     * @throws ProblemException 404, 403, 409
     */
    UUID add(UUID meeting, Poster poster, JobOrigin origin) {
        UUID batch =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    MeetingIdentity known = meetings.reachable(meeting, poster);
                                    UUID id = batches.make(poster.boundTo());
                                    if (add(id, null, meeting, poster, origin) == 0) {
                                        throw ProblemException.of(
                                                ErrorCode.CONFLICT,
                                                "There is nothing to read again: the meeting is"
                                                        + " withdrawn, its file is not held any"
                                                        + " more, or it waits to be read already.");
                                    }
                                    poster.audit()
                                            .note("re-read", known.councilId(), meeting, ACCEPTED);
                                    return id;
                                });
        runners.wake(1);
        return batch;
    }

    /** The newest documents of all meetings, or of a council's. */
    UUID addAll(@Nullable UUID council, Poster poster, JobOrigin origin) {
        UUID batch =
                QuarkusTransaction.requiringNew()
                        .timeout(TIME_TO_QUEUE)
                        .call(
                                () -> {
                                    UUID id = batches.make(poster.boundTo());
                                    int unused = add(id, council, null, poster, origin);
                                    poster.audit().note("re-read", council, id, ACCEPTED);
                                    return id;
                                });
        runners.wake(settings.atOnce());
        return batch;
    }

    private int add(
            UUID batch,
            @Nullable UUID council,
            @Nullable UUID meeting,
            Poster poster,
            JobOrigin origin) {
        return rereadings.add(batch, council, meeting, poster.boundTo(), origin);
    }

    /** A batch that was just made: nothing has come of it yet. */
    BatchView view(UUID id, Addresses addresses) {
        StoredBatch batch = batches.find(id).orElseThrow();
        return new BatchView(
                id,
                addresses.base() + "/v1/imports/batches/" + id,
                batch.madeAt(),
                BatchProgressView.from(batch),
                List.of());
    }
}
