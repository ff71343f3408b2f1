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
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Attendee;
import org.minutebook.record.Capacity;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.Where;
import org.minutebook.view.AttendanceView;

/** Who was present, excused or absent. */
@Path("/v1/attendances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendances", description = "Who was present, excused or absent.")
class AttendancesResource {

    static final PublishedKind<Stored<Attendee>> KIND =
            new PublishedKind<Stored<Attendee>>(
                            RecordKind.ATTENDANCE,
                            Shelves.ATTENDANCES,
                            AttendanceView.class,
                            AttendanceView::from,
                            "-date,id")
                    .including(Related.ATTENDANCES);

    static final QueryParameter<String> NAME =
            ParameterKinds.text(
                    "name",
                    "Only people of this name as printed, case and accents aside.",
                    "H. J. Marlow");

    static final QueryParameter<Set<AttendanceStatus>> STATUS =
            ParameterKinds.anyOf(
                    "status",
                    AttendanceStatus.class,
                    "Only who was present, excused or absent; several parted by commas.");

    static final QueryParameter<Set<Capacity>> CAPACITY =
            ParameterKinds.anyOf(
                    "capacity",
                    Capacity.class,
                    "Only who attended in this capacity; several parted by commas.");

    static final Parameters NARROWED = Common.ofMeetings().and(NAME, STATUS, CAPACITY);

    static final Parameters LIST = NARROWED.and(Related.ATTENDANCES).and(Common.paging(KIND));

    static final Parameters SINGLE =
            Parameters.of(Related.ATTENDANCES, VisibleMeetings.VERSION, KIND.fieldsOfOne());

    private final Narrowing narrowing;
    private final Lists lists;
    private final Singles singles;
    private final Related related;

    AttendancesResource(Narrowing narrowing, Lists lists, Singles singles, Related related) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.singles = singles;
        this.related = related;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV, Representation.X_NDJSON})
    @Operation(
            operationId = "listAttendances",
            summary = "List attendances",
            description =
                    "People whom the minutes of published meetings place at the meeting or excuse"
                            + " from it, one record for each person and meeting.")
    public Response list(@Context UriInfo uri) {
        Query query = LIST.read(uri.getQueryParameters());
        return lists.answer(
                KIND,
                query,
                narrowing
                        .common(query)
                        .on(NAME, Where::person)
                        .on(STATUS, Where::attendanceStatus)
                        .on(CAPACITY, Where::capacity)
                        .all(),
                rows -> views(rows, query));
    }

    @GET
    @SecurityRequirementsSet({})
    @SecurityRequirement(name = "token")
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Representation.LD_JSON})
    @Operation(
            operationId = "getAttendance",
            summary = "Read an attendance",
            description = "One attendance, by its id.")
    @APIResponseSchema(
            value = AttendanceView.class,
            responseCode = "200",
            responseDescription = "The attendance.")
    public Response get(
            @Parameter(
                            description = "Id of the attendance.",
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

    private List<AttendanceView> views(List<Stored<Attendee>> rows, Query query) {
        return related.views(
                rows, Stored::head, KIND.included(query), AttendanceView::from, lists.addresses());
    }
}
