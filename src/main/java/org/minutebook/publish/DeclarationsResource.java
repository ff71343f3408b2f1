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
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.Where;
import org.minutebook.view.DeclarationView;

/** Interests that members declared. */
@Path("/v1/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations", description = "Interests that members declared.")
class DeclarationsResource {

    static final PublishedKind<Stored<DeclarationOfInterest>> KIND =
            new PublishedKind<Stored<DeclarationOfInterest>>(
                            RecordKind.DECLARATION,
                            Shelves.DECLARATIONS,
                            DeclarationView.class,
                            DeclarationView::from,
                            "-date,id")
                    .including(Related.UNDER_ITEMS);

    static final QueryParameter<String> DECLARANT =
            ParameterKinds.text(
                    "declarant",
                    "Only declarations by a person of this name as printed, case and accents"
                            + " aside.",
                    "H. J. Marlow");

    static final QueryParameter<Set<DeclarationOfInterest.Nature>> NATURE =
            ParameterKinds.anyOf(
                    "nature",
                    DeclarationOfInterest.Nature.class,
                    "Only interests of this nature; several parted by commas.");

    static final QueryParameter<DeclarationOfInterest.Conduct> CONDUCT =
            ParameterKinds.oneOf(
                    "conduct",
                    DeclarationOfInterest.Conduct.class,
                    "Only where the declarant left, or only where the declarant remained.");

    static final Parameters NARROWED = Common.ofMeetings().and(DECLARANT, NATURE, CONDUCT);

    static final Parameters LIST = NARROWED.and(Related.UNDER_ITEMS).and(Common.paging(KIND));

    static final Parameters SINGLE =
            Parameters.of(Related.UNDER_ITEMS, VisibleMeetings.VERSION, KIND.fieldsOfOne());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;
    private final Related related;

    DeclarationsResource(Narrowing narrowing, Lists lists, Singles singles, Related related) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.singles = singles;
        this.related = related;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV, Representation.X_NDJSON})
    @Operation(
            operationId = "listDeclarations",
            summary = "List declarations of interest",
            description =
                    "Interests declared at published meetings, one record for each person and"
                            + " interest. Whether a meeting's minutes say that nobody declared, or are"
                            + " silent, stands on the meeting.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        return lists.answer(
                KIND,
                query,
                narrowing
                        .common(query)
                        .on(DECLARANT, Where::declarant)
                        .on(NATURE, Where::nature)
                        .on(CONDUCT, Where::conduct)
                        .all(),
                rows -> views(rows, query));
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Representation.LD_JSON})
    @Operation(
            operationId = "getDeclaration",
            summary = "Read a declaration of interest",
            description = "One declaration of interest, by its id.")
    @APIResponseSchema(
            value = DeclarationView.class,
            responseCode = "200",
            responseDescription = "The declaration of interest.")
    public Response get(
            @Parameter(
                            description = "Id of the declaration of interest.",
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

    private List<DeclarationView> views(List<Stored<DeclarationOfInterest>> rows, Query query) {
        return related.views(
                rows, Stored::head, KIND.included(query), DeclarationView::from, lists.addresses());
    }
}
