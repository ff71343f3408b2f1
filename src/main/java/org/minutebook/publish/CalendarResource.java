package org.minutebook.publish;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.Parameters;
import org.minutebook.http.Query;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Where;
import org.minutebook.view.Addresses;

/** Meetings as a calendar to subscribe to. */
@Path("/v1/meetings.ics")
@Tag(name = "Meetings")
class CalendarResource {

    private static final String TYPE = "text/calendar";

    static final Parameters FILTERS = MeetingsResource.NARROWED.and(Common.Q);

    private final Narrowing narrowing;
    private final Lists lists;
    private final Streams streams;
    private final Reads reads;

    CalendarResource(Narrowing narrowing, Lists lists, Streams streams, Reads reads) {
        this.narrowing = narrowing;
        this.lists = lists;
        this.streams = streams;
        this.reads = reads;
    }

    @GET
    @Produces(TYPE)
    @Operation(
            operationId = "subscribeToMeetings",
            summary = "Subscribe to meetings",
            description =
                    "Published meetings, and the next ones that their minutes announce, as an"
                            + " iCalendar (RFC 5545) in London's time. An announced meeting is"
                            + " tentative until its own minutes are published; its UID stays.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content =
                    @Content(
                            mediaType = TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example =
                                    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Planning Committee,"
                                            + " Ashcombe Borough Council\r\n…"))
    public Response get(@Context UriInfo uri) {
        Query query = FILTERS.read(uri.getQueryParameters());
        Narrowing.Conditions held = narrowing.common(query);
        Narrowing.Conditions announced =
                narrowing
                        .ofCouncilsAndBodies(query)
                        .on(Common.FROM, Where::nextFrom)
                        .on(Common.TO, Where::nextTo)
                        .on(Common.MODIFIED_SINCE, Where::modifiedSince);
        List<Listing> listings = List.of(listing(query, held), listing(query, announced));
        Addresses addresses = lists.addresses();
        return streams.answer(
                        TYPE + ";charset=UTF-8",
                        lists.fresh(),
                        out -> {
                            MeetingEvents events = new MeetingEvents(addresses, out);
                            reads.each(
                                    ParentShelves.ANNOUNCING,
                                    listings.get(1),
                                    (meeting, snippet) -> {
                                        events.announced(meeting);
                                        return true;
                                    });
                            reads.each(
                                    ParentShelves.MEETINGS,
                                    listings.get(0),
                                    (meeting, snippet) -> {
                                        events.held(meeting);
                                        return true;
                                    });
                            events.end();
                        })
                .build();
    }

    private Listing listing(Query query, Narrowing.Conditions conditions) {
        return lists.listing(
                MeetingsResource.KIND,
                query,
                conditions.on(MeetingsResource.APPROVAL, Where::approval).all(),
                Listing.ALL);
    }
}
