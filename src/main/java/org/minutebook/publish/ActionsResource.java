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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.Freshness;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredAction;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.Where;
import org.minutebook.view.ActionView;

/** What somebody was asked, or undertook, to do after the meeting. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "What somebody was asked, or undertook, to do.")
class ActionsResource {

    static final PublishedKind<StoredAction> KIND =
            new PublishedKind<>(
                    RecordKind.ACTION,
                    Shelves.ACTIONS,
                    ActionView.class,
                    ActionView::from,
                    "-date,id");

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

    static final Parameters LIST =
            Common.ofMeetings(KIND)
                    .and(STATUS, OWNER, DUE_FROM, DUE_TO, OVERDUE)
                    .range(DUE_FROM, DUE_TO);

    static final Parameters SINGLE = Parameters.of(KIND.fields());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;

    ActionsResource(Narrowing narrowing, Lists lists, Singles singles) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.singles = singles;
    }

    @GET
    @Operation(
            operationId = "listActions",
            summary = "List follow-up actions",
            description =
                    "What published minutes record somebody as having been asked, or having"
                            + " undertaken, to do after the meeting.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        LocalDate today = LocalDate.now(Singles.LONDON);
        Freshness state = query.has(OVERDUE) ? lists.fresh().and(today.toString()) : lists.fresh();
        return lists.answer(
                KIND,
                query,
                narrowing
                        .common(query)
                        .on(STATUS, Where::actionStatus)
                        .on(OWNER, Where::owner)
                        .on(DUE_FROM, Where::dueFrom)
                        .on(DUE_TO, Where::dueTo)
                        .on(OVERDUE, overdue -> Where.overdue(overdue, today))
                        .all(),
                state);
    }

    @GET
    @Path("/{id}")
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
        return singles.answer(
                KIND,
                id,
                query,
                record -> Common.freshness(record.head()).and(record.tracking().toString()));
    }
}
