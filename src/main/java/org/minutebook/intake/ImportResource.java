package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.PublicUrls;
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

    private final Whereabouts whereabouts;
    private final PublicUrls urls;

    ImportResource(Whereabouts whereabouts, PublicUrls urls) {
        this.whereabouts = whereabouts;
        this.urls = urls;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "Look at an import",
            description =
                    "An import with its state, its warnings and what it changed. With the id that a"
                            + " 202 gave: how far the document is, or why it was refused, and once it"
                            + " is read the import that came of it. As 'text/event-stream': how far it"
                            + " is, at each change until it is done, at most ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "The import, or the document that is to become one.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {ImportView.class, ImportJobView.class})),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = ImportProgressView.class))
            })
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
        Addresses addresses = new Addresses(urls.base(context));
        Whereabouts.Found found = whereabouts.find(id);
        @Nullable StoredJob job = found.job();
        if (job != null) {
            return Response.ok(ImportJobView.from(job, whereabouts.problem(job), addresses))
                    .build();
        }
        ImportView view = ImportView.from(Objects.requireNonNull(found.made()), addresses);
        return Response.ok(view).header("Content-Location", view.url()).build();
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<ImportProgressView> watch(
            @PathParam("id") String id, UriInfo uri, RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        // The filters that set it elsewhere come too late for a stream.
        context.response().putHeader("Cache-Control", "no-store");
        Addresses addresses = new Addresses(urls.base(context));
        Whereabouts.Found found = whereabouts.find(id);
        @Nullable StoredJob job = found.job();
        return job == null
                ? Multi.createFrom()
                        .item(
                                ImportProgressView.from(
                                        Objects.requireNonNull(found.made()), addresses))
                : whereabouts
                        .watch(job)
                        .map(
                                now ->
                                        ImportProgressView.from(
                                                now, whereabouts.problem(now), addresses));
    }
}
