package org.minutebook.access;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.RecordId;
import org.minutebook.store.StoredToken;
import org.minutebook.store.Tokens;

/** Tokens: made, listed, revoked by administrators of all councils. */
@Path("/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.ADMIN)
@Blocking
@Tag(name = "Tokens", description = "Who may post, publish and administer.")
@SecurityRequirement(name = "token")
class TokensResource {

    private static final int LONGEST_NAME = 200;
    private static final Parameters NO_PARAMETERS = Parameters.of();

    private final Tokens tokens;
    private final Councils councils;
    private final Caller caller;
    private final AuditTrail audit;
    private final PublicUrls urls;

    TokensResource(
            Tokens tokens, Councils councils, Caller caller, AuditTrail audit, PublicUrls urls) {
        this.tokens = tokens;
        this.councils = councils;
        this.caller = caller;
        this.audit = audit;
        this.urls = urls;
    }

    /** Tokens as a list. */
    @Schema(name = "TokenList", description = "All tokens, newest first.")
    record TokenList(
            @Schema(description = "The tokens.", required = true) List<TokenView> data,
            @Schema(description = "Addresses.", required = true) PageLinks links) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
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
        requireUnbound();
        if (wanted == null) {
            throw invalid("name", "Send a JSON object with 'name' and 'scopes'.");
        }
        String name = wanted.name() == null ? "" : wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw invalid("name", "'name' says who the token is for, in 1 to 200 characters.");
        }
        List<Scope> scopes = wanted.scopes() == null ? List.of() : wanted.scopes();
        if (scopes.isEmpty()) {
            throw invalid("scopes", "'scopes' holds one or more of import, publish and admin.");
        }
        Instant expires = wanted.expires();
        if (expires != null && !expires.isAfter(Instant.now())) {
            throw invalid("expires", "'expires' is a moment that has passed.");
        }
        String word = TokenWords.make();
        StoredToken stored =
                tokens.ensure(
                        name,
                        TokenWords.hash(word),
                        scopes.stream().distinct().map(Scope::word).toList(),
                        council(wanted.council()),
                        expires);
        audit.note("token.create", stored.councilId(), stored.id(), 201);
        return Response.created(URI.create(urls.base(context) + "/v1/tokens/" + stored.id()))
                .entity(TokenView.from(stored, word))
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
        requireUnbound();
        return new TokenList(
                tokens.list().stream().map(token -> TokenView.from(token, null)).toList(),
                new PageLinks(urls.self(context), null));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
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
        requireUnbound();
        StoredToken revoked =
                RecordId.parse(id)
                        .flatMap(tokens::revoke)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "There is no token of that id."));
        audit.note("token.revoke", revoked.councilId(), revoked.id(), 204);
    }

    /** Else an administrator of one council could make a token for all. */
    private void requireUnbound() {
        if (caller.boundTo().isPresent()) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "A token that is bound to a council cannot administer tokens.");
        }
    }

    private @Nullable UUID council(@Nullable String idOrSlug) {
        if (idOrSlug == null) {
            return null;
        }
        return councils.find(idOrSlug)
                .map(Council::id)
                .orElseThrow(
                        () ->
                                invalid(
                                        "council",
                                        "No council has that id or slug. Make it first, or import"
                                                + " minutes of it."));
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.of(ErrorCode.INVALID_FIELD, detail).field(field);
    }
}
