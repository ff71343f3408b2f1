package org.minutebook.publish;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.Parameters;
import org.minutebook.http.ProblemException;
import org.minutebook.http.Query;
import org.minutebook.http.Representation;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.BodyEntry;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.References;
import org.minutebook.store.reads.References.Reference;
import org.minutebook.store.reads.Where;

/** Committees, panels, boards and councils that meet. */
@Path("/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies", description = "Committees, panels, boards and councils that meet.")
class BodiesResource {

    static final PublishedKind<BodyEntry> KIND =
            new PublishedKind<BodyEntry>(
                            RecordKind.BODY,
                            ParentShelves.BODIES,
                            CoveredBodyView.class,
                            CoveredBodyView::from,
                            "name,id")
                    .including(CouncilBodies.OF_BODIES)
                    .choosingIn(CouncilBodies.FIELDS_IN_BODIES);

    static final Parameters LIST =
            Parameters.of(Common.COUNCIL, Common.MODIFIED_SINCE)
                    .and(CouncilBodies.OF_BODIES)
                    .and(Common.paging(KIND));

    static final Parameters SINGLE =
            Parameters.of(Common.COUNCIL, CouncilBodies.OF_BODIES, KIND.fieldsOfOne());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;
    private final References references;
    private final CouncilBodies nesting;

    BodiesResource(
            Narrowing narrowing,
            Lists lists,
            Singles singles,
            References references,
            CouncilBodies nesting) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.singles = singles;
        this.references = references;
        this.nesting = nesting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV, Representation.X_NDJSON})
    @Operation(
            operationId = "listBodies",
            summary = "List bodies",
            description = "The bodies of which anything is published, by name.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        Narrowing.Conditions conditions = narrowing.none(query);
        narrowing.council(query, conditions);
        return lists.answer(
                KIND,
                query,
                conditions.on(Common.MODIFIED_SINCE, Where::modifiedSince).all(),
                rows -> views(rows, query));
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Representation.LD_JSON})
    @Operation(
            operationId = "getBody",
            summary = "Read a body",
            description =
                    "One body, by its id or slug. Councils give bodies the same slugs; add council"
                            + " to mean one. An old id or slug answers 301 with the address of"
                            + " today.")
    @APIResponseSchema(
            value = CoveredBodyView.class,
            responseCode = "200",
            responseDescription = "The body.")
    public Response get(
            @Parameter(description = "Id or slug of the body.", example = "planning-committee")
                    @PathParam("id")
                    String idOrSlug,
            @Context UriInfo uri) {
        Query query = SINGLE.read(uri.getQueryParameters());
        @Nullable String council = query.get(Common.COUNCIL);
        @Nullable UUID councilId =
                council == null
                        ? null
                        : references
                                .findCouncil(council)
                                .map(Reference::id)
                                .orElseThrow(() -> Singles.unknown(KIND));
        Reference named = only(references.listPublicBodies(idOrSlug, councilId));
        // The figures change without the body's version, as meetings come and go.
        Freshness state = lists.fresh();
        return singles.answer(
                KIND, named, query, body -> state.and(body.toString()), rows -> views(rows, query));
    }

    private List<CoveredBodyView> views(List<BodyEntry> rows, Query query) {
        return nesting.bodies(rows, KIND.included(query), lists.addresses());
    }

    private static Reference only(List<Reference> bodies) {
        if (bodies.isEmpty()) {
            throw Singles.unknown(KIND);
        }
        if (bodies.size() > 1) {
            throw ProblemException.of(
                            ErrorCode.MISSING_PARAMETER,
                            "Several councils have a body of this slug. Add council=… to mean one.")
                    .parameter(Common.COUNCIL.name())
                    .allowed(bodies.stream().map(Reference::councilSlug).toList());
        }
        return bodies.get(0);
    }
}
