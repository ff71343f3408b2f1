package org.minutebook.desk.review;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Scope;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.intake.PagePictures;

/** The pages of a PDF as pictures, for officers who may see the meeting. */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.IMPORT)
@Produces("image/png")
@Blocking
class PicturePages {

    private final OpenMeetings meetings;
    private final PagePictures pictures;

    PicturePages(OpenMeetings meetings, PagePictures pictures) {
        this.meetings = meetings;
        this.pictures = pictures;
    }

    @GET
    @Path("pages/{page}.png")
    @Operation(hidden = true)
    public Response picture(
            @PathParam("id") String id,
            @PathParam("page") String page,
            @QueryParam("version") @Nullable String version) {
        OpenedMeeting opened = meetings.get(id, version);
        if (!page.matches("[0-9]{1,5}")) {
            throw unknown();
        }
        byte[] png =
                pictures.find(opened.reading().head().documentId(), Integer.parseInt(page))
                        .orElseThrow(PicturePages::unknown);
        return Response.ok(png)
                .header("Content-Type", "image/png")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static ProblemException unknown() {
        return ProblemException.of(ErrorCode.NOT_FOUND, "There is no picture of that page.");
    }
}
