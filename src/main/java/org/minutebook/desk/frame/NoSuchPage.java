package org.minutebook.desk.frame;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/** What the desk answers where it has no page. */
@Path("/desk")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class NoSuchPage {

    // The path stands here, since that of a class goes before those of others by its length.
    @GET
    @Path("{any:.+}")
    @Operation(hidden = true)
    public Response get(@PathParam("any") String any) {
        throw ProblemException.of(
                ErrorCode.NOT_FOUND, "There is no page at this address. Choose one from the menu.");
    }
}
