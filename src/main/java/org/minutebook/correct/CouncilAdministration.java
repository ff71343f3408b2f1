package org.minutebook.correct;

import io.quarkus.narayana.jta.QuarkusTransaction;
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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.Authorities;
import org.minutebook.store.Council;
import org.minutebook.store.CouncilMerging;
import org.minutebook.store.Councils;
import org.minutebook.store.RecordKind;
import org.minutebook.view.Addresses;
import org.minutebook.view.CouncilView;

import java.net.URI;
import java.util.List;
import java.util.UUID;

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

    private final Councils councils;
    private final Authorities authorities;
    private final CouncilMerging merging;
    private final Caller caller;
    private final AuditTrail audit;
    private final PublicUrls urls;

    CouncilAdministration(
            Councils councils,
            Authorities authorities,
            CouncilMerging merging,
            Caller caller,
            AuditTrail audit,
            PublicUrls urls) {
        this.councils = councils;
        this.authorities = authorities;
        this.merging = merging;
        this.caller = caller;
        this.audit = audit;
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
        String name = CouncilOrder.name("name", wanted.name());
        List<String> aliases = CouncilOrder.aliases(wanted.aliases());
        if (caller.boundTo().isPresent()) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "A token that is bound to a council makes no other.");
        }
        Council made =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    Councils.Ensured ensured = councils.ensure(name, false);
                                    if (!ensured.made()) {
                                        throw taken(ensured.council());
                                    }
                                    Council council = ensured.council();
                                    authorities.show(council.id());
                                    Council whole = change(council, wanted, aliases);
                                    audit.note("council.create", whole.id(), whole.id(), 201);
                                    return whole;
                                });
        Addresses addresses = new Addresses(urls.base(context));
        return Response.created(URI.create(addresses.of(RecordKind.COUNCIL, made.id())))
                .entity(CouncilView.from(made, addresses))
                .build();
    }

    @PATCH
    @Path("/{id}")
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
            @Nullable CouncilOrder order,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        CouncilOrder wanted = order == null ? none() : order;
        List<String> aliases = CouncilOrder.aliases(wanted.aliases());
        Council changed =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    Council council =
                                            councils.find(id)
                                                    .orElseThrow(
                                                            () ->
                                                                    Opening.unknown(
                                                                            RecordKind.COUNCIL));
                                    caller.requireCouncil(council.id());
                                    authorities.lock(council.id());
                                    Council whole = change(council, wanted, aliases);
                                    if (wanted.mergedInto() != null) {
                                        whole = merge(whole, wanted.mergedInto());
                                    }
                                    audit.note("council.change", whole.id(), council.id(), 200);
                                    return whole;
                                });
        return CouncilView.from(changed, new Addresses(urls.base(context)));
    }

    private Council merge(Council council, UUID into) {
        Council other =
                councils.find(into)
                        .filter(found -> found.mergedInto() == null)
                        .filter(found -> !found.id().equals(council.id()))
                        .orElseThrow(
                                () ->
                                        Patch.invalid(
                                                "mergedInto", "'mergedInto' is no other council."));
        caller.requireCouncil(other.id());
        merging.lock(council.id(), other.id());
        List<CouncilMerging.Obstacle> obstacles = merging.listObstacles(council.id(), other.id());
        if (!obstacles.isEmpty()) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "Both have a meeting of %s on %s. Correct the day, body or sitting of one"
                                            .formatted(
                                                    obstacles.get(0).body(),
                                                    obstacles.get(0).date())
                                    + " of them first.")
                    .field("mergedInto")
                    .with("meetings", obstacles);
        }
        long files = merging.countSharedFiles(council.id(), other.id());
        if (files > 0) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "%d of the same files were imported for both. Two imports of one file"
                                            .formatted(files)
                                    + " cannot be those of one council.")
                    .field("mergedInto");
        }
        merging.merge(council.id(), other.id());
        return councils.find(other.id()).orElseThrow();
    }

    private Council change(Council council, CouncilOrder wanted, List<String> aliases) {
        Council changed =
                authorities
                        .change(council.id(), wanted.over(council), wanted.renamedOn())
                        .orElseThrow(() -> conflict("name"));
        for (String alias : aliases) {
            if (!authorities.addAlias(council.id(), alias)) {
                throw conflict("aliases");
            }
        }
        return changed;
    }

    private static ProblemException conflict(String field) {
        return ProblemException.of(
                        ErrorCode.CONFLICT, "Another council answers to that name. Choose another.")
                .field(field);
    }

    private static ProblemException taken(Council council) {
        return ProblemException.of(
                        ErrorCode.CONFLICT,
                        "%s answers to that name already: PATCH /v1/councils/%s."
                                .formatted(council.name(), council.slug()))
                .field("name")
                .with("councilId", council.id());
    }

    private static CouncilOrder none() {
        return new CouncilOrder(null, null, null, null, null, null, null, null);
    }
}
