package org.minutebook.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.Paging;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.Named;
import org.minutebook.store.RecordId;
import org.minutebook.store.reads.DeskReads;
import org.minutebook.store.reads.DeskReads.Standing;

/** The meetings that the officer reaches, whether public or not. */
@Path("/desk/meetings")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class MeetingListPage {

    private static final int LINES = 25;
    private static final int MOST_CHOICES = 300;

    @CheckedTemplate
    static class Templates {
        /**
         * The list.
         *
         * @param bound whether the officer works for one council, so that none can be chosen
         */
        static native TemplateInstance list(
                DeskFrame frame,
                MeetingFilter filter,
                List<StandingLine> lines,
                boolean bound,
                String next);
    }

    private final DeskReads reads;
    private final Councils councils;
    private final Caller caller;
    private final Pages pages;

    MeetingListPage(DeskReads reads, Councils councils, Caller caller, Pages pages) {
        this.reads = reads;
        this.councils = councils;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("council") @Nullable String council,
            @QueryParam("body") @Nullable String body,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after) {
        Optional<UUID> bound = caller.boundTo();
        String typed = council == null || bound.isPresent() ? "" : council.strip();
        Optional<UUID> chosen = bound.or(() -> named(typed));
        boolean unknown = !typed.isEmpty() && chosen.isEmpty();
        List<Named> bodies =
                chosen.map(id -> reads.bodies(id, MOST_CHOICES)).orElse(List.<Named>of());
        @Nullable UUID ofBody =
                bodies.stream()
                        .map(Named::id)
                        .filter(
                                id ->
                                        RecordId.parse(body == null ? "" : body).stream()
                                                .anyMatch(id::equals))
                        .findFirst()
                        .orElse(null);
        @Nullable Standing standing = MeetingFilter.state(state);
        List<DeskReads.Line> found =
                unknown
                        ? List.of()
                        : reads.meetings(
                                new DeskReads.Asked(chosen.orElse(null), ofBody, standing),
                                MeetingFilter.place(after),
                                LINES + 1);
        List<DeskReads.Line> shown = Paging.shown(found, LINES);
        MeetingFilter filter =
                new MeetingFilter(
                        typed,
                        unknown,
                        bound.isPresent() ? List.of() : names(),
                        MeetingFilter.bodies(bodies, ofBody),
                        MeetingFilter.states(standing));
        return pages.show(
                Templates.list(
                        pages.frame(Section.MEETINGS),
                        filter,
                        shown.stream().map(StandingLine::from).toList(),
                        bound.isPresent(),
                        found.size() > LINES
                                ? MeetingFilter.next(typed, ofBody, standing, shown.get(LINES - 1))
                                : ""));
    }

    private Optional<UUID> named(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : councils.find(typed).or(() -> councils.findByName(typed)).map(Council::id);
    }

    private List<String> names() {
        return reads.councils(MOST_CHOICES).stream().map(Named::name).toList();
    }
}
