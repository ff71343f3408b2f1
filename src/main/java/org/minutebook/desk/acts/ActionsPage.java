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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.correct.ProposalDesk;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.record.FollowUpAction;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.ProposalState;
import org.minutebook.store.Slug;
import org.minutebook.store.StoredAction;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.ProposalReads;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.References;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.Slice;
import org.minutebook.store.reads.Sort;
import org.minutebook.store.reads.Where;

/** Actions across meetings, and above them what later minutes seem to say. */
@Path("/desk/actions")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class ActionsPage {

    private static final int LINES = 25;
    private static final int PROPOSALS = 10;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                DeskFrame frame,
                List<ProposalLine> proposals,
                boolean moreProposals,
                ActionFilter filter,
                FormErrors errors,
                boolean ofAllCouncils,
                List<ActionLine> lines,
                long total,
                String next);
    }

    private final Reads reads;
    private final References references;
    private final ProposalDesk proposals;
    private final Caller caller;
    private final Pages pages;

    ActionsPage(
            Reads reads,
            References references,
            ProposalDesk proposals,
            Caller caller,
            Pages pages) {
        this.reads = reads;
        this.references = references;
        this.proposals = proposals;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("show") @Nullable String show,
            @QueryParam("order") @Nullable String order,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("body") @Nullable String body,
            @QueryParam("council") @Nullable String council,
            @QueryParam("after") @Nullable String after) {
        ActionFilter filter = ActionFilter.of(show, order, owner, body, council);
        FormErrors errors = FormErrors.NONE;
        List<Where> where = new ArrayList<>();
        LocalDate today = LocalDate.now(LONDON);
        filter.show().where(today).ifPresent(where::add);
        if (!filter.owner().isEmpty()) {
            where.add(Where.owner(filter.owner()));
        }
        @Nullable UUID of = caller.boundTo().orElse(null);
        if (of == null && !filter.council().isEmpty()) {
            Optional<References.Reference> known = councilNamed(filter.council());
            if (known.isEmpty()) {
                errors =
                        errors.and(
                                "council", "No council of that name is known. Check its spelling.");
            }
            of = known.map(References.Reference::id).orElse(null);
        }
        if (of != null) {
            where.add(Where.councils(List.of(of)));
        }
        if (!filter.body().isEmpty()) {
            List<UUID> bodies = References.ids(references.listBodies(Slug.of(filter.body()), of));
            if (bodies.isEmpty()) {
                errors =
                        errors.and(
                                "body", "No committee of that name is known. Check its spelling.");
            } else {
                where.add(Where.bodies(bodies));
            }
        }
        return page(filter, errors, where, of, place(after), today);
    }

    private Response page(
            ActionFilter filter,
            FormErrors errors,
            List<Where> where,
            @Nullable UUID council,
            @Nullable List<@Nullable String> after,
            LocalDate today) {
        Listing asked = new Listing(where, null, sort(filter.order()), after, LINES);
        Listing listing =
                asked.acceptsPlace()
                        ? asked
                        : new Listing(where, null, sort(filter.order()), null, LINES);
        Slice<StoredAction> slice = reads.list(Shelves.ACTIONS, listing);
        DeskFrame frame = pages.frame(Section.ACTIONS);
        List<ProposalLine> found =
                frame.mayPublish() && listing.after() == null
                        ? proposals
                                .list(
                                        new ProposalReads.Asked(
                                                council, null, null, null, ProposalState.OPEN),
                                        null,
                                        PROPOSALS + 1)
                                .stream()
                                .map(ProposalLine::from)
                                .toList()
                        : List.of();
        @Nullable List<@Nullable String> last = slice.last();
        return pages.show(
                Templates.list(
                        frame,
                        found.subList(0, Math.min(found.size(), PROPOSALS)),
                        found.size() > PROPOSALS,
                        filter,
                        errors,
                        caller.boundTo().isEmpty(),
                        slice.rows().stream()
                                .map(row -> ActionLine.from(row, isOverdue(row, today)))
                                .toList(),
                        reads.count(Shelves.ACTIONS, listing),
                        last == null ? "" : filter.address(last)));
    }

    private Optional<References.Reference> councilNamed(String typed) {
        return references
                .findCouncil(typed)
                .or(() -> references.findCouncil(Slug.ofCouncil(typed)));
    }

    static boolean isOverdue(StoredAction action, LocalDate today) {
        FollowUpAction.@Nullable Due due = action.record().due();
        @Nullable LocalDate last = due == null ? null : due.to();
        return action.tracking().status() == ActionStatus.OPEN
                && last != null
                && last.isBefore(today);
    }

    private static List<Sort> sort(ActionFilter.Order order) {
        return switch (order) {
            case NEWEST -> List.of(term("date").reversed(), term("id"));
            case DUE -> List.of(term("due"), term("id"));
            case OWNER -> List.of(term("owner"), term("id"));
        };
    }

    private static Sort term(String name) {
        return Objects.requireNonNull(Shelves.ACTIONS.sort(name), name);
    }

    private static @Nullable List<@Nullable String> place(@Nullable String after) {
        if (after == null) {
            return null;
        }
        List<@Nullable String> values = new ArrayList<>();
        Arrays.stream(after.split("~", -1))
                .forEach(value -> values.add(value.isEmpty() ? null : value));
        return values;
    }
}
