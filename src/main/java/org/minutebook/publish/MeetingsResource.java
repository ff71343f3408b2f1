package org.minutebook.publish;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
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
import org.minutebook.store.Approval;
import org.minutebook.store.PublicationState;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.WholeMeeting;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Where;
import org.minutebook.store.reads.WrittenMeeting;
import org.minutebook.store.reads.WrittenReads;
import org.minutebook.view.MeetingView;

/** Meetings, as their minutes tell them. */
@Path("/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Meetings, as their minutes tell them.")
class MeetingsResource {

    static final PublishedKind<StoredMeeting> KIND =
            new PublishedKind<StoredMeeting>(
                            RecordKind.MEETING,
                            ParentShelves.MEETINGS,
                            MeetingView.class,
                            MeetingView::from,
                            "-date,id")
                    .including(Included.PARAMETER)
                    .choosingIn(Included.fields());

    static final QueryParameter<Set<Approval>> APPROVAL =
            ParameterKinds.anyOf(
                    "approval",
                    Approval.class,
                    "Only meetings whose minutes are approved so far; several parted by commas.");

    static final QueryParameter<PublicationState> PUBLICATION_STATE =
            ParameterKinds.oneOf(
                            "publicationState",
                            PublicationState.class,
                            "With a token: drafts, or withdrawn meetings, instead of published"
                                    + " ones.")
                    .standard("PUBLISHED");

    static final Parameters NARROWED = Common.ofMeetings().and(APPROVAL);

    static final Parameters LIST =
            NARROWED.and(PUBLICATION_STATE, Included.PARAMETER).and(Common.paging(KIND));

    static final Parameters SINGLE =
            Parameters.of(Included.PARAMETER, VisibleMeetings.VERSION, KIND.fieldsOfOne());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;
    private final WholeMeetings meetings;
    private final VisibleMeetings visible;
    private final WrittenReads writes;

    MeetingsResource(
            Narrowing narrowing,
            Lists lists,
            Singles singles,
            WholeMeetings meetings,
            VisibleMeetings visible,
            WrittenReads writes) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.singles = singles;
        this.meetings = meetings;
        this.visible = visible;
        this.writes = writes;
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV, Representation.X_NDJSON})
    @Operation(
            operationId = "listMeetings",
            summary = "List meetings",
            description =
                    "Published meetings, newest first, with as many of their records as asked for.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        Included included = Included.from(query);
        boolean asOfficer = query.has(PUBLICATION_STATE);
        Narrowing.Conditions conditions = narrowing.common(query).on(APPROVAL, Where::approval);
        if (asOfficer) {
            visible.reach().ifPresent(council -> conditions.and(Where.councils(council)));
            conditions.on(PUBLICATION_STATE, Where::publication);
        }
        return lists.answer(
                KIND,
                asOfficer ? ParentShelves.READINGS : KIND.shelf(),
                query,
                conditions.all(),
                state -> state.personal(asOfficer),
                rows -> meetings.views(rows, included, lists.addresses()));
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Representation.LD_JSON})
    @Operation(
            operationId = "getMeeting",
            summary = "Read a meeting",
            description = "One meeting, by its id, with as many of its records as asked for.")
    @APIResponseSchema(
            value = MeetingView.class,
            responseCode = "200",
            responseDescription = "The meeting.")
    public Response get(
            @Parameter(
                            description = "Id of the meeting.",
                            example = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @PathParam("id")
                    String id,
            @Context UriInfo uri) {
        Query query = SINGLE.read(uri.getQueryParameters());
        Included included = Included.from(query);
        Optional<WrittenMeeting> written = written(id, query, included);
        if (written.isPresent()) {
            return singles.answer(written.get());
        }
        VisibleMeetings.Visible found = visible.find(id, query);
        WholeMeeting whole = meetings.whole(found.meeting(), included);
        return singles.answer(
                KIND,
                found.meeting().head().id(),
                query,
                found.guarded(WholeMeetings.freshness(whole)),
                () -> MeetingView.from(whole, included.toInclusion(), singles.addresses()));
    }

    /** The published meeting, where JSON is asked for: by far what is read most. */
    private Optional<WrittenMeeting> written(String id, Query query, Included included) {
        return singles.isJson() && !query.has(VisibleMeetings.VERSION)
                ? writes.findMeeting(
                        singles.id(KIND, id),
                        included.parts(),
                        KIND.shown(query),
                        singles.addresses().base())
                : Optional.empty();
    }
}
