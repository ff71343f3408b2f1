package org.minutebook.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.CutAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.Representation;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Selection;
import org.minutebook.store.reads.Shelf;
import org.minutebook.store.reads.WrittenReads;

/**
 * Answers whole lists, as they come from the database: what is in memory does not grow with the
 * list. Each holds a connection to the database as long as its reader takes, so only some go on at
 * the same time.
 */
@ApplicationScoped
class Streams {

    private static final Logger LOG = Logger.getLogger(Streams.class);

    /** Records whose nested records are read together. */
    private static final int BATCH = 100;

    /** Bytes that are sent together. */
    private static final int LINES = 1 << 16;

    private static final int MOST_AT_A_TIME = 12;
    private static final String SECONDS_TO_WAIT = "10";

    private final RoutingContext context;
    private final Reads reads;
    private final ConditionalAnswers answers;
    private final Sparse sparse;
    private final ObjectMapper json;
    private final WrittenReads writes;
    private final PublicUrls urls;
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

    Streams(
            RoutingContext context,
            Reads reads,
            ConditionalAnswers answers,
            Sparse sparse,
            ObjectMapper json,
            WrittenReads writes,
            PublicUrls urls) {
        this.context = context;
        this.reads = reads;
        this.answers = answers;
        this.sparse = sparse;
        this.json = json;
        this.writes = writes;
        this.urls = urls;
    }

    /** Writes a list somewhere. */
    @FunctionalInterface
    interface Body {

        /** Writes all of it; what fails before the first byte can still become a problem. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A whole list in a form that can be streamed. */
    <T> Response answer(
            PublishedKind<T> kind,
            Shelf<T> shelf,
            Representation form,
            Query query,
            Listing listing,
            Freshness state,
            Function<List<T>, List<? extends Record>> views) {
        Selection shown = kind.shown(query);
        String name = "%s.%s".formatted(kind.kind().plural(), form.word());
        return answer(
                        form.contentType(),
                        state,
                        out -> {
                            if (isWritten(kind, shelf, form, query)) {
                                write(shelf, listing, shown, out);
                                return;
                            }
                            ListWriter writer =
                                    form == Representation.CSV
                                            ? new TableWriter(
                                                    kind.columns(),
                                                    shown,
                                                    listing.words() != null && shown.hasSnippet(),
                                                    json,
                                                    out)
                                            : new LineWriter(shown, sparse, json, out);
                            write(shelf, listing, views, writer);
                        })
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Any body that is written while it is read. */
    Response.ResponseBuilder answer(String contentType, Freshness state, Body body) {
        boolean bodiless = context.request().method().equals(HttpMethod.HEAD);
        StreamingOutput output = out -> write(body, out);
        return answers.answer(context, state, contentType, () -> bodiless ? "" : output);
    }

    static void refuseNestedTables(PublishedKind<?> kind, Query query, Representation form) {
        if (form == Representation.CSV && !kind.included(query).isEmpty()) {
            throw ProblemException.of(
                            ErrorCode.UNKNOWN_VALUE,
                            "A table has no place for nested records. Leave 'include' out, or ask"
                                    + " for NDJSON.")
                    .parameter("include")
                    .allowed(List.of());
        }
    }

    private static boolean isWritten(
            PublishedKind<?> kind, Shelf<?> shelf, Representation form, Query query) {
        return form == Representation.NDJSON && shelf.isWritten() && kind.included(query).isEmpty();
    }

    /** Lines straight from the rows. */
    private void write(Shelf<?> shelf, Listing listing, Selection shown, OutputStream out)
            throws IOException {
        OutputStream lines = new BufferedOutputStream(out, LINES);
        writes.each(
                shelf,
                listing,
                shown,
                urls.base(context),
                record -> {
                    try {
                        record.writeTo(lines);
                        lines.write('\n');
                        return true;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        lines.flush();
    }

    private <T> void write(
            Shelf<T> shelf,
            Listing listing,
            Function<List<T>, List<? extends Record>> views,
            ListWriter writer)
            throws IOException {
        List<T> batch = new ArrayList<>(BATCH);
        List<@Nullable String> snippets = new ArrayList<>(BATCH);
        reads.each(
                shelf,
                listing,
                (row, snippet) -> {
                    batch.add(row);
                    snippets.add(snippet);
                    if (batch.size() == BATCH) {
                        write(views.apply(Collections.unmodifiableList(batch)), snippets, writer);
                        batch.clear();
                        snippets.clear();
                    }
                    return true;
                });
        write(views.apply(batch), snippets, writer);
        writer.flush();
    }

    private static void write(
            List<? extends Record> views, List<@Nullable String> snippets, ListWriter writer) {
        try {
            for (int i = 0; i < views.size(); i++) {
                writer.write(views.get(i), snippets.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Body body, OutputStream out) throws IOException {
        if (!places.tryAcquire()) {
            throw ProblemException.of(
                            ErrorCode.UNAVAILABLE,
                            "Too many whole lists are being read at the moment. Try again in a few"
                                    + " seconds, or read page by page.")
                    .header("Retry-After", SECONDS_TO_WAIT);
        }
        try {
            body.writeTo(out);
        } catch (IOException | UncheckedIOException e) {
            LOG.debugf(e, "%s: the reader went away", context.normalizedPath());
            CutAnswers.cut(context);
        } catch (RuntimeException e) {
            if (!context.response().headWritten()) {
                throw e;
            }
            // Too late for a problem: a cut connection at least cannot pass for a whole list.
            LOG.errorf(e, "%s failed under way", context.normalizedPath());
            CutAnswers.cut(context);
        } finally {
            places.release();
        }
    }
}
