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
import org.minutebook.store.Council;
import org.minutebook.store.RecordKind;
import org.minutebook.view.Addresses;
import org.minutebook.view.CouncilView;

/** Councils, as administrators name and describe them. */
@Path("/v1/councils")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.ADMIN)
@Blocking
@Tag(name = "Councils")
@SecurityRequirement(name = "token")
class CouncilAdministration {

    private static final Parameters NO_PARAMETERS = Parameters.of();

    private final CouncilDesk desk;
    private final ObjectMapper json;
    private final PublicUrls urls;

    CouncilAdministration(CouncilDesk desk, ObjectMapper json, PublicUrls urls) {
        this.desk = desk;
        this.json = json;
        this.urls = urls;
    }

    @POST
    @Operation(
            operationId = "createCouncil",
            summary = "Make a council",
            description = "It is public from then on, before anything of it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The council.",
            content = @Content(schema = @Schema(implementation = CouncilView.class)))
    @APIResponse(
            responseCode = "409",
            description = "A council answers to that name already.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response create(@Nullable CouncilOrder order, UriInfo uri, RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        CouncilOrder wanted = order == null ? none() : order;
        Council made = desk.create(wanted);
        Addresses addresses = new Addresses(urls.base(context));
        return Response.created(URI.create(addresses.of(RecordKind.COUNCIL, made.id())))
                .entity(CouncilView.from(made, addresses))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({RecordCorrections.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RequestBody(content = @Content(schema = @Schema(implementation = CouncilOrder.class)))
    @Operation(
            operationId = "changeCouncil",
            summary = "Change a council",
            description =
                    "Its name, licence, homepage, code, other names; or merges it into another,"
                            + " whose bodies, meetings and documents its own become. An old name or id"
                            + " goes on answering, with 301.")
    @APIResponse(
            responseCode = "200",
            description = "The council as it is now; of a merger, the one that is left.",
            content = @Content(schema = @Schema(implementation = CouncilView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another council answers to that name, or both have the same meeting.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public CouncilView change(
            @Parameter(
                            description = "Id or slug of the council.",
                            example = "harrowmere-county-council")
                    @PathParam("id")
                    String id,
            @Nullable JsonNode order,
            UriInfo uri,
            RoutingContext context)
            throws JsonProcessingException {
        NO_PARAMETERS.read(uri.getQueryParameters());
        CouncilOrder wanted = Order.read(json, order, CouncilOrder.class);
        Council changed = desk.change(id, wanted);
        return CouncilView.from(changed, new Addresses(urls.base(context)));
    }

    private static CouncilOrder none() {
        return new CouncilOrder(null, null, null, null, null, null, null, null);
    }
}
