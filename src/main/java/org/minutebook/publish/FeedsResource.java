package org.minutebook.publish;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.Freshness;
import org.minutebook.http.Parameters;
import org.minutebook.http.Query;
import org.minutebook.record.Resolution;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredAction;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Slice;
import org.minutebook.store.reads.Where;
import org.minutebook.view.Addresses;

/** Decisions and actions for feed readers, what changed last first. */
@Path("/v1")
class FeedsResource {

    private static final String TYPE = "application/atom+xml";

    static final Parameters RESOLUTIONS =
            ResolutionsResource.NARROWED.and(Common.Q, Common.LIMIT, Common.AFTER);

    static final Parameters ACTIONS =
            ActionsResource.NARROWED.and(Common.Q, Common.LIMIT, Common.AFTER);

    private final RoutingContext context;
    private final Narrowing narrowing;
    private final Lists lists;
    private final Reads reads;
    private final ConditionalAnswers answers;

    FeedsResource(
            RoutingContext context,
            Narrowing narrowing,
            Lists lists,
            Reads reads,
            ConditionalAnswers answers) {
        this.context = context;
        this.narrowing = narrowing;
        this.lists = lists;
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("/resolutions.atom")
    @Produces(TYPE)
    @Tag(name = "Resolutions")
    @Operation(
            operationId = "followResolutions",
            summary = "Follow resolutions",
            description =
                    "Resolutions as an Atom feed (RFC 4287), those that were published or changed"
                            + " last first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content =
                    @Content(
                            mediaType = TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "<feed xmlns=\"http://www.w3.org/2005/Atom\">…</feed>"))
    public Response resolutions(@Context UriInfo uri) {
        Query query = RESOLUTIONS.read(uri.getQueryParameters());
        return answer(
                ResolutionsResource.KIND,
                "Resolutions of councils",
                query,
                ResolutionsResource.where(narrowing, query),
                lists.fresh(),
                Stored::head,
                stored -> entry(stored, lists.addresses()));
    }

    @GET
    @Path("/actions.atom")
    @Produces(TYPE)
    @Tag(name = "Actions")
    @Operation(
            operationId = "followActions",
            summary = "Follow actions",
            description =
                    "Follow-up actions as an Atom feed (RFC 4287), those that were published or"
                            + " changed last first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content =
                    @Content(
                            mediaType = TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "<feed xmlns=\"http://www.w3.org/2005/Atom\">…</feed>"))
    public Response actions(@Context UriInfo uri) {
        Query query = ACTIONS.read(uri.getQueryParameters());
        return answer(
                ActionsResource.KIND,
                "Follow-up actions of councils",
                query,
                ActionsResource.where(narrowing, query),
                ActionsResource.state(query, lists.fresh()),
                StoredAction::head,
                stored -> entry(stored, lists.addresses()));
    }

    private <T> Response answer(
            PublishedKind<T> kind,
            String title,
            Query query,
            List<Where> where,
            Freshness state,
            Function<T, RecordHead> head,
            Function<T, AtomFeed.Entry> entry) {
        Listing listing =
                lists.listing(
                        kind.sortedBy(Set.of("-modified"), false),
                        query,
                        where,
                        Common.limit(query));
        return answers.answer(
                        context,
                        state,
                        TYPE + ";charset=UTF-8",
                        () -> {
                            Slice<T> page = reads.list(kind.shelf(), listing);
                            Instant updated =
                                    page.rows().stream()
                                            .map(row -> head.apply(row).modified())
                                            .findFirst()
                                            .orElse(Instant.EPOCH);
                            return new AtomFeed(
                                            title,
                                            lists.links(query, page.last()),
                                            updated,
                                            page.rows().stream().map(entry).toList())
                                    .toXml();
                        })
                .build();
    }

    private static AtomFeed.Entry entry(Stored<Resolution> stored, Addresses addresses) {
        Resolution resolution = stored.record();
        String text =
                resolution.stem() == null
                        ? resolution.text()
                        : resolution.stem() + " " + resolution.text();
        return entry(
                ResolutionsResource.KIND,
                stored.head(),
                text,
                resolution.decision().name(),
                addresses);
    }

    private static AtomFeed.Entry entry(StoredAction stored, Addresses addresses) {
        @Nullable String owner = stored.record().owner();
        String task = stored.record().task();
        return entry(
                ActionsResource.KIND,
                stored.head(),
                owner == null ? task : owner + ": " + task,
                stored.tracking().status().name(),
                addresses);
    }

    private static AtomFeed.Entry entry(
            PublishedKind<?> kind,
            RecordHead head,
            String text,
            String category,
            Addresses addresses) {
        return new AtomFeed.Entry(
                head.id(),
                text,
                head.modified(),
                head.council().name(),
                category,
                "%s\n%s, %s, %s"
                        .formatted(text, head.body().name(), head.council().name(), head.date()),
                addresses.page(Objects.requireNonNull(head.meetingId()), head.id()),
                addresses.of(kind.kind(), head.id()));
    }
}
