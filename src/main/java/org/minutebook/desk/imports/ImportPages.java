package org.minutebook.desk.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.intake.Whereabouts;
import org.minutebook.store.Imports;
import org.minutebook.store.StoredImport;
import org.minutebook.store.Warning;
import org.minutebook.store.jobs.StoredBatch;
import org.minutebook.store.jobs.StoredJob;

/** What became of a posted file, or of several that were posted together. */
@Path("/desk/imports")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class ImportPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance made(
                DeskFrame frame, ImportLine line, List<Warning> warnings);

        static native TemplateInstance job(DeskFrame frame, DocumentLine line, Progress progress);

        static native TemplateInstance batch(
                DeskFrame frame, UUID id, String when, Progress progress, List<DocumentLine> lines);
    }

    private final Whereabouts whereabouts;
    private final Imports imports;
    private final Pages pages;

    ImportPages(Whereabouts whereabouts, Imports imports, Pages pages) {
        this.whereabouts = whereabouts;
        this.imports = imports;
        this.pages = pages;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id) {
        Whereabouts.Found found = whereabouts.find(id);
        DeskFrame frame = pages.frame(Section.IMPORTS);
        @Nullable StoredJob job = found.job();
        if (job != null) {
            return pages.show(
                    Templates.job(
                            frame,
                            DocumentLine.from(job, whereabouts.problem(job), null),
                            Progress.of(job)));
        }
        StoredImport made = Objects.requireNonNull(found.made());
        return pages.show(Templates.made(frame, ImportLine.from(made), made.warnings()));
    }

    @GET
    @Path("{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<Progress> watch(@PathParam("id") String id) {
        @Nullable StoredJob job = whereabouts.find(id).job();
        return job == null
                ? Multi.createFrom().item(new Progress(true, 1, 1, "It was read."))
                : whereabouts.watch(job).map(Progress::of);
    }

    @GET
    @Path("batches/{id}")
    @Operation(hidden = true)
    public Response batch(@PathParam("id") String id) {
        StoredBatch batch = whereabouts.batch(id);
        List<StoredJob> documents = whereabouts.documents(batch);
        Map<UUID, StoredImport> made =
                imports.find(
                        documents.stream()
                                .map(StoredJob::importId)
                                .filter(Objects::nonNull)
                                .toList());
        List<DocumentLine> lines =
                documents.stream()
                        .map(
                                job ->
                                        DocumentLine.from(
                                                job,
                                                whereabouts.problem(job),
                                                made.get(job.importId())))
                        .toList();
        return pages.show(
                Templates.batch(
                        pages.frame(Section.IMPORTS),
                        batch.id(),
                        Spoken.moment(batch.madeAt()),
                        Progress.of(batch),
                        lines));
    }

    @GET
    @Path("batches/{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<Progress> watchBatch(@PathParam("id") String id) {
        return whereabouts.watch(whereabouts.batch(id)).map(Progress::of);
    }
}
