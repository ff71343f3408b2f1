package org.minutebook.desk.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.correct.CouncilDesk;
import org.minutebook.correct.CouncilOrder;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Council;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Slice;
import org.minutebook.store.reads.Sort;
import org.minutebook.store.reads.Where;
import org.minutebook.store.reads.Words;

/** The councils, and where one is made. */
@Path("/desk/councils")
@DeskPage(Scope.ADMIN)
@Produces(MediaType.TEXT_HTML)
@Blocking
class CouncilsPage {

    private static final int LINES = 50;
    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();
    private static final List<Sort> BY_NAME = NameChoices.byName(ParentShelves.ALL_COUNCILS);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance councils(
                DeskFrame frame,
                List<CouncilLine> lines,
                String q,
                String name,
                boolean ofAllCouncils,
                FormErrors errors,
                String next);
    }

    private final Reads reads;
    private final CouncilDesk desk;
    private final Caller caller;
    private final Pages pages;

    CouncilsPage(Reads reads, CouncilDesk desk, Caller caller, Pages pages) {
        this.reads = reads;
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("q") @Nullable String q, @QueryParam("after") @Nullable String after) {
        return page(200, ActionFilter.plain(q), after, "", FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(@FormParam("name") @Nullable String name) {
        try {
            Council made =
                    desk.create(new CouncilOrder(name, null, null, null, null, null, null, null));
            return pages.seeOther(
                    "/desk/councils/" + made.id(), made.name() + " is there now. Describe it.");
        } catch (ProblemException e) {
            if (!"name".equals(e.field())) {
                throw e;
            }
            return page(UNPROCESSABLE, "", null, ActionFilter.plain(name), FormErrors.of(e));
        }
    }

    private Response page(
            int status, String q, @Nullable String after, String name, FormErrors errors) {
        List<Where> where = new ArrayList<>();
        caller.boundTo().ifPresent(own -> where.add(Where.councilsThemselves(List.of(own))));
        @Nullable Words words = q.isEmpty() ? null : new Words(q);
        Listing asked = new Listing(where, words, BY_NAME, place(after), LINES);
        Listing listing =
                asked.acceptsPlace() ? asked : new Listing(where, words, BY_NAME, null, LINES);
        Slice<CouncilEntry> slice = reads.list(ParentShelves.ALL_COUNCILS, listing);
        @Nullable List<@Nullable String> last = slice.last();
        return pages.show(
                status,
                Templates.councils(
                        pages.frame(Section.COUNCILS),
                        slice.rows().stream().map(CouncilLine::from).toList(),
                        q,
                        name,
                        caller.boundTo().isEmpty(),
                        errors,
                        last == null ? "" : next(q, last)));
    }

    private static String next(String q, List<@Nullable String> last) {
        String place =
                String.join(
                        "~",
                        last.stream().map(value -> Objects.requireNonNullElse(value, "")).toList());
        return "/desk/councils?"
                + (q.isEmpty() ? "" : "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&")
                + "after="
                + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    private static @Nullable List<@Nullable String> place(@Nullable String after) {
        return after == null ? null : new ArrayList<>(Arrays.asList(after.split("~", -1)));
    }
}
