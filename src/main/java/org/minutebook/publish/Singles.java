package org.minutebook.publish;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.Representation;
import org.minutebook.store.RecordId;
import org.minutebook.store.RegisterState;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.References.Reference;
import org.minutebook.store.reads.Selection;
import org.minutebook.store.reads.WrittenMeeting;
import org.minutebook.view.Addresses;

/** Answers single records, and says of the others whether they are gone or never were. */
@ApplicationScoped
class Singles {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RoutingContext context;
    private final Reads reads;
    private final FeedReads feed;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;
    private final Sparse sparse;
    private final LinkedRecords linked;
    private final Drafts drafts;

    Singles(
            RoutingContext context,
            Reads reads,
            FeedReads feed,
            PublicUrls urls,
            ConditionalAnswers answers,
            Sparse sparse,
            LinkedRecords linked,
            Drafts drafts) {
        this.context = context;
        this.reads = reads;
        this.feed = feed;
        this.urls = urls;
        this.answers = answers;
        this.sparse = sparse;
        this.linked = linked;
        this.drafts = drafts;
    }

    /** Answers with the public record of that id. */
    <T> Response answer(
            PublishedKind<T> kind,
            String id,
            Query query,
            Function<T, Freshness> state,
            Function<List<T>, List<? extends Record>> views) {
        // What is nested changes by itself; before the record is read, so that no tag is too new.
        @Nullable FeedHead nested = kind.included(query).isEmpty() ? null : feed.head();
        UUID known = id(kind, id);
        Drafts.Seen<T> seen =
                drafts.find(kind, known, query).orElseThrow(() -> absent(kind, known));
        T record = seen.record();
        Freshness own =
                nested == null
                        ? state.apply(record)
                        : Freshness.of(nested.modified(), nested.mark())
                                .and(state.apply(record).marks().toString());
        return answer(
                kind,
                known,
                query,
                own.personal(seen.draft()),
                () -> views.apply(List.of(record)).get(0));
    }

    /** The public record of that id. */
    <T> T find(PublishedKind<T> kind, String id) {
        UUID known = id(kind, id);
        return reads.find(kind.shelf(), known).orElseThrow(() -> absent(kind, known));
    }

    /** The public council or body of that name; 301 where it is an old one. */
    <T> Response answer(
            PublishedKind<T> kind,
            Reference named,
            Query query,
            Function<T, Freshness> state,
            Function<List<T>, List<? extends Record>> views) {
        T record = reads.find(kind.shelf(), named.id()).orElseThrow(() -> absent(kind, named.id()));
        if (!named.current()) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .header("Location", addresses().of(kind.kind(), named.id()))
                    .build();
        }
        return answer(
                kind,
                named.id(),
                query,
                state.apply(record),
                () -> views.apply(List.of(record)).get(0));
    }

    /** A record that was found already. */
    Response answer(
            PublishedKind<?> kind,
            UUID id,
            Query query,
            Freshness state,
            Supplier<? extends Record> view) {
        Selection fields = kind.shown(query);
        Representation form = Representation.ofRecord(context);
        return answers.answer(
                        context,
                        state,
                        form.contentType(),
                        () -> {
                            Object shown = sparse.only(fields, null, view.get());
                            return form == Representation.JSON_LD
                                    ? linked.of(kind.kind(), id, shown, addresses())
                                    : shown;
                        })
                .build();
    }

    /** A meeting that is JSON already. */
    Response answer(WrittenMeeting written) {
        return answers.json(
                        context,
                        Freshness.of(written.modified(), written.mark()),
                        written.json()::utf8)
                .build();
    }

    /** Whether the caller prefers JSON of the forms that records have. */
    boolean isJson() {
        return Representation.ofRecord(context) == Representation.JSON;
    }

    Addresses addresses() {
        return new Addresses(urls.base(context));
    }

    /** The id that a path names; 404 where it cannot be one. */
    UUID id(PublishedKind<?> kind, String id) {
        return RecordId.parse(id).orElseThrow(() -> unknown(kind));
    }

    /** 410 for what was public once, else 404: a draft is as good as not there. */
    ProblemException absent(PublishedKind<?> kind, UUID id) {
        return reads.findRegistered(kind.kind(), id)
                .filter(known -> known.state() == RegisterState.GONE)
                .map(known -> gone(kind, known.modified()))
                .orElseGet(() -> unknown(kind));
    }

    static ProblemException unknown(PublishedKind<?> kind) {
        return ProblemException.of(
                ErrorCode.NOT_FOUND, "There is no %s of this id.".formatted(kind.spoken()));
    }

    private static ProblemException gone(PublishedKind<?> kind, @Nullable Instant when) {
        String since = when == null ? "" : " on " + LocalDate.ofInstant(when, LONDON);
        return ProblemException.of(
                ErrorCode.GONE,
                "This %s was published and has been withdrawn%s.".formatted(kind.spoken(), since));
    }
}
