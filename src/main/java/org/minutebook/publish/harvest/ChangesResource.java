package org.minutebook.publish.harvest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.Cursor;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.Preference;
import org.minutebook.http.Problem;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.http.Representation;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.view.Addresses;

/** What was published, changed or withdrawn, in the order in which it happened. */
@Path("/v1/changes")
@Tag(name = "Harvesting", description = "Taking everything, and then only what changed.")
class ChangesResource {

    private static final int STANDARD_LIMIT = 100;
    private static final List<Representation> FORMS =
            List.of(Representation.JSON, Representation.NDJSON);

    /** A cursor is good for every page size and form. */
    private static final String FINGERPRINT = "/v1/changes";

    static final QueryParameter<String> AFTER =
            ParameterKinds.token(
                    "after",
                    "Only what changed after this place: taken from the links 'next' or 'resume' of"
                            + " an earlier page. Without it the feed starts at the beginning.",
                    "y0kD0ZcYj1bXAgEACjIwMjQtMDEtMTgBACQ");

    static final QueryParameter<Integer> LIMIT =
            ParameterKinds.number(
                            "limit",
                            "Most changes on a page, 1 to 1000.",
                            1,
                            1000,
                            ErrorCode.INVALID_LIMIT)
                    .standard(String.valueOf(STANDARD_LIMIT));

    static final QueryParameter<String> FORMAT =
            ParameterKinds.word(
                            "format",
                            FORMS.stream().map(Representation::word).toList(),
                            "The form of the answer, where the Accept header cannot be set. NDJSON"
                                    + " (application/x-ndjson) is a change a line; the links are in"
                                    + " the Link header then.")
                    .standard("json");

    static final Parameters ALL = Parameters.of(AFTER, LIMIT, FORMAT);

    private final RoutingContext context;
    private final FeedReads feed;
    private final FeedPages pages;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;
    private final ObjectMapper json;

    ChangesResource(
            RoutingContext context,
            FeedReads feed,
            FeedPages pages,
            PublicUrls urls,
            ConditionalAnswers answers,
            ObjectMapper json) {
        this.context = context;
        this.feed = feed;
        this.pages = pages;
        this.urls = urls;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Representation.X_NDJSON})
    @Operation(
            operationId = "listChanges",
            summary = "Follow all changes",
            description =
                    "Each public record once, in the order of its newest change; what was withdrawn"
                            + " as a deletion without content. Whoever reads from the beginning to"
                            + " the last page holds what the collections hold, and stays level by"
                            + " asking at 'resume'. Nothing that commits late is missed.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FeedPageView.class)),
                @Content(
                        mediaType = Representation.X_NDJSON,
                        schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "410",
            description = "The database was restored: start again without 'after'.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response list(@Context UriInfo uri) {
        Query query = ALL.read(uri.getQueryParameters());
        Representation form = form(query);
        // Read before the page, so that no tag is newer than what it stands for.
        FeedHead head = feed.head();
        long after = after(query, head);
        FeedPageView.Links[] links = new FeedPageView.Links[1];
        Response.ResponseBuilder answer =
                answers.answer(
                        context,
                        Freshness.of(head.modified(), head.mark()),
                        form.contentType(),
                        () -> {
                            FeedPages.Slice slice =
                                    pages.read(
                                            after,
                                            query.get(LIMIT, STANDARD_LIMIT),
                                            new Addresses(urls.base(context)));
                            links[0] = links(head, after, slice);
                            FeedPageView page = new FeedPageView(slice.entries(), links[0]);
                            return form == Representation.NDJSON ? lines(page) : page;
                        });
        return links[0] == null
                ? answer.build()
                : answer.header("Link", links[0].toHeader(urls.base(context))).build();
    }

    private Representation form(Query query) {
        @Nullable String word = query.get(FORMAT);
        return FORMS.stream()
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseGet(() -> Preference.among(FORMS, Representation::mediaType, context));
    }

    private static long after(Query query, FeedHead head) {
        @Nullable String text = query.get(AFTER);
        if (text == null) {
            return 0;
        }
        List<@Nullable String> values = Cursor.decode(AFTER.name(), text, FINGERPRINT).values();
        @Nullable String number = values.size() == 2 ? values.get(1) : null;
        if (number == null || !number.matches("[0-9]{1,18}")) {
            throw Cursor.invalid(AFTER.name());
        }
        long seq = Long.parseLong(number);
        if (!head.epoch().equals(values.get(0)) || seq > head.seq()) {
            throw ProblemException.of(
                            ErrorCode.FEED_RESTARTED,
                            "The database was restored since, and changes have other numbers. Start"
                                    + " again: GET /v1/changes without 'after', and drop what it does"
                                    + " not tell of.")
                    .parameter(AFTER.name());
        }
        return seq;
    }

    private FeedPageView.Links links(FeedHead head, long after, FeedPages.Slice slice) {
        long last =
                slice.entries().isEmpty()
                        ? after
                        : slice.entries().get(slice.entries().size() - 1).seq();
        String cursor =
                new Cursor(Arrays.asList(head.epoch(), String.valueOf(last))).encode(FINGERPRINT);
        String there = urls.selfWith(context, AFTER.name(), cursor);
        return new FeedPageView.Links(urls.self(context), slice.more() ? there : null, there);
    }

    private byte[] lines(FeedPageView page) {
        StringBuilder lines = new StringBuilder();
        for (FeedEntryView entry : page.data()) {
            try {
                lines.append(json.writeValueAsString(entry)).append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("records are always JSON", e);
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
