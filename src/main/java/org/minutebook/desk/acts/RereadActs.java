package org.minutebook.desk.acts;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.minutebook.access.Scope;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.Pages;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.intake.RereadQueue;
import org.minutebook.store.RecordId;

/** Officers have documents read again with the present reader. */
@Path("/desk/re-read")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class RereadActs {

    private final RereadQueue queue;
    private final Pages pages;

    RereadActs(RereadQueue queue, Pages pages) {
        this.queue = queue;
        this.pages = pages;
    }

    @POST
    @Path("/meetings/{id}")
    @Operation(hidden = true)
    public Response meeting(@PathParam("id") String id) {
        return led(queue.ofMeeting(known(id)));
    }

    @POST
    @Path("/councils/{id}")
    @DeskPage(Scope.ADMIN)
    @Operation(hidden = true)
    public Response council(@PathParam("id") String id) {
        return led(queue.ofCouncil(known(id)));
    }

    private Response led(UUID batch) {
        return pages.seeOther("/desk/imports/batches/" + batch);
    }

    private static UUID known(String id) {
        return RecordId.parse(id)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND, "There is nothing of that id."));
    }
}
