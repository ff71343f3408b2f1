package org.minutebook.publish;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.Cursor;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.PageLinks;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.Found;
import org.minutebook.store.reads.Narrow;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.SearchReads;
import org.minutebook.store.reads.Words;
import org.minutebook.view.Addresses;

/** One search through all kinds. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "One search through all kinds.")
class SearchResource {

    static final QueryParameter<Set<String>> KIND =
            ParameterKinds.someOf(
                    "kind",
                    Arrays.stream(RecordKind.values()).map(RecordKind::plural).toList(),
                    "Only these kinds; several parted by commas.");

    static final Parameters SEARCH =
            Parameters.of(
                            Common.Q,
                            KIND,
                            Common.COUNCIL,
                            Common.BODY,
                            Common.FROM,
                            Common.TO,
                            Common.MODIFIED_SINCE,
                            Common.LIMIT,
                            Common.AFTER)
                    .range(Common.FROM, Common.TO);

    private final RoutingContext context;
    private final Narrowing narrowing;
    private final Lists lists;
    private final SearchReads search;
    private final Reads reads;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;

    SearchResource(
            RoutingContext context,
            Narrowing narrowing,
            Lists lists,
            SearchReads search,
            Reads reads,
            PublicUrls urls,
            ConditionalAnswers answers) {
        this.context = context;
        this.narrowing = narrowing;
        this.lists = lists;
        this.search = search;
        this.reads = reads;
        this.urls = urls;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search all kinds",
            description =
                    "Everything public that fits the words, best first, whatever its kind; the"
                            + " first page also says how many records of each kind fit, up to 10,000.")
    @APIResponseSchema(
            value = SearchView.class,
            responseCode = "200",
            responseDescription = "What was found.")
    public Response search(@Context UriInfo uri) {
        Query query = SEARCH.read(uri.getQueryParameters());
        @Nullable String q = query.get(Common.Q);
        if (q == null) {
            throw ProblemException.of(
                            ErrorCode.MISSING_PARAMETER, "Say with 'q' what to search for.")
                    .parameter(Common.Q.name());
        }
        PageLinks[] links = new PageLinks[1];
        Response.ResponseBuilder answer =
                answers.json(
                        context,
                        lists.fresh(),
                        () -> {
                            SearchView found = found(new Words(q), query);
                            links[0] = found.links();
                            return found;
                        });
        return Lists.linked(answer, links);
    }

    private SearchView found(Words words, Query query) {
        Set<RecordKind> kinds = kinds(query);
        Narrow narrow = narrowing.narrow(query);
        Found.@Nullable Place after = after(query);
        int limit = Common.limit(query);
        List<Found> all = search.list(words, kinds, narrow, after, limit + 1);
        if (all.isEmpty() && !words.similar() && reads.knowsSimilarNames()) {
            return found(new Words(words.text(), true), query);
        }
        boolean more = all.size() > limit;
        List<Found> page = more ? all.subList(0, limit) : all;
        Addresses addresses = lists.addresses();
        return new SearchView(
                page.stream().map(found -> FoundView.from(found, addresses)).toList(),
                after == null ? counts(words, kinds, narrow) : null,
                (words.similar() && !page.isEmpty()) ? true : null,
                new PageLinks(
                        urls.self(context),
                        more ? next(page.get(limit - 1).place(), query) : null));
    }

    private Map<String, Long> counts(Words words, Set<RecordKind> kinds, Narrow narrow) {
        return search.count(words, kinds, narrow).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().plural(),
                                entry -> Math.min(entry.getValue(), Words.MOST),
                                Math::max,
                                TreeMap::new));
    }

    private static Set<RecordKind> kinds(Query query) {
        @Nullable Set<String> asked = query.get(KIND);
        Set<RecordKind> kinds = EnumSet.allOf(RecordKind.class);
        if (asked != null) {
            kinds.removeIf(kind -> !asked.contains(kind.plural()));
        }
        return kinds;
    }

    private String next(Found.Place last, Query query) {
        Cursor cursor =
                new Cursor(
                        List.of(
                                String.valueOf(last.rank()),
                                last.kind().name(),
                                last.id().toString()));
        return urls.selfWith(context, Common.AFTER.name(), cursor.encode(fingerprint(query)));
    }

    private Found.@Nullable Place after(Query query) {
        @Nullable String after = query.get(Common.AFTER);
        if (after == null) {
            return null;
        }
        List<@Nullable String> values =
                Cursor.decode(Common.AFTER.name(), after, fingerprint(query)).values();
        try {
            return new Found.Place(
                    Float.parseFloat(String.valueOf(values.get(0))),
                    RecordKind.valueOf(String.valueOf(values.get(1))),
                    RecordId.parse(String.valueOf(values.get(2))).orElseThrow());
        } catch (RuntimeException e) {
            throw Cursor.invalid(Common.AFTER.name());
        }
    }

    private String fingerprint(Query query) {
        return query.fingerprint(context.normalizedPath(), "after", "limit");
    }
}
