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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Scope;
import org.minutebook.correct.Corrector;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.RecordId;

/** Makes one record of several. */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.IMPORT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class MergePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance merge(
                DeskFrame frame,
                OpenedMeeting meeting,
                Target target,
                List<Other> others,
                String reason,
                FormErrors errors);
    }

    private final OpenMeetings meetings;
    private final Corrector corrector;
    private final Pages pages;

    MergePages(OpenMeetings meetings, Corrector corrector, Pages pages) {
        this.meetings = meetings;
        this.corrector = corrector;
        this.pages = pages;
    }

    /** Another record of the same kind that can be merged into this one. */
    record Other(UUID id, String lead, String item, boolean chosen) {}

    @GET
    @Path("{kind}/{record}/merge")
    @Operation(hidden = true)
    public Response ask(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            @QueryParam("version") @Nullable String version) {
        OpenedMeeting opened = meetings.get(id, version);
        Target target = meetings.target(opened, kind, record);
        return page(200, opened, target, List.of(), "", FormErrors.NONE);
    }

    @POST
    @Path("{kind}/{record}/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response merge(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, form.getFirst("version"));
        Target target = meetings.target(opened, kind, record);
        List<UUID> others =
                Objects.requireNonNullElse(form.get("with"), List.<String>of()).stream()
                        .map(RecordId::parse)
                        .flatMap(Optional::stream)
                        .toList();
        String reason = Submitted.reason(form);
        if (others.isEmpty()) {
            return page(
                    ErrorCode.UNPROCESSABLE.status(),
                    opened,
                    target,
                    others,
                    reason,
                    FormErrors.of("with", "Choose at least one record to merge into this one"));
        }
        try {
            corrector.merge(target.kind(), target.id(), others, opened.basis(form));
        } catch (ProblemException e) {
            return page(
                    FormProblems.status(e),
                    opened,
                    meetings.target(opened, kind, record),
                    others,
                    reason,
                    FormProblems.refused(e, target));
        }
        return pages.seeOther(
                opened.here() + "#r-" + target.id(),
                "%d records merged into one.".formatted(others.size() + 1));
    }

    private Response page(
            int status,
            OpenedMeeting opened,
            Target target,
            List<UUID> chosen,
            String reason,
            FormErrors errors) {
        return pages.show(
                status,
                Templates.merge(
                        pages.frame(Section.MEETINGS),
                        opened,
                        target,
                        others(opened, target, chosen),
                        reason,
                        errors));
    }

    /** The nearest in the text first. */
    private List<Other> others(OpenedMeeting opened, Target target, List<UUID> chosen) {
        int here = target.source() == null ? 0 : target.source().start();
        return meetings.list(opened).stream()
                .filter(record -> record.kind() == target.kind())
                .filter(record -> !record.head().id().equals(target.id()))
                .sorted(
                        Comparator.comparingInt(
                                record -> Math.abs(record.sourced().source().start() - here)))
                .map(
                        record ->
                                new Other(
                                        record.head().id(),
                                        Cards.lead(record),
                                        record.item() == null
                                                ? ""
                                                : RecordOnPage.heading(record.item()),
                                        chosen.contains(record.head().id())))
                .toList();
    }
}
