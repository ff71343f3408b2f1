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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Scope;
import org.minutebook.correct.Corrected;
import org.minutebook.correct.Corrector;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.RecordKind;

/**
 * Adds a record that the reader missed, in two steps: first which words of the minutes it stands
 * in, marked on the review page or pasted; then its fields.
 */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.IMPORT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class MissedPages {

    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance missed(DeskFrame frame, MissedWords page);

        static native TemplateInstance add(DeskFrame frame, FormPage page);
    }

    private final OpenMeetings meetings;
    private final Corrector corrector;
    private final Pages pages;

    MissedPages(OpenMeetings meetings, Corrector corrector, Pages pages) {
        this.meetings = meetings;
        this.corrector = corrector;
        this.pages = pages;
    }

    @GET
    @Path("missed")
    @Operation(hidden = true)
    public Response ask(
            @PathParam("id") String id,
            @QueryParam("version") @Nullable String version,
            @QueryParam("start") @Nullable String start,
            @QueryParam("end") @Nullable String end) {
        OpenedMeeting opened = meetings.get(id, version);
        String text = meetings.text(opened);
        return pages.show(
                Templates.missed(
                        pages.frame(Section.MEETINGS),
                        MissedWords.asked(opened, MarkedWords.marked(text, start, end), text)));
    }

    /** The words and the kind are known: asks for the fields. */
    @POST
    @Path("missed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response find(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, form.getFirst("version"));
        String text = meetings.text(opened);
        MissedWords page = MissedWords.sent(opened, form, text);
        Optional<RecordKind> kind = page.chosenKind();
        MarkedWords words = page.found();
        if (kind.isEmpty() || words == null) {
            return pages.show(
                    page.errors().isEmpty() ? 200 : UNPROCESSABLE,
                    Templates.missed(pages.frame(Section.MEETINGS), page));
        }
        List<RecordOnPage> records = meetings.list(opened);
        List<Field> fields = fields(kind.get(), records);
        Map<String, String> values = MissedValues.of(kind.get(), words, text, records);
        return pages.show(
                form(
                        opened,
                        kind.get(),
                        words,
                        text,
                        Asked.of(fields, values, Map.of(), FormErrors.NONE),
                        "",
                        FormErrors.NONE));
    }

    @POST
    @Path("missed/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @PathParam("id") String id,
            @PathParam("kind") String named,
            MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, form.getFirst("version"));
        RecordKind kind = MissedWords.kind(named).orElseThrow(MissedPages::unknown);
        String text = meetings.text(opened);
        MarkedWords words =
                Optional.ofNullable(
                                MarkedWords.marked(
                                        text, form.getFirst("start"), form.getFirst("end")))
                        .orElseThrow(MissedPages::unknown);
        List<Field> fields = fields(kind, meetings.list(opened));
        Submitted sent = new Submitted(fields, form);
        FormErrors errors = sent.errors();
        if (errors.isEmpty()) {
            ObjectNode record = sent.patch(fields, Map.of());
            words.into(record);
            try {
                Corrected added = corrector.add(kind, opened.id(), record, opened.basis(form));
                return pages.seeOther(
                        opened.here() + "#r-" + added.record(),
                        "%s added.".formatted(Wording.kind(kind)));
            } catch (ProblemException e) {
                errors = errors.and(FormProblems.field(e, fields), FormProblems.words(e));
            }
        }
        return pages.show(
                UNPROCESSABLE,
                form(
                        opened,
                        kind,
                        words,
                        text,
                        Asked.of(fields, sent.values(), Map.of(), errors),
                        Submitted.reason(form),
                        errors));
    }

    private TemplateInstance form(
            OpenedMeeting opened,
            RecordKind kind,
            MarkedWords words,
            String text,
            List<Asked> asked,
            String reason,
            FormErrors errors) {
        return Templates.add(
                pages.frame(Section.MEETINGS),
                new FormPage(
                        opened,
                        "Add: " + Wording.kind(kind).toLowerCase(Locale.UK),
                        "",
                        opened.path() + "/missed/" + kind.plural(),
                        asked,
                        false,
                        "",
                        "",
                        FormPage.Excerpt.of(text, words.start(), words.end()),
                        List.of(
                                new Choice("version", opened.version()),
                                new Choice("start", Integer.toString(words.start())),
                                new Choice("end", Integer.toString(words.end()))),
                        reason,
                        "Add",
                        errors));
    }

    private static List<Field> fields(RecordKind kind, List<RecordOnPage> records) {
        return RecordFields.standUnderItems(kind)
                ? RecordFields.under(kind, OpenMeetings.items(records))
                : RecordFields.of(kind);
    }

    private static ProblemException unknown() {
        return ProblemException.of(
                ErrorCode.NOT_FOUND,
                "Mark the words on the review page again, and say what they are.");
    }
}
