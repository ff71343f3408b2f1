package org.minutebook.access;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.PageLinks;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.StoredToken;

/** Tokens: made, listed, revoked by administrators of all councils. */
@Path("/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.ADMIN)
@Blocking
@Tag(name = "Tokens", description = "Who may post, publish and administer.")
@SecurityRequirement(name = "token")
class TokensResource {

    private static final Parameters NO_PARAMETERS = Parameters.of();

    private final TokenDesk desk;
    private final PublicUrls urls;

    TokensResource(TokenDesk desk, PublicUrls urls) {
        this.desk = desk;
        this.urls = urls;
    }

    /** Tokens as a list. */
    @Schema(name = "TokenList", description = "All tokens, newest first.")
    record TokenList(
            @Schema(description = "The tokens.", required = true) List<TokenView> data,
            @Schema(description = "Addresses.", required = true) PageLinks links) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createToken",
            summary = "Make a token",
            description = "The answer holds the token itself; it is shown this once.")
    @APIResponse(
            responseCode = "201",
            description = "The token.",
            content = @Content(schema = @Schema(implementation = TokenView.class)))
    public Response create(@Nullable NewToken wanted, UriInfo uri, RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        if (wanted == null) {
            throw ProblemException.of(
                            ErrorCode.INVALID_FIELD, "Send a JSON object with 'name' and 'scopes'.")
                    .field("name");
        }
        TokenDesk.Made made =
                desk.create(wanted.name(), wanted.scopes(), wanted.council(), wanted.expires());
        StoredToken stored = made.stored();
        return Response.created(URI.create(urls.base(context) + "/v1/tokens/" + stored.id()))
                .entity(TokenView.from(stored, made.word()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listTokens",
            summary = "List the tokens",
            description = "All that were made, revoked and expired ones too; never a token itself.")
    @APIResponse(
            responseCode = "200",
            description = "The tokens, newest first.",
            content = @Content(schema = @Schema(implementation = TokenList.class)))
    public TokenList list(UriInfo uri, RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        return new TokenList(
                desk.list().stream().map(token -> TokenView.from(token, null)).toList(),
                new PageLinks(urls.self(context), null));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description = "It opens nothing from now on. Revoked before, it stays as it was.")
    @APIResponse(responseCode = "204", description = "It is revoked.")
    @APIResponse(
            responseCode = "404",
            description = "There is no token of that id.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public void revoke(
            @Parameter(
                            description = "Id of the token.",
                            example = "b16b00b5-0b1e-8c0d-8e1f-2a3b4c5d6e7f")
                    @PathParam("id")
                    String id,
            UriInfo uri) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        desk.revoke(id);
    }
}
