package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.jobs.StoredJob;
import org.minutebook.view.Addresses;
import org.minutebook.worker.Reading;

/** Documents in: looked at first, or taken. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
@Tag(name = "Imports", description = "Officers post minutes, check, publish and take back.")
@SecurityRequirement(name = "token")
class ImportsResource {

    private static final Parameters NO_PARAMETERS = Parameters.of();
    private static final String ASK_AGAIN = "2";

    private final Intake intake;
    private final ImportQueue queue;
    private final Caller caller;
    private final Posters posters;
    private final PublicUrls urls;

    ImportsResource(
            Intake intake, ImportQueue queue, Caller caller, Posters posters, PublicUrls urls) {
        this.intake = intake;
        this.queue = queue;
        this.caller = caller;
        this.posters = posters;
        this.urls = urls;
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "previewImport",
            summary = "See what a document would give",
            description =
                    "Reads a document and answers the record, warnings, and what the document is."
                            + " Nothing is stored. A missing date or council is a warning here.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportFormSchema.Preview.class)))
    @APIResponse(
            responseCode = "200",
            description = "What was read.",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    @APIResponse(
            responseCode = "413",
            description = "The document is too large.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "It is no type of document that is read.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "It cannot be read as minutes; the code says why, the detail what to do.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "As many documents are being read as can be; try again.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public PreviewView preview(
            @Parameter(hidden = true) MultipartFormDataInput input, UriInfo uri) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        Posted posted = ImportForm.preview(input);
        Reading reading = intake.preview(posted);
        return PreviewView.from(reading, posted);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "createImport",
            summary = "Import a document",
            description =
                    "Reads a document and keeps the meeting as a draft, or publishes it. The same"
                            + " document with the same fields again answers 200 with the earlier"
                            + " import. What is not read within ten seconds answers 202: it waits in a"
                            + " queue, and 'Location' says where to ask for it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportFormSchema.Import.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same document was imported before; this is that import.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The import.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It waits to be read; 'Location' says where to ask.",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    @APIResponse(
            responseCode = "404",
            description = "The council has no meeting of the id in 'meeting'.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The same file was imported with other fields, or was withdrawn; the detail"
                            + " names the earlier import and says what to do.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The document is too large.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "It is no type of document that is read.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "It cannot be read as minutes, or council, body or date are missing in the end;"
                            + " the code says why, the detail what to do.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "As many documents are being read as can be; try again.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response create(
            @Parameter(hidden = true) MultipartFormDataInput input,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        Posted posted = ImportForm.ofImport(input);
        if (posted.publish()) {
            caller.require(Scope.PUBLISH);
        }
        ImportQueue.Outcome outcome = queue.post(posted, posters.ofThisRequest(), posters.origin());
        Addresses addresses = new Addresses(urls.base(context));
        @Nullable Accepted accepted = outcome.accepted();
        @Nullable StoredJob job = outcome.job();
        if (accepted == null || job != null) {
            return waits(Objects.requireNonNull(job), addresses);
        }
        ImportView view = ImportView.from(accepted.stored(), addresses);
        return accepted.isNew()
                ? Response.created(URI.create(view.url())).entity(view).build()
                : Response.ok(view).build();
    }

    private static Response waits(StoredJob job, Addresses addresses) {
        ImportJobView view = ImportJobView.from(job, null, addresses);
        return Response.accepted(view)
                .location(URI.create(view.url()))
                .header("Retry-After", ASK_AGAIN)
                .build();
    }
}
