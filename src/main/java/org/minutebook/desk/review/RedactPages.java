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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.minutebook.access.Scope;
import org.minutebook.correct.WordsRemoval;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/** Takes words out of a meeting for good: they are counted and shown before it is done. */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.ADMIN)
@Produces(MediaType.TEXT_HTML)
@Blocking
class RedactPages {

    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();
    private static final int MOST = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance redact(
                DeskFrame frame,
                OpenedMeeting meeting,
                String words,
                String reason,
                FormErrors errors);

        static native TemplateInstance confirm(
                DeskFrame frame,
                OpenedMeeting meeting,
                List<Counted> counted,
                String words,
                String reason);
    }

    private final OpenMeetings meetings;
    private final WordsRemoval removal;
    private final Pages pages;

    RedactPages(OpenMeetings meetings, WordsRemoval removal, Pages pages) {
        this.meetings = meetings;
        this.removal = removal;
        this.pages = pages;
    }

    /** Words, and how often they stand in the text. */
    record Counted(String words, int times) {}

    @GET
    @Path("redact")
    @Operation(hidden = true)
    public Response ask(@PathParam("id") String id) {
        return show(200, meetings.get(id, null), "", "", FormErrors.NONE);
    }

    @POST
    @Path("redact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response redact(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        OpenedMeeting opened = meetings.get(id, null);
        String given = Submitted.text(form, "words");
        String reason = Submitted.reason(form);
        List<String> words =
                given.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<Counted> counted = counted(meetings.text(opened), words);
        FormErrors errors = errors(counted, reason);
        if (!errors.isEmpty()) {
            return show(UNPROCESSABLE, opened, given, reason, errors);
        }
        if (!"yes".equals(form.getFirst("sure"))) {
            return pages.show(
                    Templates.confirm(
                            pages.frame(Section.MEETINGS), opened, counted, given, reason));
        }
        try {
            WordsRemoval.Done done =
                    removal.remove(opened.id().toString(), new ArrayList<>(words), reason);
            return pages.seeOther(
                    opened.path(),
                    "Redacted: the words stood in %d places.".formatted(done.found()));
        } catch (ProblemException e) {
            return show(
                    UNPROCESSABLE,
                    opened,
                    given,
                    reason,
                    FormErrors.of(FormProblems.field(e, List.of()), FormProblems.words(e)));
        }
    }

    private static List<Counted> counted(String text, List<String> words) {
        List<Counted> counted = new ArrayList<>();
        for (String one : words.subList(0, Math.min(words.size(), MOST + 1))) {
            int times = 0;
            for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length())) {
                times++;
            }
            counted.add(new Counted(one, times));
        }
        return counted;
    }

    private static FormErrors errors(List<Counted> counted, String reason) {
        FormErrors errors = FormErrors.NONE;
        if (counted.isEmpty()) {
            errors = errors.and("words", "Write the words to take out");
        } else if (counted.size() > MOST) {
            errors = errors.and("words", "Take out 100 texts at a time or fewer");
        }
        for (Counted one : counted) {
            if (one.times() == 0) {
                errors =
                        errors.and(
                                "words",
                                "These words do not stand in the text: "
                                        + Cards.brief(one.words(), 80));
                break;
            }
            if (one.words().length() < 2) {
                errors = errors.and("words", "Each text must have at least two characters");
                break;
            }
        }
        return reason.isEmpty() ? errors.and("reason", "Say why they are taken out") : errors;
    }

    private Response show(
            int status, OpenedMeeting opened, String words, String reason, FormErrors errors) {
        return pages.show(
                status,
                Templates.redact(pages.frame(Section.MEETINGS), opened, words, reason, errors));
    }
}
