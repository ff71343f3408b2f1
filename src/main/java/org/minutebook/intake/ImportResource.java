package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.Imports;
import org.minutebook.store.RecordId;
import org.minutebook.store.StoredImport;
import org.minutebook.store.jobs.ImportJobs;
import org.minutebook.store.jobs.JobState;
import org.minutebook.store.jobs.StoredJob;
import org.minutebook.view.Addresses;

/** One import, or the posted document that is to become one. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
@Tag(name = "Imports")
@SecurityRequirement(name = "token")
class ImportResource {

    private static final Parameters NO_PARAMETERS = Parameters.of();

    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportQueue queue;
    private final Caller caller;
    private final PublicUrls urls;

    ImportResource(
            Imports imports, ImportJobs jobs, ImportQueue queue, Caller caller, PublicUrls urls) {
        this.imports = imports;
        this.jobs = jobs;
        this.queue = queue;
        this.caller = caller;
        this.urls = urls;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "Look at an import",
            description =
                    "An import with its state, its warnings and what it changed. With the id that a"
                            + " 202 gave: how far the document is, or why it was refused, and once"
                            + " it is read the import that came of it.")
    @APIResponse(
            responseCode = "200",
            description = "The import, or the document that is to become one.",
            content = @Content(schema = @Schema(oneOf = {ImportView.class, ImportJobView.class})))
    @APIResponse(
            responseCode = "404",
            description = "There is no import of that id for this token.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response get(
            @Parameter(
                            description = "Id of the import, or the one that a 202 gave.",
                            example = "d184f1c9-d84f-8576-976b-96a1922f4e50")
                    @PathParam("id")
                    String id,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        UUID asked = RecordId.parse(id).orElseThrow(ImportResource::unknown);
        Addresses addresses = new Addresses(urls.base(context));
        Optional<StoredImport> found = imports.find(asked);
        if (found.isPresent()) {
            return answer(found.get(), addresses);
        }
        StoredJob job =
                jobs.find(asked)
                        .filter(j -> reaches(j.boundCouncil()))
                        .orElseThrow(ImportResource::unknown);
        if (job.state() == JobState.IMPORTED) {
            return answer(queue.imported(job), addresses);
        }
        return Response.ok(
                        ImportJobView.from(
                                job,
                                job.state() == JobState.REFUSED ? queue.problem(job) : null,
                                addresses))
                .build();
    }

    private Response answer(StoredImport found, Addresses addresses) {
        if (!caller.reaches(found.councilId())) {
            throw unknown();
        }
        ImportView view = ImportView.from(found, addresses);
        return Response.ok(view).header("Content-Location", view.url()).build();
    }

    /** What a token of all councils posted may be of any. */
    private boolean reaches(@Nullable UUID council) {
        return council == null ? caller.boundTo().isEmpty() : caller.reaches(council);
    }

    private static ProblemException unknown() {
        return ProblemException.of(ErrorCode.NOT_FOUND, "There is no import of that id.");
    }
}
