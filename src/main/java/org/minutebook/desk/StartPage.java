package org.minutebook.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.http.KeptProblem;
import org.minutebook.intake.Whereabouts;
import org.minutebook.store.jobs.ImportBatches;
import org.minutebook.store.jobs.ImportJobs;
import org.minutebook.store.jobs.StoredBatch;
import org.minutebook.store.jobs.StoredJob;
import org.minutebook.store.reads.DeskReads;

/** Where an officer's day begins: what waits. */
@Path("/desk")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class StartPage {

    private static final int MOST = 10;
    private static final Duration OF_LATE = Duration.ofDays(7);

    /** Something on its way, or that went wrong; with where to look. */
    record Posted(String address, String name, String words) {}

    @CheckedTemplate
    static class Templates {
        /**
         * The page.
         *
         * @param waiting how many drafts wait
         * @param drafts the first of them, with most to look at first
         * @param running files that are still to be read
         * @param refused files that could not be imported of late
         */
        static native TemplateInstance start(
                DeskFrame frame,
                long waiting,
                List<StandingLine> drafts,
                List<Posted> running,
                List<Posted> refused);
    }

    private final DeskReads reads;
    private final ImportJobs jobs;
    private final ImportBatches batches;
    private final Whereabouts whereabouts;
    private final Caller caller;
    private final Pages pages;

    StartPage(
            DeskReads reads,
            ImportJobs jobs,
            ImportBatches batches,
            Whereabouts whereabouts,
            Caller caller,
            Pages pages) {
        this.reads = reads;
        this.jobs = jobs;
        this.batches = batches;
        this.whereabouts = whereabouts;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response start() {
        @Nullable UUID council = caller.boundTo().orElse(null);
        List<Posted> running = new ArrayList<>();
        batches.listUnfinished(council, MOST).forEach(batch -> running.add(of(batch)));
        jobs.listWaiting(council, MOST).forEach(job -> running.add(of(job)));
        return pages.show(
                Templates.start(
                        pages.frame(Section.NONE),
                        reads.countWaiting(council),
                        reads.waiting(council, MOST).stream().map(StandingLine::from).toList(),
                        running,
                        jobs.listRefused(council, OF_LATE, MOST).stream().map(this::of).toList()));
    }

    private static Posted of(StoredBatch batch) {
        return new Posted(
                "/desk/imports/batches/" + batch.id(),
                "%d files uploaded on %s".formatted(batch.total(), Spoken.moment(batch.madeAt())),
                "%d still to be read".formatted(batch.queued() + batch.reading()));
    }

    private Posted of(StoredJob job) {
        @Nullable KeptProblem problem = whereabouts.problem(job);
        return new Posted(
                job.batchId() == null
                        ? "/desk/imports/" + job.id()
                        : "/desk/imports/batches/" + job.batchId(),
                Objects.requireNonNullElse(job.fileName(), "File without a name"),
                problem == null ? "Uploaded on " + Spoken.moment(job.postedAt()) : problem.title());
    }
}
