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
import java.net.URI;
import java.time.LocalDate;
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
import org.minutebook.store.Bodies;
import org.minutebook.store.Body;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
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

    private final Councils councils;
    private final Bodies bodies;
    private final Authorities authorities;
    private final Caller caller;
    private final AuditTrail audit;
    private final PublicUrls urls;

    BodyAdministration(
            Councils councils,
            Bodies bodies,
            Authorities authorities,
            Caller caller,
            AuditTrail audit,
            PublicUrls urls) {
        this.councils = councils;
        this.bodies = bodies;
        this.authorities = authorities;
        this.caller = caller;
        this.audit = audit;
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
        String name = CouncilOrder.name("name", wanted.name());
        List<String> aliases = CouncilOrder.aliases(wanted.aliases());
        Addresses addresses = new Addresses(urls.base(context));
        BodyView made =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    Council council = council(wanted.council());
                                    authorities.lock(council.id());
                                    Body body = bodies.ensure(council, name);
                                    addAliases(body, aliases);
                                    audit.note("body.create", council.id(), body.id(), 201);
                                    return BodyView.from(body, council.named(), addresses);
                                });
        return Response.created(URI.create(made.url())).entity(made).build();
    }

    @PATCH
    @Path("/{id}")
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
            @Nullable BodyOrder order,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        BodyOrder wanted = order == null ? new BodyOrder(null, null, null, null, null) : order;
        List<String> aliases = CouncilOrder.aliases(wanted.aliases());
        Addresses addresses = new Addresses(urls.base(context));
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Body body =
                                    RecordId.parse(id)
                                            .flatMap(bodies::find)
                                            .orElseThrow(() -> Opening.unknown(RecordKind.BODY));
                            caller.requireCouncil(body.councilId());
                            authorities.lock(body.councilId());
                            Body now = wanted.name() == null ? body : rename(body, wanted);
                            addAliases(now, aliases);
                            if (wanted.mergedInto() != null) {
                                now = merge(now, wanted.mergedInto());
                            }
                            audit.note("body.change", now.councilId(), body.id(), 200);
                            Council council = councils.find(now.councilId()).orElseThrow();
                            return BodyView.from(now, council.named(), addresses);
                        });
    }

    private Body rename(Body body, BodyOrder wanted) {
        return authorities
                .rename(body.id(), CouncilOrder.name("name", wanted.name()), wanted.renamedOn())
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                                ErrorCode.CONFLICT,
                                                "Another body of the council has that name. If the two"
                                                        + " are one, merge them: {\"mergedInto\": …}.")
                                        .field("name"));
    }

    private Body merge(Body body, UUID into) {
        Body other =
                bodies.find(into)
                        .filter(found -> found.councilId().equals(body.councilId()))
                        .filter(found -> !found.id().equals(body.id()))
                        .orElseThrow(
                                () ->
                                        Patch.invalid(
                                                "mergedInto",
                                                "'mergedInto' is no other body of this council."));
        List<LocalDate> clashes = authorities.listClashes(body.id(), other.id());
        if (!clashes.isEmpty()) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "Both have a meeting on %s. Correct the day, body or sitting of one of"
                                            .formatted(clashes.get(0))
                                    + " them first.")
                    .field("mergedInto")
                    .with("dates", clashes);
        }
        authorities.merge(body.id(), other.id());
        return bodies.find(other.id()).orElseThrow();
    }

    private void addAliases(Body body, List<String> aliases) {
        for (String alias : aliases) {
            if (!authorities.addBodyAlias(body.id(), alias)) {
                throw ProblemException.of(
                                ErrorCode.CONFLICT, "Another body of the council has that name.")
                        .field("aliases");
            }
        }
    }

    private Council council(@Nullable String idOrSlug) {
        Council council =
                (idOrSlug == null ? java.util.Optional.<Council>empty() : councils.find(idOrSlug))
                        .orElseThrow(
                                () ->
                                        Patch.invalid(
                                                "council",
                                                "'council' is the id or slug of a council."));
        caller.requireCouncil(council.id());
        return council;
    }
}
