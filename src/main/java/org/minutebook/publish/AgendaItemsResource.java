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
import org.minutebook.record.AgendaItem;
import org.minutebook.record.ItemKind;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.Where;
import org.minutebook.view.AgendaItemView;

/** Minuted headings with their text. */
@Path("/v1/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda items", description = "Minuted headings and what stands under them.")
class AgendaItemsResource {

    static final PublishedKind<Stored<AgendaItem>> KIND =
            new PublishedKind<Stored<AgendaItem>>(
                            RecordKind.AGENDA_ITEM,
                            Shelves.AGENDA_ITEMS,
                            AgendaItemView.class,
                            AgendaItemView::from,
                            "-date,id")
                    .including(Related.ITEMS);

    static final QueryParameter<Set<ItemKind>> ITEM_KIND =
            ParameterKinds.anyOf(
                    "kind", ItemKind.class, "Only items of this kind; several parted by commas.");

    static final QueryParameter<Boolean> EXEMPT =
            ParameterKinds.flag(
                    "exempt", "Only items taken in private, or only the others.", "false");

    static final QueryParameter<Boolean> TRUNCATED =
            ParameterKinds.flag(
                    "truncated", "Only items that the source cuts, or only the others.", "false");

    static final Parameters NARROWED = Common.ofMeetings().and(ITEM_KIND, EXEMPT, TRUNCATED);

    static final Parameters LIST = NARROWED.and(Related.ITEMS).and(Common.paging(KIND));

    static final Parameters SINGLE =
            Parameters.of(Related.ITEMS, VisibleMeetings.VERSION, KIND.fieldsOfOne());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;
    private final Related related;

    AgendaItemsResource(Narrowing narrowing, Lists lists, Singles singles, Related related) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.singles = singles;
        this.related = related;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV, Representation.X_NDJSON})
    @Operation(
            operationId = "listAgendaItems",
            summary = "List agenda items",
            description = "Minuted headings of published meetings with the text under them.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        return lists.answer(
                KIND,
                query,
                narrowing
                        .common(query)
                        .on(ITEM_KIND, Where::itemKind)
                        .on(EXEMPT, Where::exempt)
                        .on(TRUNCATED, Where::truncated)
                        .all(),
                rows -> views(rows, query));
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Representation.LD_JSON})
    @Operation(
            operationId = "getAgendaItem",
            summary = "Read an agenda item",
            description = "One agenda item, by its id.")
    @APIResponseSchema(
            value = AgendaItemView.class,
            responseCode = "200",
            responseDescription = "The agenda item.")
    public Response get(
            @Parameter(
                            description = "Id of the agenda item.",
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

    private List<AgendaItemView> views(List<Stored<AgendaItem>> rows, Query query) {
        return related.items(rows, KIND.included(query), lists.addresses());
    }
}
