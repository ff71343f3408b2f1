package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
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

/** Records that the reader missed. */
@Path("/v1/meetings/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
class MissedRecords {

    private final CorrectionAnswers answers;

    MissedRecords(CorrectionAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Path("/attendances")
    public Response addAttendance(
            @PathParam("id") String id, @Nullable JsonNode record, UriInfo uri) {
        return answers.add(Kind.ATTENDANCE, id, record, uri.getQueryParameters());
    }

    @POST
    @Path("/agenda-items")
    public Response addAgendaItem(
            @PathParam("id") String id, @Nullable JsonNode record, UriInfo uri) {
        return answers.add(Kind.AGENDA_ITEM, id, record, uri.getQueryParameters());
    }

    @POST
    @Path("/resolutions")
    public Response addResolution(
            @PathParam("id") String id, @Nullable JsonNode record, UriInfo uri) {
        return answers.add(Kind.RESOLUTION, id, record, uri.getQueryParameters());
    }

    @POST
    @Path("/declarations")
    public Response addDeclaration(
            @PathParam("id") String id, @Nullable JsonNode record, UriInfo uri) {
        return answers.add(Kind.DECLARATION, id, record, uri.getQueryParameters());
    }

    @POST
    @Path("/actions")
    public Response addAction(@PathParam("id") String id, @Nullable JsonNode record, UriInfo uri) {
        return answers.add(Kind.ACTION, id, record, uri.getQueryParameters());
    }
}
