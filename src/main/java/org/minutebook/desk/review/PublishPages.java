package org.minutebook.desk.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.minutebook.access.Scope;
import org.minutebook.correct.Basis;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.intake.MeetingActs;
import org.minutebook.intake.Posters;
import org.minutebook.record.AgendaItem;
import org.minutebook.store.RecordKind;

/** Makes a meeting public, takes it back and brings it back. */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.PUBLISH)
@Produces(MediaType.TEXT_HTML)
@Blocking
class PublishPages {

    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();
    private static final int LONGEST_TEXT = 1_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance publish(
                DeskFrame frame,
                OpenedMeeting meeting,
                String left,
                List<InPrivate> inPrivate,
                FormErrors errors);

        static native TemplateInstance withdraw(
                DeskFrame frame, OpenedMeeting meeting, String reason, FormErrors errors);
    }

    private final OpenMeetings meetings;
    private final ReviewDesk desk;
    private final MeetingActs acts;
    private final Posters posters;
    private final Pages pages;

    PublishPages(
            OpenMeetings meetings,
            ReviewDesk desk,
            MeetingActs acts,
            Posters posters,
            Pages pages) {
        this.meetings = meetings;
        this.desk = desk;
        this.acts = acts;
        this.posters = posters;
        this.pages = pages;
    }

    /** An item that was taken in private. */
    record InPrivate(String path, String heading, String text) {}

    @GET
    @Path("publish")
    @Operation(hidden = true)
    public Response askToPublish(@PathParam("id") String id) {
        return pages.show(publish(meetings.get(id, null), FormErrors.NONE));
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, null);
        if (!inPrivate(opened).isEmpty() && !"yes".equals(form.getFirst("exempt"))) {
            return pages.show(
                    UNPROCESSABLE,
                    publish(
                            opened,
                            FormErrors.of(
                                    "exempt",
                                    "Say that the words of the items taken in private may be"
                                            + " public")));
        }
        acts.publish(opened.id(), posters.ofThisRequest());
        return pages.seeOther(opened.path() + "?version=published", "Published.");
    }

    @GET
    @Path("withdraw")
    @Operation(hidden = true)
    public Response askToWithdraw(@PathParam("id") String id) {
        return pages.show(
                Templates.withdraw(
                        pages.frame(Section.MEETINGS),
                        meetings.get(id, "published"),
                        "",
                        FormErrors.NONE));
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, "published");
        String reason = Submitted.reason(form);
        if (reason.isEmpty() || reason.length() > Basis.LONGEST_REASON) {
            return pages.show(
                    UNPROCESSABLE,
                    Templates.withdraw(
                            pages.frame(Section.MEETINGS),
                            opened,
                            reason,
                            FormErrors.of(
                                    "reason",
                                    reason.isEmpty()
                                            ? "Say why it is withdrawn"
                                            : "The reason must be 2,000 characters or fewer")));
        }
        acts.withdraw(opened.id(), reason, posters.ofThisRequest());
        return pages.seeOther(opened.path(), "Withdrawn.");
    }

    @POST
    @Path("restore")
    @Operation(hidden = true)
    public Response restore(@PathParam("id") String id) {
        OpenedMeeting opened = meetings.get(id, null);
        acts.restore(opened.id(), posters.ofThisRequest());
        return pages.seeOther(opened.path(), "Restored.");
    }

    private TemplateInstance publish(OpenedMeeting opened, FormErrors errors) {
        return Templates.publish(
                pages.frame(Section.MEETINGS),
                opened,
                desk.of(opened, false).leftInWords(),
                inPrivate(opened),
                errors);
    }

    private List<InPrivate> inPrivate(OpenedMeeting opened) {
        return meetings.list(opened).stream()
                .filter(record -> record.kind() == RecordKind.AGENDA_ITEM)
                .filter(record -> ((AgendaItem) record.record()).exempt())
                .map(PublishPages::inPrivate)
                .toList();
    }

    private static InPrivate inPrivate(RecordOnPage record) {
        AgendaItem item = (AgendaItem) record.record();
        return new InPrivate(
                record.kind().plural() + "/" + record.head().id(),
                RecordOnPage.heading(item),
                item.text() == null ? "" : Cards.brief(item.text(), LONGEST_TEXT));
    }
}
