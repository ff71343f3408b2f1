package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

/** Makes several records of one, and takes records out. */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.IMPORT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class PartsPages {

    private static final int PARTS = 4;
    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance split(
                DeskFrame frame,
                OpenedMeeting meeting,
                Target target,
                Field leading,
                List<Part> parts,
                String reason,
                FormErrors errors);

        static native TemplateInstance remove(
                DeskFrame frame,
                OpenedMeeting meeting,
                Target target,
                String reason,
                FormErrors errors);
    }

    private final OpenMeetings meetings;
    private final Corrector corrector;
    private final Pages pages;

    PartsPages(OpenMeetings meetings, Corrector corrector, Pages pages) {
        this.meetings = meetings;
        this.corrector = corrector;
        this.pages = pages;
    }

    /**
     * A part as the form shows it.
     *
     * @param number 1, 2, 3 …
     * @param lead what it says
     * @param words the words of the minutes that it stands in; empty for those of the whole
     */
    record Part(int number, String lead, String words) {

        // The template sees what is public alone.

        /** Name of its box for what it says. */
        public String leadName() {
            return "lead-" + number;
        }

        /** Name of its box for words of the minutes. */
        public String wordsName() {
            return "words-" + number;
        }
    }

    @GET
    @Path("{kind}/{record}/split")
    @Operation(hidden = true)
    public Response askToSplit(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            @QueryParam("version") @Nullable String version) {
        OpenedMeeting opened = meetings.get(id, version);
        Target target = meetings.target(opened, kind, record);
        List<Part> parts = parts(number -> new Part(number, "", ""));
        parts.set(0, new Part(1, leadOf(target), ""));
        return split(200, opened, target, parts, "", FormErrors.NONE);
    }

    @POST
    @Path("{kind}/{record}/split")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response split(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, form.getFirst("version"));
        Target target = meetings.target(opened, kind, record);
        List<Part> parts =
                parts(
                        number ->
                                new Part(
                                        number,
                                        Submitted.text(form, "lead-" + number),
                                        Submitted.text(form, "words-" + number)));
        FormErrors errors = FormErrors.NONE;
        List<ObjectNode> patches = new ArrayList<>();
        for (Part part : parts) {
            if (!part.lead().isEmpty()) {
                try {
                    patches.add(patch(opened, target, part));
                } catch (ProblemException e) {
                    errors = errors.and("words-" + part.number(), e.detail());
                }
            }
        }
        if (patches.size() < 2 && errors.isEmpty()) {
            errors = FormErrors.of("lead-2", "Fill in at least two parts");
        }
        if (!errors.isEmpty()) {
            return split(UNPROCESSABLE, opened, target, parts, Submitted.reason(form), errors);
        }
        try {
            corrector.split(target.kind(), target.id(), patches, opened.basis(form));
        } catch (ProblemException e) {
            return split(
                    FormProblems.status(e),
                    opened,
                    meetings.target(opened, kind, record),
                    parts,
                    Submitted.reason(form),
                    FormProblems.refused(e, target));
        }
        return pages.seeOther(
                opened.here() + "#r-" + target.id(),
                "%s split into %d.".formatted(target.kindWords(), patches.size()));
    }

    @GET
    @Path("{kind}/{record}/remove")
    @Operation(hidden = true)
    public Response askToRemove(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            @QueryParam("version") @Nullable String version) {
        OpenedMeeting opened = meetings.get(id, version);
        return pages.show(
                remove(opened, meetings.target(opened, kind, record), "", FormErrors.NONE));
    }

    @POST
    @Path("{kind}/{record}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, form.getFirst("version"));
        Target target = meetings.target(opened, kind, record);
        try {
            corrector.remove(target.kind(), target.id(), opened.basis(form));
        } catch (ProblemException e) {
            return pages.show(
                    FormProblems.status(e),
                    remove(
                            opened,
                            meetings.target(opened, kind, record),
                            Submitted.reason(form),
                            FormProblems.refused(e, target)));
        }
        return pages.seeOther(
                opened.here() + "#records", "%s removed.".formatted(target.kindWords()));
    }

    private ObjectNode patch(OpenedMeeting opened, Target target, Part part) {
        ObjectNode patch = Corrector.nothing();
        Field leading = RecordFields.leading(target.kind());
        patch.put(leading.name(), part.lead().replaceAll("\\s+", " "));
        if (!part.words().isEmpty() && target.source() != null) {
            MarkedWords.nearest(
                            meetings.text(opened),
                            part.words(),
                            Objects.requireNonNull(target.source()).start())
                    .into(patch);
        }
        return patch;
    }

    private static List<Part> parts(Function<Integer, Part> part) {
        List<Part> parts = new ArrayList<>();
        for (int number = 1; number <= PARTS; number++) {
            parts.add(part.apply(number));
        }
        return parts;
    }

    private static String leadOf(Target target) {
        Field leading = RecordFields.leading(target.kind());
        return Objects.requireNonNullElse(
                FieldValues.of(List.of(leading), target.tree()).get(leading.name()), "");
    }

    private Response split(
            int status,
            OpenedMeeting opened,
            Target target,
            List<Part> parts,
            String reason,
            FormErrors errors) {
        return pages.show(
                status,
                Templates.split(
                        pages.frame(Section.MEETINGS),
                        opened,
                        target,
                        RecordFields.leading(target.kind()),
                        parts,
                        reason,
                        errors));
    }

    private TemplateInstance remove(
            OpenedMeeting opened, Target target, String reason, FormErrors errors) {
        return Templates.remove(pages.frame(Section.MEETINGS), opened, target, reason, errors);
    }
}
