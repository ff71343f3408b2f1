package org.minutebook.desk.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.KeptProblem;
import org.minutebook.http.ProblemException;
import org.minutebook.intake.Accepted;
import org.minutebook.intake.Uploads;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.ReadingState;
import org.minutebook.store.RecordId;

/** Where officers choose the files that are to be read. */
@Path("/desk/imports/new")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class UploadPage {

    private static final int LEAST_ERROR_SHOWN = 422;

    @CheckedTemplate
    static class Templates {
        /**
         * The form.
         *
         * @param own name of the one council that the officer works for; empty for all
         * @param earlier the meeting of the earlier import of the same file; empty for none
         */
        static native TemplateInstance form(
                DeskFrame frame, UploadForm form, FormErrors errors, String own, String earlier);
    }

    private final Uploads uploads;
    private final Councils councils;
    private final Caller caller;
    private final Pages pages;

    UploadPage(Uploads uploads, Councils councils, Caller caller, Pages pages) {
        this.uploads = uploads;
        this.councils = councils;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("meeting") @Nullable String meeting) {
        Optional<UUID> revised = Optional.ofNullable(meeting).flatMap(RecordId::parse);
        UploadForm form =
                revised.map(id -> UploadForm.ofMeeting(id.toString())).orElse(UploadForm.empty());
        return pages.show(template(form, FormErrors.NONE, ""));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response post(MultipartFormDataInput input) {
        UploadForm form = UploadForm.of(input);
        if (form.files().isEmpty()) {
            return again(form, FormErrors.of("file", "Choose a file"), LEAST_ERROR_SHOWN, "");
        }
        try {
            return led(uploads.post(form.files(), form.fields()));
        } catch (ProblemException e) {
            KeptProblem problem = KeptProblem.of(e);
            Object meeting = problem.members().get("meetingId");
            return again(
                    form,
                    UploadErrors.of(problem),
                    Math.max(e.code().status(), LEAST_ERROR_SHOWN),
                    meeting == null ? "" : meeting.toString());
        }
    }

    private Response led(Uploads.Outcome outcome) {
        Accepted accepted = outcome.accepted();
        if (accepted == null) {
            return pages.seeOther(
                    outcome.batch() == null
                            ? "/desk/imports/" + outcome.job()
                            : "/desk/imports/batches/" + outcome.batch());
        }
        return pages.seeOther("/desk/meetings/" + accepted.stored().meetingId(), words(accepted));
    }

    private static String words(Accepted accepted) {
        boolean published = accepted.stored().state() == ReadingState.PUBLISHED;
        if (!accepted.isNew()) {
            return "This file was imported before. Here is what came of it.";
        }
        return published
                ? "The file was read and its meeting is published."
                : "The file was read. Check the draft, then publish it.";
    }

    private Response again(UploadForm form, FormErrors errors, int status, String earlier) {
        return pages.show(status, template(form, errors, earlier));
    }

    private TemplateInstance template(UploadForm form, FormErrors errors, String earlier) {
        String own = caller.boundTo().flatMap(councils::find).map(Council::name).orElse("");
        return Templates.form(pages.frame(Section.IMPORTS), form, errors, own, earlier);
    }
}
