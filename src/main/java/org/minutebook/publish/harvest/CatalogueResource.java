package org.minutebook.publish.harvest;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.jena.riot.RDFWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.view.Addresses;

/**
 * The catalogue that portals harvest, as RDF. A page is written whole before its first byte is
 * sent: portals delete what a run does not tell of, so a fault must never look like a short answer.
 */
@Path("/v1/catalog")
@Produces({CatalogueForm.LD_JSON, CatalogueForm.TEXT_TURTLE, CatalogueForm.XML})
@Tag(name = "Harvesting")
class CatalogueResource {

    private static final String FINGERPRINT = "/v1/catalog";
    private static final String EXAMPLE = "{\"@context\": {}, \"@graph\": []}";

    static final QueryParameter<String> AFTER =
            ParameterKinds.token(
                    "after",
                    "Where the page starts: taken from hydra:next of the page before.",
                    "y0kD0ZcYj1bXAgEACjIwMjQtMDEtMTgBACQ");

    static final Parameters ALL = Parameters.of(AFTER);
    static final Parameters NONE = Parameters.of();

    private final RoutingContext context;
    private final FeedReads feed;
    private final CataloguePages pages;
    private final Operator operator;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;

    CatalogueResource(
            RoutingContext context,
            FeedReads feed,
            CataloguePages pages,
            Operator operator,
            PublicUrls urls,
            ConditionalAnswers answers) {
        this.context = context;
        this.feed = feed;
        this.pages = pages;
        this.operator = operator;
        this.urls = urls;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getCatalogue",
            summary = "Harvest the catalogue",
            description =
                    "What there is, for open data portals: DCAT-AP 3 as JSON-LD, Turtle or RDF/XML."
                            + " A dataset of everything, and one for each council and kind of"
                            + " record; hydra:next leads to the next page until there is none.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the catalogue.",
            content = {
                @Content(
                        mediaType = CatalogueForm.LD_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = EXAMPLE),
                @Content(
                        mediaType = CatalogueForm.TEXT_TURTLE,
                        schema = @Schema(implementation = String.class),
                        example = "<https://minutes.example/v1/catalog> a dcat:Catalog ."),
                @Content(
                        mediaType = CatalogueForm.XML,
                        schema = @Schema(implementation = String.class),
                        example = "<rdf:RDF>…</rdf:RDF>")
            })
    public Response get(@Context UriInfo uri) {
        @Nullable String after = ALL.read(uri.getQueryParameters()).get(AFTER);
        FeedHead head = feed.head();
        @Nullable UUID place = after == null ? null : place(after);
        return answer(head, () -> page(pages.read(head, place)));
    }

    @GET
    @Path("/{dataset}")
    @Operation(
            operationId = "getDataset",
            summary = "Read one dataset of the catalogue",
            description = "One dataset as the catalogue tells of it, at its own address.")
    @APIResponse(
            responseCode = "200",
            description = "The dataset.",
            content = {
                @Content(
                        mediaType = CatalogueForm.LD_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = EXAMPLE),
                @Content(
                        mediaType = CatalogueForm.TEXT_TURTLE,
                        schema = @Schema(implementation = String.class),
                        example =
                                "<https://minutes.example/v1/catalog/minutebook> a dcat:Dataset ."),
                @Content(
                        mediaType = CatalogueForm.XML,
                        schema = @Schema(implementation = String.class),
                        example = "<rdf:RDF>…</rdf:RDF>")
            })
    public Response get(
            @Parameter(
                            description =
                                    "minutebook for everything, else plural name of a kind, a"
                                            + " hyphen and the council's id.",
                            example = "minutebook")
                    @PathParam("dataset")
                    String name,
            @Context UriInfo uri) {
        NONE.read(uri.getQueryParameters());
        FeedHead head = feed.head();
        CatalogueGraph graph = dataset(name, head).orElseThrow(CatalogueResource::unknown);
        return answer(head, () -> graph);
    }

    private Response answer(FeedHead head, Supplier<CatalogueGraph> graph) {
        CatalogueForm form = Preference.among(CatalogueForm.ALL, CatalogueForm::mediaType, context);
        return answers.answer(
                        context,
                        Freshness.of(head.modified(), head.mark(), operator.mark()),
                        form.contentType(),
                        () -> written(graph.get(), form))
                .build();
    }

    private CatalogueGraph graph() {
        return new CatalogueGraph(new Addresses(urls.base(context)), operator);
    }

    private CatalogueGraph page(CataloguePage page) {
        CatalogueGraph graph = graph();
        graph.describe(page.modified());
        if (page.whole() != null) {
            graph.addWhole(page.whole(), page.modified());
        }
        page.councils()
                .forEach(entry -> graph.add(entry, page.changed().get(entry.council().id())));
        graph.link(urls.self(context), urls.base(context) + "/v1/catalog", next(page));
        return graph;
    }

    private @Nullable String next(CataloguePage page) {
        return page.last() == null
                ? null
                : urls.selfWith(
                        context,
                        AFTER.name(),
                        new Cursor(List.of(page.last().toString())).encode(FINGERPRINT));
    }

    private static UUID place(String after) {
        List<@Nullable String> values = Cursor.decode(AFTER.name(), after, FINGERPRINT).values();
        @Nullable String id = values.size() == 1 ? values.get(0) : null;
        return Optional.ofNullable(id)
                .flatMap(RecordId::parse)
                .orElseThrow(() -> Cursor.invalid(AFTER.name()));
    }

    private Optional<CatalogueGraph> dataset(String name, FeedHead head) {
        CatalogueGraph graph = graph();
        if (name.equals("minutebook")) {
            CataloguePage page = pages.readWhole(head);
            if (page.whole() != null) {
                graph.addWhole(page.whole(), page.modified());
            }
            return Optional.of(graph);
        }
        for (Map.Entry<RecordKind, DatasetWords> kind : DatasetWords.BY_KIND.entrySet()) {
            String start = kind.getKey().plural() + "-";
            if (name.startsWith(start)) {
                return RecordId.parse(name.substring(start.length()))
                        .flatMap(pages::read)
                        .map(
                                page -> {
                                    page.councils()
                                            .forEach(
                                                    entry ->
                                                            graph.add(
                                                                    kind.getKey(),
                                                                    entry,
                                                                    page.changed()
                                                                            .get(
                                                                                    entry.council()
                                                                                            .id())));
                                    return graph;
                                });
            }
        }
        return Optional.empty();
    }

    private static byte[] written(CatalogueGraph graph, CatalogueForm form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.create().source(graph.model()).format(form.format()).output(bytes);
        return bytes.toByteArray();
    }

    private static ProblemException unknown() {
        return ProblemException.of(
                ErrorCode.NOT_FOUND, "The catalogue has no dataset at this address.");
    }
}
