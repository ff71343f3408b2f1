package org.minutebook.desk.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Scope;
import org.minutebook.correct.Basis;
import org.minutebook.correct.Corrector;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/** The page on which a meeting is reviewed, and what is said to be right on it. */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.IMPORT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class ReviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance review(DeskFrame frame, ReviewPage page, FormErrors errors);
    }

    private final OpenMeetings meetings;
    private final ReviewDesk desk;
    private final Corrector corrector;
    private final Pages pages;

    ReviewPages(OpenMeetings meetings, ReviewDesk desk, Corrector corrector, Pages pages) {
        this.meetings = meetings;
        this.desk = desk;
        this.corrector = corrector;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response review(
            @PathParam("id") String id,
            @QueryParam("version") @Nullable String version,
            @QueryParam("view") @Nullable String view) {
        return pages.show(page(meetings.get(id, version), "pages".equals(view), FormErrors.NONE));
    }

    @POST
    @Path("{kind}/{record}/confirm")
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            @FormParam("version") @Nullable String version,
            @FormParam("seen") @Nullable String seen) {
        OpenedMeeting opened = meetings.get(id, version);
        Target target = meetings.target(opened, kind, record);
        try {
            corrector.confirm(
                    target.kind(), target.id(), new Basis(opened.basisVersion(), seen, null));
        } catch (ProblemException e) {
            return changedMeanwhile(opened, target, e);
        }
        return pages.seeOther(
                opened.here() + "#r-" + target.id(), target.kindWords() + " confirmed.");
    }

    /** A warning was looked at; a correction in doubt stands. */
    @POST
    @Path("warnings/{warning}/keep")
    @Operation(hidden = true)
    public Response keep(
            @PathParam("id") String id,
            @PathParam("warning") String warning,
            @FormParam("version") @Nullable String version) {
        OpenedMeeting opened = meetings.get(id, version);
        try {
            corrector.settle(
                    opened.id(), known(warning), new Basis(opened.basisVersion(), null, null));
        } catch (ProblemException e) {
            if (e.code() != ErrorCode.PRECONDITION_FAILED) {
                throw e;
            }
            return pages.seeOther(opened.here(), "Somebody had looked at that already.");
        }
        return pages.seeOther(opened.here() + "#doubts", "Noted: what is there stands.");
    }

    /** What the document says takes the place of a correction. */
    @POST
    @Path("{kind}/{record}/warnings/{warning}/take")
    @Operation(hidden = true)
    public Response take(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            @PathParam("warning") String warning,
            @FormParam("version") @Nullable String version,
            @FormParam("seen") @Nullable String seen) {
        OpenedMeeting opened = meetings.get(id, version);
        Target target = meetings.target(opened, kind, record);
        UUID wanted = known(warning);
        try {
            corrector.correct(
                    target.kind(),
                    target.id(),
                    DoubtedFields.patch(meetings.warnings(opened), wanted, target),
                    new Basis(
                            opened.basisVersion(),
                            seen,
                            "What the later document says was taken over."));
        } catch (ProblemException e) {
            return changedMeanwhile(opened, target, e);
        }
        return pages.seeOther(
                opened.here() + "#r-" + target.id(),
                target.kindWords() + " is now as the document says.");
    }

    private Response changedMeanwhile(OpenedMeeting opened, Target target, ProblemException e) {
        if (e.code() != ErrorCode.PRECONDITION_FAILED) {
            throw e;
        }
        return pages.show(
                e.code().status(),
                page(
                        meetings.get(opened.id().toString(), opened.version()),
                        false,
                        FormErrors.of(
                                "r-" + target.id(),
                                "%s was changed by somebody else meanwhile. Look at it as it is now."
                                        .formatted(target.kindWords()))));
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ErrorCode.NOT_FOUND, "There is no such warning.");
        }
    }

    private TemplateInstance page(OpenedMeeting opened, boolean asPictures, FormErrors errors) {
        return Templates.review(pages.frame(Section.MEETINGS), desk.of(opened, asPictures), errors);
    }
}
