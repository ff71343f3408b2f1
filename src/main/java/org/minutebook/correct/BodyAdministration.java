package org.minutebook.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.PublicUrls;
import org.minutebook.view.Addresses;
import org.minutebook.view.BodyView;

/** Bodies, as administrators name them; two spellings of one are merged. */
@Path("/v1/bodies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.ADMIN)
@Blocking
@Tag(name = "Bodies")
@SecurityRequirement(name = "token")
class BodyAdministration {

    private static final Parameters NO_PARAMETERS = Parameters.of();

    private final BodyDesk desk;
    private final ObjectMapper json;
    private final PublicUrls urls;

    BodyAdministration(BodyDesk desk, ObjectMapper json, PublicUrls urls) {
        this.desk = desk;
        this.json = json;
        this.urls = urls;
    }

    @POST
    @Operation(
            operationId = "createBody",
            summary = "Make a body",
            description = "It is public with its first published meeting.")
    @APIResponse(
            responseCode = "201",
            description = "The body; one of that name that is there already is answered as it is.",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response create(@Nullable BodyOrder order, UriInfo uri, RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        BodyOrder wanted = order == null ? new BodyOrder(null, null, null, null, null) : order;
        BodyDesk.Seated seated = desk.create(wanted);
        BodyView made = view(seated, context);
        return Response.created(URI.create(made.url())).entity(made).build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({RecordCorrections.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(content = @Content(schema = @Schema(implementation = BodyOrder.class)))
    @Operation(
            operationId = "changeBody",
            summary = "Change a body",
            description =
                    "Its name and other names; or merges it into another, whose meetings its own"
                            + " become. An old name or id goes on answering, with 301.")
    @APIResponse(
            responseCode = "200",
            description = "The body as it is now; of a merger, the one that is left.",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another body has that name, or both met on one day.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public BodyView change(
            @Parameter(
                            description = "Id of the body.",
                            example = "7c2e8b63-72e9-8f10-b105-304b2cad9e8f")
                    @PathParam("id")
                    String id,
            @Nullable JsonNode order,
            UriInfo uri,
            RoutingContext context)
            throws JsonProcessingException {
        NO_PARAMETERS.read(uri.getQueryParameters());
        BodyOrder wanted = Order.read(json, order, BodyOrder.class);
        return view(desk.change(id, wanted), context);
    }

    private BodyView view(BodyDesk.Seated seated, RoutingContext context) {
        return BodyView.from(
                seated.body(), seated.council().named(), new Addresses(urls.base(context)));
    }
}
