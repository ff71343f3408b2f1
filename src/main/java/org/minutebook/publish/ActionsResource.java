package org.minutebook.publish;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.Freshness;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.http.Representation;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredAction;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.Where;
import org.minutebook.view.ActionView;
import org.minutebook.view.RecordFreshness;

/** What somebody was asked, or undertook, to do after the meeting. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "What somebody was asked, or undertook, to do.")
class ActionsResource {

    static final PublishedKind<StoredAction> KIND =
            new PublishedKind<StoredAction>(
                            RecordKind.ACTION,
                            Shelves.ACTIONS,
                            ActionView.class,
                            ActionView::from,
                            "-date,id")
                    .including(Related.UNDER_ITEMS);

    static final QueryParameter<Set<ActionStatus>> STATUS =
            ParameterKinds.anyOf(
                    "status",
                    ActionStatus.class,
                    "Only actions that stand so; UNTRACKED until an officer takes one up. Several"
                            + " parted by commas.");

    static final QueryParameter<String> OWNER =
            ParameterKinds.text(
                    "owner",
                    "Only actions of an owner of this name as printed, case and accents aside.",
                    "Head of Legal Services");

    static final QueryParameter<LocalDate> DUE_FROM =
            ParameterKinds.date(
                    "dueFrom",
                    "Only actions that can fall due on this day or later.",
                    "2024-01-01");

    static final QueryParameter<LocalDate> DUE_TO =
            ParameterKinds.date("dueTo", "Only actions that fall due by this day.", "2024-12-31");

    static final QueryParameter<Boolean> OVERDUE =
            ParameterKinds.flag(
                    "overdue",
                    "Only open actions whose last due day is past, today in London, or only all"
                            + " others.",
                    "true");

    static final Parameters NARROWED =
            Common.ofMeetings()
                    .and(STATUS, OWNER, DUE_FROM, DUE_TO, OVERDUE)
                    .range(DUE_FROM, DUE_TO);

    static final Parameters LIST = NARROWED.and(Related.UNDER_ITEMS).and(Common.paging(KIND));

    static final Parameters SINGLE =
            Parameters.of(Related.UNDER_ITEMS, VisibleMeetings.VERSION, KIND.fieldsOfOne());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;
    private final Related related;

    ActionsResource(Narrowing narrowing, Lists lists, Singles singles, Related related) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.singles = singles;
        this.related = related;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV, Representation.X_NDJSON})
    @Operation(
            operationId = "listActions",
            summary = "List follow-up actions",
            description =
                    "What published minutes record somebody as having been asked, or having"
                            + " undertaken, to do after the meeting.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        return lists.answer(
                KIND,
                KIND.shelf(),
                query,
                where(narrowing, query),
                state -> state(query, state),
                rows -> views(rows, query));
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Representation.LD_JSON})
    @Operation(
            operationId = "getAction",
            summary = "Read a follow-up action",
            description = "One follow-up action, by its id.")
    @APIResponseSchema(
            value = ActionView.class,
            responseCode = "200",
            responseDescription = "The follow-up action.")
    public Response get(
            @Parameter(
                            description = "Id of the follow-up action.",
                            example = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64")
                    @PathParam("id")
                    String id,
            @Context UriInfo uri) {
        Query query = SINGLE.read(uri.getQueryParameters());
        return singles.answer(KIND, id, query, RecordFreshness::of, rows -> views(rows, query));
    }

    private List<ActionView> views(List<StoredAction> rows, Query query) {
        return related.views(
                rows,
                StoredAction::head,
                KIND.included(query),
                ActionView::from,
                lists.addresses());
    }

    /** What is overdue is another every day. */
    static Freshness state(Query query, Freshness state) {
        return query.has(OVERDUE) ? state.and(LocalDate.now(Singles.LONDON).toString()) : state;
    }

    /** What the filters of a query ask for. */
    static List<Where> where(Narrowing narrowing, Query query) {
        LocalDate today = LocalDate.now(Singles.LONDON);
        return narrowing
                .common(query)
                .on(STATUS, Where::actionStatus)
                .on(OWNER, Where::owner)
                .on(DUE_FROM, Where::dueFrom)
                .on(DUE_TO, Where::dueTo)
                .on(OVERDUE, overdue -> Where.overdue(overdue, today))
                .all();
    }
}
