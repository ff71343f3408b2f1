package org.minutebook.publish;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.Cursor;
import org.minutebook.http.Freshness;
import org.minutebook.http.Page;
import org.minutebook.http.PageLinks;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.Representation;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Selection;
import org.minutebook.store.reads.Shelf;
import org.minutebook.store.reads.Slice;
import org.minutebook.store.reads.Sort;
import org.minutebook.store.reads.Where;
import org.minutebook.store.reads.Words;
import org.minutebook.store.reads.WrittenPage;
import org.minutebook.store.reads.WrittenReads;
import org.minutebook.view.Addresses;

/**
 * Answers lists. The state of the feed is read before the page, so that an answer's tag is never
 * newer than its content: whoever holds both asks again too early rather than too late.
 */
@ApplicationScoped
class Lists {

    private final RoutingContext context;
    private final Reads reads;
    private final FeedReads feed;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;
    private final Sparse sparse;
    private final Streams streams;
    private final WrittenReads writes;
    private final WrittenPages pages;

    Lists(
            RoutingContext context,
            Reads reads,
            FeedReads feed,
            PublicUrls urls,
            ConditionalAnswers answers,
            Sparse sparse,
            Streams streams,
            WrittenReads writes,
            WrittenPages pages) {
        this.context = context;
        this.reads = reads;
        this.feed = feed;
        this.urls = urls;
        this.answers = answers;
        this.sparse = sparse;
        this.streams = streams;
        this.writes = writes;
        this.pages = pages;
    }

    /** The state of everything public. */
    Freshness fresh() {
        return fresh(feed.head());
    }

    private static Freshness fresh(FeedHead head) {
        return Freshness.of(head.modified(), head.mark());
    }

    /** A page of a kind's records that meet all conditions. */
    <T> Response answer(PublishedKind<T> kind, Query query, List<Where> where) {
        return answer(kind, query, where, rows -> views(kind, rows));
    }

    /** The same with views of its own. */
    <T> Response answer(
            PublishedKind<T> kind,
            Query query,
            List<Where> where,
            Function<List<T>, List<? extends Record>> views) {
        return answer(kind, kind.shelf(), query, where, state -> state, views);
    }

    /** The same with a shelf of its own, in a state that depends on more than the feed. */
    <T> Response answer(
            PublishedKind<T> kind,
            Shelf<T> shelf,
            Query query,
            List<Where> where,
            UnaryOperator<Freshness> state) {
        return answer(kind, shelf, query, where, state, rows -> views(kind, rows));
    }

    /** The same with both. */
    <T> Response answer(
            PublishedKind<T> kind,
            Shelf<T> shelf,
            Query query,
            List<Where> where,
            UnaryOperator<Freshness> state,
            Function<List<T>, List<? extends Record>> views) {
        Representation form = Representation.ofList(context, query);
        if (form != Representation.JSON) {
            Streams.refuseNestedTables(kind, query, form);
            Listing whole = listing(kind, query, where, query.get(Common.LIMIT, Listing.ALL));
            boolean none = canBeSimilar(whole) && reads.count(shelf, whole) == 0;
            return streams.answer(
                    kind,
                    shelf,
                    form,
                    query,
                    none ? whole.similarly() : whole,
                    state.apply(fresh()),
                    views);
        }
        Listing listing = listing(kind, query, where, Common.limit(query));
        return shelf.isWritten() && kind.included(query).isEmpty()
                ? written(kind, shelf, query, listing, state)
                : viewed(kind, shelf, query, listing, state.apply(fresh()), views);
    }

    private <T> Response viewed(
            PublishedKind<T> kind,
            Shelf<T> shelf,
            Query query,
            Listing listing,
            Freshness state,
            Function<List<T>, List<? extends Record>> views) {
        PageLinks[] links = new PageLinks[1];
        return linked(
                answers.json(
                        context,
                        state,
                        () -> {
                            Slice<T> slice = reads.list(shelf, listing);
                            Listing used = listing;
                            if (slice.rows().isEmpty() && canBeSimilar(listing)) {
                                used = listing.similarly();
                                slice = reads.list(shelf, used);
                            }
                            links[0] = links(query, slice.last());
                            List<Object> data =
                                    sparse.all(kind.shown(query), slice, views.apply(slice.rows()));
                            Listed listed = new Listed(slice.rows().size(), slice.last() != null);
                            return page(data, shelf, query, used, listed, links[0]);
                        }),
                links);
    }

