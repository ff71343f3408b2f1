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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.Freshness;
import org.minutebook.http.Parameters;
import org.minutebook.http.Query;
import org.minutebook.http.Representation;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.References;
import org.minutebook.store.reads.Where;

/** The authorities whose minutes are published. */
@Path("/v1/councils")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Councils", description = "The authorities whose minutes are published.")
class CouncilsResource {

    static final PublishedKind<CouncilEntry> KIND =
            new PublishedKind<CouncilEntry>(
                            RecordKind.COUNCIL,
                            ParentShelves.COUNCILS,
                            CoveredCouncilView.class,
                            CoveredCouncilView::from,
                            "name,id")
                    .including(CouncilBodies.OF_COUNCILS)
                    .choosingIn(CouncilBodies.FIELDS_IN_COUNCILS);

    static final Parameters LIST =
            Parameters.of(Common.MODIFIED_SINCE)
                    .and(CouncilBodies.OF_COUNCILS)
                    .and(Common.paging(KIND));

    static final Parameters SINGLE = Parameters.of(CouncilBodies.OF_COUNCILS, KIND.fieldsOfOne());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;
    private final References references;
    private final CouncilBodies nesting;

    CouncilsResource(
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
            operationId = "listCouncils",
            summary = "List councils",
            description = "The authorities of which anything is published, by name.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        return lists.answer(
                KIND,
                query,
                narrowing.none(query).on(Common.MODIFIED_SINCE, Where::modifiedSince).all(),
                rows -> views(rows, query));
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Representation.LD_JSON})
    @Operation(
            operationId = "getCouncil",
            summary = "Read a council",
            description =
                    "One council, by its id or slug. An old id or slug answers 301 with the address"
                            + " of today.")
    @APIResponseSchema(
            value = CoveredCouncilView.class,
            responseCode = "200",
            responseDescription = "The council.")
    public Response get(
            @Parameter(
                            description = "Id or slug of the council.",
                            example = "harrowmere-county-council")
                    @PathParam("id")
                    String idOrSlug,
            @Context UriInfo uri) {
        Query query = SINGLE.read(uri.getQueryParameters());
        References.Reference named =
                references.findCouncil(idOrSlug).orElseThrow(() -> Singles.unknown(KIND));
        // The figures change without the council's version, as meetings come and go.
        Freshness state = lists.fresh();
        return singles.answer(
                KIND,
                named,
                query,
                council -> state.and(council.toString()),
                rows -> views(rows, query));
    }

    private List<CoveredCouncilView> views(List<CouncilEntry> rows, Query query) {
        return nesting.councils(rows, KIND.included(query), lists.addresses());
    }
}
