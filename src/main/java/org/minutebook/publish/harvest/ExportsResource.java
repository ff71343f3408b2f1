package org.minutebook.publish.harvest;

import io.quarkus.vertx.http.Uncompressed;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.FileAnswers;
import org.minutebook.http.Freshness;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;

/** Whole collections as files. */
@Path("/v1/exports")
@Tag(name = "Harvesting")
class ExportsResource {

    static final Parameters NONE = Parameters.of();

    private final RoutingContext context;
    private final ExportSets sets;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;
    private final FileAnswers files;

    ExportsResource(
            RoutingContext context,
            ExportSets sets,
            PublicUrls urls,
            ConditionalAnswers answers,
            FileAnswers files) {
        this.context = context;
        this.sets = sets;
        this.urls = urls;
        this.answers = answers;
        this.files = files;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listExports",
            summary = "List the files",
            description =
                    "The files that hold whole collections, all of one state, with their sizes,"
                            + " digests and numbers of records.")
    @APIResponseSchema(
            value = ExportIndexView.class,
            responseCode = "200",
            responseDescription = "The files.")
    public Response list(@Context UriInfo uri) {
        NONE.read(uri.getQueryParameters());
        ExportSet set = sets.current(urls.base(context));
        return answers.json(
                        context,
                        Freshness.of(set.modified(), set.folder()),
                        () -> ExportIndexView.from(set))
                .build();
    }

    @GET
    @Uncompressed
    @Path("/{file}")
    @Operation(
            operationId = "getExport",
            summary = "Download a collection",
            description =
                    "A whole collection as a file, made once for a state of the database: as CSV,"
                            + " NDJSON or Parquet, or all of them as minutebook.zip, a Frictionless"
                            + " Data Package. Ranges are served, with If-Range where a download goes"
                            + " on.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "id,url,…"))
    @APIResponse(
            responseCode = "206",
            description = "The range of the file that was asked for.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "id,url,…"))
    @APIResponse(
            responseCode = "416",
            description = "The file has no such range.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response get(
            @Parameter(
                            description =
                                    "Plural name of a kind and csv, ndjson or parquet; or"
                                            + " minutebook.zip.",
                            example = "resolutions.csv")
                    @PathParam("file")
                    String name,
            @Context UriInfo uri) {
        NONE.read(uri.getQueryParameters());
        if (!ExportForm.isFile(name)) {
            throw unknown();
        }
        ExportSet set = sets.current(urls.base(context));
        ExportedFile file = set.find(name).orElseThrow(ExportsResource::unknown);
        return files.answer(
                context,
                new FileAnswers.Served(
                        sets.path(set, file),
                        name,
                        file.form().contentType(),
                        file.bytes(),
                        file.sha256(),
                        set.modified()));
    }

    private static ProblemException unknown() {
        return ProblemException.of(
                ErrorCode.NOT_FOUND,
                "There is no file of this name. GET /v1/exports lists those that there are.");
    }
}
