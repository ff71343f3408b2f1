package org.minutebook.publish;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.ProblemException;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.http.Representation;
import org.minutebook.record.AgendaItem;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.SourceReads;
import org.minutebook.store.reads.Where;

/** What hangs on a meeting: the text it was read from, and its items. */
@Path("/v1/meetings/{id}")
@Tag(name = "Meetings")
class MeetingPartsResource {

    static final PublishedKind<Stored<AgendaItem>> ITEMS =
            AgendaItemsResource.KIND.sortedFirstBy("order,id");

    static final QueryParameter<Integer> TEXT_VERSION =
            ParameterKinds.number(
                    "textVersion",
                    "Another version of the text than the one that the published records count in.",
                    1,
                    1_000_000,
                    ErrorCode.INVALID_NUMBER);

    static final Parameters ITEM_LIST =
            Parameters.of(
                            AgendaItemsResource.ITEM_KIND,
                            AgendaItemsResource.EXEMPT,
                            AgendaItemsResource.TRUNCATED,
                            Common.MODIFIED_SINCE,
                            VisibleMeetings.VERSION)
                    .and(Common.paging(ITEMS));

    static final Parameters SOURCE = Parameters.of(TEXT_VERSION, VisibleMeetings.VERSION);

    private final RoutingContext context;
    private final Narrowing narrowing;
    private final Lists lists;
    private final VisibleMeetings visible;
    private final SourceReads sources;
    private final ConditionalAnswers answers;

    MeetingPartsResource(
            RoutingContext context,
            Narrowing narrowing,
            Lists lists,
            VisibleMeetings visible,
            SourceReads sources,
            ConditionalAnswers answers) {
        this.context = context;
        this.narrowing = narrowing;
        this.lists = lists;
        this.visible = visible;
        this.sources = sources;
        this.answers = answers;
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Path("/source")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "getMeetingSource",
            summary = "Read a meeting's source text",
            description =
                    "The normalised text (NFC, LF line ends) that the published records were read"
                            + " from. Their offsets count its Unicode code points.")
    @APIResponse(
            responseCode = "200",
            description = "The text.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class),
                            example = "MINUTES of a meeting of the Planning Committee …"))
    public Response source(
            @Parameter(
                            description = "Id of the meeting.",
                            example = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @PathParam("id")
                    String id,
            @Context UriInfo uri) {
        Query query = SOURCE.read(uri.getQueryParameters());
        VisibleMeetings.Visible found = visible.find(id, query);
        RecordHead head = found.meeting().head();
        int version = query.get(TEXT_VERSION, head.textVersion());
        String text =
                sources.find(head.documentId(), version)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "The document has no text of this version."));
        // The text of a version never changes but by a redaction, which tells the meeting anew.
        return answers.answer(
                        context,
                        found.guarded(
                                Freshness.of(
                                        head.modified(),
                                        head.documentId() + ":" + version + ":" + head.version())),
                        "text/plain;charset=UTF-8",
                        () -> text)
                .build();
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Path("/agenda-items")
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV, Representation.X_NDJSON})
    @Operation(
            operationId = "listMeetingAgendaItems",
            summary = "List a meeting's agenda items",
            description = "The items of one published meeting, in the order of the minutes.")
    public Response items(
            @Parameter(
                            description = "Id of the meeting.",
                            example = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @PathParam("id")
                    String id,
            @Context UriInfo uri) {
        Query query = ITEM_LIST.read(uri.getQueryParameters());
        VisibleMeetings.Visible found = visible.find(id, query);
        StoredMeeting meeting = found.meeting();
        return lists.answer(
                ITEMS,
                found.personal() ? Shelves.AGENDA_ITEMS_OF_ANY_READING : ITEMS.shelf(),
                query,
                narrowing
                        .none(query)
                        .and(
                                found.personal()
                                        ? Where.reading(meeting)
                                        : Where.meeting(meeting.head().id()))
                        .on(AgendaItemsResource.ITEM_KIND, Where::itemKind)
                        .on(AgendaItemsResource.EXEMPT, Where::exempt)
                        .on(AgendaItemsResource.TRUNCATED, Where::truncated)
                        .on(Common.MODIFIED_SINCE, Where::modifiedSince)
                        .all(),
                found::guarded);
    }
}
