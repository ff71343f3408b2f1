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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.http.Representation;
import org.minutebook.record.Decision;
import org.minutebook.record.Resolution;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.Where;
import org.minutebook.view.ResolutionView;

/** What was decided, clause by clause. */
@Path("/v1/resolutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resolutions", description = "What was decided, clause by clause.")
class ResolutionsResource {

    static final PublishedKind<Stored<Resolution>> KIND =
            new PublishedKind<Stored<Resolution>>(
                            RecordKind.RESOLUTION,
                            Shelves.RESOLUTIONS,
                            ResolutionView.class,
                            ResolutionView::from,
                            "-date,id")
                    .including(Related.UNDER_ITEMS);

    static final QueryParameter<Set<Decision>> DECISION =
            ParameterKinds.anyOf(
                    "decision",
                    Decision.class,
                    "Only resolutions that did this; several parted by commas.");

    static final QueryParameter<Resolution.Form> FORM =
            ParameterKinds.oneOf(
                    "form",
                    Resolution.Form.class,
                    "Only resolutions by formula, or only those told in the body's own voice.");

    static final QueryParameter<Boolean> CARRIED =
            ParameterKinds.flag(
                    "carried",
                    "Only resolutions that were carried, or only those that fell.",
                    "true");

    static final QueryParameter<String> MOVER =
            ParameterKinds.text(
                    "mover",
                    "Only resolutions moved by a person of this name as printed, case and accents"
                            + " aside.",
                    "H. J. Marlow");

    static final QueryParameter<Boolean> HAS_VOTE =
            ParameterKinds.flag(
                    "hasVote",
                    "Only resolutions with a recorded vote, or only the others.",
                    "true");

    static final Parameters NARROWED =
            Common.ofMeetings().and(DECISION, FORM, CARRIED, MOVER, HAS_VOTE);

    static final Parameters LIST = NARROWED.and(Related.UNDER_ITEMS).and(Common.paging(KIND));

    static final Parameters SINGLE =
            Parameters.of(Related.UNDER_ITEMS, VisibleMeetings.VERSION, KIND.fieldsOfOne());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;
    private final Related related;

    ResolutionsResource(Narrowing narrowing, Lists lists, Singles singles, Related related) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.singles = singles;
        this.related = related;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV, Representation.X_NDJSON})
    @Operation(
            operationId = "listResolutions",
            summary = "List resolutions",
            description =
                    "What the bodies of published meetings decided, one record for each operative"
                            + " clause.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        return lists.answer(KIND, query, where(narrowing, query), rows -> views(rows, query));
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Representation.LD_JSON})
    @Operation(
            operationId = "getResolution",
            summary = "Read a resolution",
            description = "One resolution, by its id.")
    @APIResponseSchema(
            value = ResolutionView.class,
            responseCode = "200",
            responseDescription = "The resolution.")
    public Response get(
            @Parameter(
                            description = "Id of the resolution.",
                            example = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64")
                    @PathParam("id")
                    String id,
            @Context UriInfo uri) {
        Query query = SINGLE.read(uri.getQueryParameters());
        return singles.answer(
                KIND,
                id,
                query,
                record -> Common.freshness(record.head()),
                rows -> views(rows, query));
    }

    private List<ResolutionView> views(List<Stored<Resolution>> rows, Query query) {
        return related.views(
                rows, Stored::head, KIND.included(query), ResolutionView::from, lists.addresses());
    }

    /** What the filters of a query ask for. */
    static List<Where> where(Narrowing narrowing, Query query) {
        return narrowing
                .common(query)
                .on(DECISION, Where::decision)
                .on(FORM, Where::form)
                .on(CARRIED, Where::carried)
                .on(MOVER, Where::mover)
                .on(HAS_VOTE, Where::hasVote)
                .all();
    }
}
