package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;

/** Corrections of a meeting's own facts: its day, body, times, place and so on. */
@Path("/v1/meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
class MeetingCorrections {

    private final SentBasis sent;
    private final MeetingFactsDesk desk;

    MeetingCorrections(SentBasis sent, MeetingFactsDesk desk) {
        this.sent = sent;
        this.desk = desk;
    }

    @PATCH
    @Consumes({RecordCorrections.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response correct(@PathParam("id") String id, @Nullable JsonNode patch, UriInfo uri) {
        return desk.answer(desk.correct(id, patch, sent.of(uri.getQueryParameters())));
    }

    @POST
    @Path("/confirm")
    public Response confirm(@PathParam("id") String id, UriInfo uri) {
        return desk.answer(desk.confirm(id, sent.of(uri.getQueryParameters())));
    }

    @GET
    @Path("/corrections")
    public CorrectionsView corrections(@PathParam("id") String id, UriInfo uri) {
        return desk.list(id, sent.of(uri.getQueryParameters()));
    }
}
