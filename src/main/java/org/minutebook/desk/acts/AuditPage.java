package org.minutebook.desk.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditLines;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.Paging;
import org.minutebook.store.AuditLog;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.Slug;
import org.minutebook.store.StoredAudit;

/** The audit log: who did what, when and from where. */
@Path("/desk/audit")
@DeskPage(Scope.ADMIN)
@Produces(MediaType.TEXT_HTML)
@Blocking
class AuditPage {

    private static final int LINES = 50;
    private static final UUID NONE = new UUID(0, 0);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance log(
                DeskFrame frame,
                List<AuditLine> lines,
                String council,
                String act,
                boolean ofAllCouncils,
                FormErrors errors,
                String next,
                String file);
    }

    private final AuditLog log;
    private final AuditLines lines;
    private final Councils councils;
    private final Caller caller;
    private final Pages pages;

    AuditPage(AuditLog log, AuditLines lines, Councils councils, Caller caller, Pages pages) {
        this.log = log;
        this.lines = lines;
        this.councils = councils;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response log(
            @QueryParam("council") @Nullable String council,
            @QueryParam("act") @Nullable String act,
            @QueryParam("before") @Nullable String before) {
        String named = ActionFilter.plain(council);
        String done = ActionFilter.plain(act);
        List<StoredAudit> found = log.list(narrowed(named, done), place(before), LINES + 1);
        List<StoredAudit> shown = Paging.shown(found, LINES);
        boolean unknown = !named.isEmpty() && find(named).isEmpty();
        return pages.show(
                Templates.log(
                        pages.frame(Section.AUDIT),
                        shown.stream().map(AuditLine::from).toList(),
                        named,
                        done,
                        caller.boundTo().isEmpty(),
                        unknown
                                ? FormErrors.of(
                                        "council",
                                        "No council of that name is known. Check its spelling.")
                                : FormErrors.NONE,
                        found.size() > LINES
                                ? address("/desk/audit", named, done, shown.get(LINES - 1).id())
                                : "",
                        address("/desk/audit/audit.csv", named, done, null)));
    }

    @GET
    @Path("/audit.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response file(
            @QueryParam("council") @Nullable String council,
            @QueryParam("act") @Nullable String act) {
        return lines.file(narrowed(ActionFilter.plain(council), ActionFilter.plain(act)));
    }

    private AuditLog.Narrowed narrowed(String council, String act) {
        @Nullable UUID of = caller.boundTo().orElse(null);
        if (of == null && !council.isEmpty()) {
            of = find(council).map(Council::id).orElse(NONE);
        }
        return new AuditLog.Narrowed(of, act.isEmpty() ? null : act);
    }

    private Optional<Council> find(String typed) {
        return councils.find(typed).or(() -> councils.find(Slug.ofCouncil(typed)));
    }

    private static long place(@Nullable String before) {
        return before != null && before.matches("[0-9]{1,18}")
                ? Long.parseLong(before)
                : Long.MAX_VALUE;
    }

    private static String address(String path, String council, String act, @Nullable Long before) {
        List<String> parts = new ArrayList<>();
        if (!council.isEmpty()) {
            parts.add("council=" + URLEncoder.encode(council, StandardCharsets.UTF_8));
        }
        if (!act.isEmpty()) {
            parts.add("act=" + URLEncoder.encode(act, StandardCharsets.UTF_8));
        }
        if (before != null) {
            parts.add("before=" + before);
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
