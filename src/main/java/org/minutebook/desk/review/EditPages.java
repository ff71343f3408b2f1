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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.minutebook.record.Source;
import org.minutebook.store.RecordKind;

/** Forms in which every field of a record is corrected. */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.IMPORT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class EditPages {

    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(DeskFrame frame, FormPage page);
    }

    private final OpenMeetings meetings;
    private final Corrector corrector;
    private final Pages pages;

    EditPages(OpenMeetings meetings, Corrector corrector, Pages pages) {
        this.meetings = meetings;
        this.corrector = corrector;
        this.pages = pages;
    }

    @GET
    @Path("{kind}/{record}")
    @Operation(hidden = true)
    public Response ask(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            @QueryParam("version") @Nullable String version) {
        OpenedMeeting opened = meetings.get(id, version);
        Target target = meetings.target(opened, kind, record);
        List<Field> fields = fields(opened, target);
        Map<String, String> values = values(fields, target);
        return pages.show(
                page(
                        opened,
                        target,
                        Asked.of(fields, values, values, FormErrors.NONE),
                        target.quote(),
                        "",
                        FormErrors.NONE));
    }

    @POST
    @Path("{kind}/{record}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @PathParam("record") String record,
            MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, form.getFirst("version"));
        Target target = meetings.target(opened, kind, record);
        List<Field> fields = fields(opened, target);
        Map<String, String> was = before(fields, form, values(fields, target));
        Submitted sent = new Submitted(fields, form);
        String words = Submitted.text(form, "words");
        FormErrors errors = sent.errors();
        ObjectNode patch = errors.isEmpty() ? sent.patch(fields, was) : Corrector.nothing();
        try {
            mark(opened, target, form, patch);
            if (errors.isEmpty()) {
                corrector.correct(target.kind(), target.id(), patch, opened.basis(form));
                return pages.seeOther(
                        opened.here() + "#r-" + target.id(), target.kindWords() + " corrected.");
            }
        } catch (ProblemException e) {
            if (e.code() == ErrorCode.PRECONDITION_FAILED) {
                return changedMeanwhile(opened, target, was, sent, form);
            }
            errors = errors.and(FormProblems.field(e, fields), FormProblems.words(e));
        }
        return pages.show(
                UNPROCESSABLE,
                page(
                        opened,
                        target,
                        Asked.of(fields, sent.values(), was, errors),
                        words,
                        Submitted.reason(form),
                        errors));
    }

    /** The record as it is now, with what the officer wanted beside it. */
    private Response changedMeanwhile(
            OpenedMeeting opened,
            Target before,
            Map<String, String> was,
            Submitted sent,
            MultivaluedMap<String, String> form) {
        Target now = meetings.target(opened, before.kind().plural(), before.id().toString());
        List<Field> fields = fields(opened, now);
        FormErrors errors =
                FormErrors.of(
                        "",
                        "Somebody else changed %s meanwhile. Compare both below, then save again."
                                .formatted(now.spoken()));
        return pages.show(
                ErrorCode.PRECONDITION_FAILED.status(),
                page(
                        opened,
                        now,
                        Asked.beside(fields, was, sent.values(), values(fields, now)),
                        Submitted.text(form, "words"),
                        Submitted.reason(form),
                        errors));
    }

    /** Other words than before are looked for in the text; of several places the nearest counts. */
    private void mark(
            OpenedMeeting opened,
            Target target,
            MultivaluedMap<String, String> form,
            ObjectNode patch) {
        Source source = target.source();
        String words = Submitted.text(form, "words");
        if (source == null || words.isEmpty() || words.equals(Submitted.text(form, "was-words"))) {
            return;
        }
        MarkedWords.nearest(meetings.text(opened), words, source.start()).into(patch);
    }

    private List<Field> fields(OpenedMeeting opened, Target target) {
        return RecordFields.standUnderItems(target.kind())
                ? RecordFields.under(target.kind(), OpenMeetings.items(meetings.list(opened)))
                : RecordFields.of(target.kind());
    }

    private static Map<String, String> values(List<Field> fields, Target target) {
        Map<String, String> values = FieldValues.of(fields, target.tree());
        if (target.item() != null) {
            values.put(RecordFields.ITEM, target.item().toString());
        }
        return values;
    }

    /** What the officer saw when they began: the form carries it. */
    static Map<String, String> before(
            List<Field> fields, MultivaluedMap<String, String> form, Map<String, String> now) {
        Map<String, String> before = new LinkedHashMap<>(now);
        for (Field field : fields) {
            if (form.containsKey("was-" + field.name())) {
                before.put(field.name(), Submitted.text(form, "was-" + field.name()));
            }
        }
        return before;
    }

    private TemplateInstance page(
            OpenedMeeting opened,
            Target target,
            List<Asked> asked,
            String words,
            String reason,
            FormErrors errors) {
        Source source = target.source();
        return Templates.edit(
                pages.frame(Section.MEETINGS),
                new FormPage(
                        opened,
                        "Correct " + target.spoken(),
                        target.lead(),
                        opened.path() + "/" + target.path(),
                        asked,
                        target.kind() != RecordKind.MEETING,
                        words,
                        target.quote(),
                        source == null
                                ? FormPage.Excerpt.NONE
                                : FormPage.Excerpt.of(
                                        meetings.text(opened), source.start(), source.end()),
                        List.of(
                                new Choice("version", opened.version()),
                                new Choice("seen", target.seen())),
                        reason,
                        "Save",
                        errors));
    }
}
