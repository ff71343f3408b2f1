package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.minutebook.access.Caller;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.jobs.StoredBatch;
import org.minutebook.view.Addresses;

/** Several documents at once, each an import of its own. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
@Tag(name = "Imports")
@SecurityRequirement(name = "token")
class BatchesResource {

    private static final Parameters NO_PARAMETERS = Parameters.of();

    private final BatchIntake intake;
    private final Whereabouts whereabouts;
    private final Caller caller;
    private final Posters posters;
    private final PublicUrls urls;

    BatchesResource(
            BatchIntake intake,
            Whereabouts whereabouts,
            Caller caller,
            Posters posters,
            PublicUrls urls) {
        this.intake = intake;
        this.whereabouts = whereabouts;
        this.caller = caller;
        this.posters = posters;
        this.urls = urls;
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "createImportBatch",
            summary = "Import several documents",
            description =
                    "Takes several files, or a ZIP of them, into the queue: one import each, and"
                            + " one result each. The answer comes before they are read; 'Location' says"
                            + " where to look. An archive within an archive is refused by name.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportFormSchema.Batch.class)))
    @APIResponse(
            responseCode = "202",
            description = "They wait to be read; 'Location' says where to look.",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "413",
            description = "There are too many files, or the archive unpacks to too much.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The archive cannot be opened, or holds no file.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response create(
            @Parameter(hidden = true) MultipartFormDataInput input,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        BatchForm form = BatchForm.of(input);
        if (form.publish()) {
            caller.require(Scope.PUBLISH);
        }
        UUID id = intake.add(form, posters.ofThisRequest(), posters.origin());
        BatchView view = view(whereabouts.batch(id.toString()), addresses(context));
        return Response.accepted(view).location(URI.create(view.url())).build();
    }

    @GET
    @Path("/batches/{id}")
    @Operation(
            operationId = "getImportBatch",
            summary = "Look at a batch",
            description =
                    "How far a batch is, and what became of each file. As 'text/event-stream': how"
                            + " far it is, at each change until all is done, at most ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "The batch, or how far it is at each change.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BatchView.class)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = BatchProgressView.class))
            })
    @APIResponse(
            responseCode = "404",
            description = "There is no batch of that id for this token.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public BatchView get(
            @Parameter(
                            description = "Id of the batch.",
                            example = "7a1b9c44-2e6d-8f03-8b51-0c9d8e7f6a52")
                    @PathParam("id")
                    String id,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        return view(whereabouts.batch(id), addresses(context));
    }

    @GET
    @Path("/batches/{id}")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<BatchProgressView> watch(
            @PathParam("id") String id, UriInfo uri, RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        // The filters that set it elsewhere come too late for a stream.
        context.response().putHeader("Cache-Control", "no-store");
        return whereabouts.watch(whereabouts.batch(id)).map(BatchProgressView::from);
    }

    private BatchView view(StoredBatch batch, Addresses addresses) {
        return new BatchView(
                batch.id(),
                addresses.base() + "/v1/imports/batches/" + batch.id(),
                batch.madeAt(),
                BatchProgressView.from(batch),
                whereabouts.documents(batch).stream()
                        .map(job -> BatchResultView.from(job, whereabouts.problem(job), addresses))
                        .toList());
    }

    private Addresses addresses(RoutingContext context) {
        return new Addresses(urls.base(context));
    }
}
