package org.minutebook.desk.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.correct.Basis;
import org.minutebook.correct.Corrector;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredAction;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Shelves;
import org.minutebook.view.RecordFreshness;

/** One action, and how it goes. */
@Path("/desk/actions/{id}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class ActionPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int UNPROCESSABLE = 422;

    /**
     * What was typed.
     *
     * @param by what closed it: "m:" and a meeting, or "r:", a meeting, ":" and a resolution
     */
    record Typed(String act, String note, String by) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance action(
                DeskFrame frame,
                ActionLine line,
                ActionStatus status,
                String quote,
                String seen,
                List<LaterMeeting> later,
                Typed typed,
                FormErrors errors);
    }

    private final Reads reads;
    private final LaterMeetings laterMeetings;
    private final Corrector corrector;
    private final ConditionalAnswers answers;
    private final Caller caller;
    private final Pages pages;

    ActionPage(
            Reads reads,
            LaterMeetings laterMeetings,
            Corrector corrector,
            ConditionalAnswers answers,
            Caller caller,
            Pages pages) {
        this.reads = reads;
        this.laterMeetings = laterMeetings;
        this.corrector = corrector;
        this.answers = answers;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id, RoutingContext context) {
        return page(200, find(id), Typed.NOTHING, FormErrors.NONE, context);
    }

    @POST
    @DeskPage(Scope.PUBLISH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response track(
            @PathParam("id") String id,
            @FormParam("act") @Nullable String act,
            @FormParam("seen") @Nullable String seen,
            @FormParam("note") @Nullable String note,
            @FormParam("by") @Nullable String by,
            RoutingContext context) {
        StoredAction action = find(id);
        Typed typed =
                new Typed(
                        act == null ? "" : act,
                        note == null ? "" : note.strip(),
                        by == null ? "" : by);
        ActionStatus status =
                switch (typed.act()) {
                    case "open" -> ActionStatus.OPEN;
                    case "close" -> ActionStatus.DONE;
                    case "drop" -> ActionStatus.DROPPED;
                    default -> null;
                };
        if (status == null) {
            return page(
                    UNPROCESSABLE,
                    action,
                    typed,
                    FormErrors.of("", "Choose what to do with the action"),
                    context);
        }
        if (status == ActionStatus.DROPPED && typed.note().isEmpty()) {
            return page(
                    UNPROCESSABLE,
                    action,
                    typed,
                    FormErrors.of("drop-note", "Say why the action is dropped"),
                    context);
        }
        try {
            var unused =
                    corrector.correct(
                            RecordKind.ACTION,
                            action.head().id(),
                            patch(status, typed),
                            new Basis(Basis.Version.published, seen, null));
        } catch (ProblemException e) {
            if (e.code() == ErrorCode.FORBIDDEN || e.code() == ErrorCode.GONE) {
                throw e;
            }
            boolean stale = e.code() == ErrorCode.PRECONDITION_FAILED;
            return page(
                    UNPROCESSABLE,
                    find(id),
                    typed,
                    stale
                            ? FormErrors.of(
                                    "",
                                    "The action was changed while you looked at it. This is how it"
                                            + " stands now.")
                            : FormErrors.of(typed.act() + "-note", e.detail()),
                    context);
        }
        return pages.seeOther("/desk/actions/" + action.head().id(), said(status));
    }

    private static String said(ActionStatus status) {
        return switch (status) {
            case OPEN -> "The action is open.";
            case DONE -> "The action is closed.";
            case DROPPED -> "The action is dropped.";
            case UNTRACKED -> "The action is not taken up.";
        };
    }

    private static ObjectNode patch(ActionStatus status, Typed typed) {
        ObjectNode patch = Corrector.nothing();
        patch.put("status", status.name());
        patch.put("note", typed.note().isEmpty() ? null : typed.note());
        if (status != ActionStatus.OPEN) {
            String[] parts = typed.by().split(":", -1);
            boolean named = parts.length > 1 && (parts[0].equals("m") || parts[0].equals("r"));
            patch.put("closedByMeetingId", named ? parts[1] : null);
            patch.put("closedByResolutionId", named && parts.length > 2 ? parts[2] : null);
        }
        return patch;
    }

    private Response page(
            int status,
            StoredAction action,
            Typed typed,
            FormErrors errors,
            RoutingContext context) {
        UUID id = action.head().id();
        return pages.show(
                status,
                Templates.action(
                        pages.frame(Section.ACTIONS),
                        ActionLine.from(
                                action, ActionsPage.isOverdue(action, LocalDate.now(LONDON))),
                        action.tracking().status(),
                        action.record().source().quote(),
                        answers.tagOf(context, RecordFreshness.of(action), "/v1/actions/" + id),
                        laterMeetings.of(action.head().body().id(), action.head().date()),
                        typed,
                        errors));
    }

    /** A published action of a council that the officer works for. */
    private StoredAction find(String id) {
        return RecordId.parse(id)
                .flatMap(known -> reads.find(Shelves.ACTIONS, known))
                .filter(found -> caller.reaches(found.head().council().id()))
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND, "There is no action of that id."));
    }
}