    /**
     * A page that comes straight from its rows, in the same look as the feed's head. Whoever has an
     * answer already is first told, without the page, whether it is still good.
     */
    private <T> Response written(
            PublishedKind<T> kind,
            Shelf<T> shelf,
            Query query,
            Listing listing,
            UnaryOperator<Freshness> state) {
        Selection shown = kind.shown(query);
        String base = urls.base(context);
        @Nullable WrittenPage first =
                ConditionalAnswers.isConditional(context)
                        ? null
                        : writes.list(shelf, listing, shown, base);
        PageLinks[] links = new PageLinks[1];
        return linked(
                answers.json(
                        context,
                        state.apply(first == null ? fresh() : fresh(first.head())),
                        () -> {
                            Listing used = listing;
                            WrittenPage page =
                                    first == null
                                            ? writes.list(shelf, listing, shown, base)
                                            : first;
                            if (page.count() == 0 && canBeSimilar(listing)) {
                                used = listing.similarly();
                                page = writes.list(shelf, used, shown, base);
                            }
                            links[0] = links(query, page.last());
                            Listed listed = new Listed(page.count(), page.last() != null);
                            return pages.text(
                                    page.records(),
                                    page(List.of(), shelf, query, used, listed, links[0]));
                        }),
                links);
    }

    /** The answer with its links as a header too; a 304 is made without them. */
    static Response linked(Response.ResponseBuilder answer, PageLinks[] links) {
        return links[0] == null
                ? answer.build()
                : answer.header("Link", links[0].toHeader()).build();
    }

    /** How many records a page has, and whether others follow. */
    private record Listed(int count, boolean more) {}

    private Page<Object> page(
            List<Object> data,
            Shelf<?> shelf,
            Query query,
            Listing listing,
            Listed listed,
            PageLinks links) {
        @Nullable Long total = total(shelf, query, listing, listed);
        @Nullable Words words = listing.words();
        boolean similar = words != null && words.similar() && listed.count() > 0;
        boolean most = words != null && total != null && total > Words.MOST;
        return new Page<>(
                data,
                links,
                similar ? true : null,
                most ? null : total,
                most ? (long) Words.MOST : null);
    }

    private boolean canBeSimilar(Listing listing) {
        return listing.words() != null && reads.knowsSimilarNames();
    }

    private @Nullable Long total(Shelf<?> shelf, Query query, Listing listing, Listed listed) {
        if (listing.after() != null || !query.get(Common.TOTAL, true)) {
            return null;
        }
        // A first page that is also the last has counted itself.
        return listed.more() ? reads.count(shelf, listing) : listed.count();
    }

    private <T> List<? extends Record> views(PublishedKind<T> kind, List<T> rows) {
        Addresses addresses = addresses();
        return rows.stream().map(row -> kind.view(row, addresses)).toList();
    }

    Addresses addresses() {
        return new Addresses(urls.base(context));
    }

    /** What a page, or a whole list, is asked with. */
    Listing listing(PublishedKind<?> kind, Query query, List<Where> where, int limit) {
        @Nullable String q = query.get(Common.Q);
        return listing(kind.sortedBy(query.get(kind.sort()), q != null), query, where, limit);
    }

    /** The same in an order of its own. */
    Listing listing(List<Sort> sort, Query query, List<Where> where, int limit) {
        @Nullable String after = query.get(Common.AFTER);
        @Nullable String q = query.get(Common.Q);
        @Nullable Cursor cursor =
                after == null
                        ? null
                        : Cursor.decode(Common.AFTER.name(), after, fingerprint(query));
        Listing listing =
                new Listing(
                        where,
                        q == null ? null : new Words(q),
                        sort,
                        cursor == null ? null : cursor.values(),
                        limit);
        if (!listing.acceptsPlace()) {
            throw Cursor.invalid(Common.AFTER.name());
        }
        return listing;
    }

    /**
     * Addresses of a page and its next.
     *
     * @param last sort values of the page's last record, where others follow
     */
    PageLinks links(Query query, @Nullable List<@Nullable String> last) {
        @Nullable String next =
                last == null
                        ? null
                        : urls.selfWith(
                                context,
                                Common.AFTER.name(),
                                new Cursor(last).encode(fingerprint(query)));
        return new PageLinks(urls.self(context), next);
    }

    private String fingerprint(Query query) {
        return query.fingerprint(
                context.normalizedPath(), "after", "limit", "fields", "include", "total", "format");
    }
}
