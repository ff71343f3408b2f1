package org.minutebook.publish.harvest;

import static org.minutebook.publish.harvest.CatalogueTerms.AVAILABILITY;

import java.time.Instant;
import java.util.UUID;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VCARD4;
import org.jspecify.annotations.Nullable;
import org.minutebook.publish.PublishedKind;
import org.minutebook.publish.PublishedKinds;
import org.minutebook.store.Council;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.store.reads.Coverage;
import org.minutebook.view.Addresses;

/**
 * The graph of a page of the catalogue, as DCAT-AP 3 wants it. Every node that others may point to
 * has an absolute address that stays the same; addresses of councils are made from their ids, which
 * outlive their names.
 */
final class CatalogueGraph {

    private static final String OGL =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private final Model model = ModelFactory.createDefaultModel();
    private final CatalogueTerms terms = new CatalogueTerms(model);
    private final Addresses addresses;
    private final Operator operator;
    private final Resource catalogue;

    CatalogueGraph(Addresses addresses, Operator operator) {
        this.addresses = addresses;
        this.operator = operator;
        CatalogueTerms.PREFIXES.forEach(model::setNsPrefix);
        catalogue = model.createResource(addresses.base() + "/v1/catalog");
    }

    Model model() {
        return model;
    }

    /** Address of the dataset of everything. */
    static String wholeAddress(Addresses addresses) {
        return addresses.base() + "/v1/catalog/minutebook";
    }

    /** Address of a council's dataset. */
    static String address(Addresses addresses, RecordKind kind, UUID council) {
        return addresses.base() + "/v1/catalog/" + kind.plural() + "-" + council;
    }

    /** The catalogue itself, with what a page tells of; its datasets are added apart. */
    void describe(@Nullable Instant modified) {
        catalogue
                .addProperty(RDF.type, DCAT.Catalog)
                .addProperty(DCTerms.title, "Decisions of councils", "en")
                .addProperty(
                        DCTerms.description,
                        "What councils decided, read from their published minutes: meetings,"
                                + " attendance, items, decisions, declarations of interest and"
                                + " actions, each with the words that it comes from.",
                        "en")
                .addProperty(DCTerms.publisher, operator())
                .addProperty(DCTerms.language, terms.english())
                .addProperty(DCTerms.license, terms.licence(OGL))
                .addProperty(DCTerms.spatial, terms.kingdom())
                .addProperty(DCAT.themeTaxonomy, terms.themes())
                .addProperty(FOAF.homepage, document(addresses.base() + "/"));
        stamp(catalogue, modified);
    }

    /** Where the page stands among the others. */
    void link(String self, String first, @Nullable String next) {
        Resource page =
                model.createResource(self)
                        .addProperty(RDF.type, CatalogueTerms.PAGE)
                        .addProperty(CatalogueTerms.FIRST, model.createResource(first));
        if (next != null) {
            page.addProperty(CatalogueTerms.NEXT, model.createResource(next));
        }
    }

    /** The dataset of everything, with its files. */
    void addWhole(Coverage coverage, @Nullable Instant modified) {
        Resource dataset =
                dataset(
                        wholeAddress(addresses),
                        "Decisions of councils: everything",
                        "All records of all councils, as files that are made anew as records"
                                + " change.",
                        " Meetings, attendance, items, decisions, declarations of interest and"
                                + " actions, each with the words of the minutes that it comes from.");
        dataset.addProperty(DCTerms.publisher, operator())
                .addProperty(DCTerms.creator, operator())
                .addProperty(
                        DCAT.contactPoint,
                        contact(operator(), operator.name(), operator.contact(addresses.base())))
                .addProperty(DCAT.landingPage, document(addresses.base() + "/"))
                .addProperty(DCTerms.spatial, terms.kingdom());
        DatasetWords.BY_KIND
                .values()
                .forEach(words -> dataset.addProperty(DCAT.keyword, words.keyword(), "en"));
        stamp(dataset, modified);
        cover(dataset, coverage);
        for (PublishedKind<?> kind : PublishedKinds.ALL) {
            String plural = kind.kind().plural();
            file(dataset, ExportForm.CSV.fileOf(plural), "CSV", "text/csv", modified);
            file(dataset, ExportForm.NDJSON.fileOf(plural), "JSON", null, modified);
            file(
                    dataset,
                    ExportForm.PARQUET.fileOf(plural),
                    "PARQUET",
                    "application/vnd.apache.parquet",
                    modified);
        }
        file(dataset, ExportForm.WHOLE, "ZIP", "application/zip", modified);
    }

    /** The datasets of a council, one for each kind. */
    void add(CouncilEntry entry, @Nullable Instant changed) {
        DatasetWords.BY_KIND.keySet().forEach(kind -> add(kind, entry, changed));
    }

    /** One dataset of a council. */
    void add(RecordKind kind, CouncilEntry entry, @Nullable Instant changed) {
        Council council = entry.council();
        DatasetWords words = DatasetWords.of(kind);
        Resource publisher = publisher(council);
        String page = addresses.base() + "/?council=" + council.slug();
        Resource dataset =
                dataset(
                        address(addresses, kind, council.id()),
                        words.title(),
                        words.sentence(),
                        " Of %s, read from its minutes by a program; each record names the words that it comes from."
                                .formatted(council.name()));
        dataset.addProperty(DCTerms.publisher, publisher)
                .addProperty(DCTerms.creator, publisher)
                .addProperty(
                        DCAT.contactPoint,
                        contact(
                                publisher,
                                council.name(),
                                council.homepage() == null ? page : council.homepage()))
                .addProperty(DCAT.landingPage, document(page))
                .addProperty(DCAT.keyword, words.keyword(), "en")
                .addProperty(DCAT.keyword, "council decisions", "en")
                .addProperty(DCAT.keyword, council.name(), "en")
                .addProperty(DCTerms.spatial, terms.kingdom());
        if (council.gss() != null) {
            dataset.addProperty(DCTerms.spatial, terms.area(council.gss(), council.name()));
        }
        stamp(dataset, changed == null ? council.modified() : changed);
        cover(dataset, entry.coverage());
        String list =
                "%s/v1/%s?council=%s".formatted(addresses.base(), kind.plural(), council.id());
        String csv = list + "&format=csv";
        distribution(dataset, "csv", csv, csv, council.licence(), "CSV", "text/csv")
                .addProperty(DCTerms.title, words.title() + ", as a table", "en")
                .addProperty(DCTerms.description, "All records as CSV.", "en");
        distribution(dataset, "json", list, null, council.licence(), "JSON", "application/json")
                .addProperty(DCTerms.title, words.title() + ", as JSON", "en")
                .addProperty(DCTerms.description, "Page by page: each names the next.", "en");
    }

    private Resource dataset(String address, String title, String sentence, String more) {
        Resource dataset =
                model.createResource(address)
                        .addProperty(RDF.type, DCAT.Dataset)
                        .addProperty(DCTerms.identifier, address)
                        .addProperty(DCTerms.title, title, "en")
                        .addProperty(DCTerms.description, sentence + more, "en")
                        .addProperty(DCTerms.accrualPeriodicity, terms.irregular())
                        .addProperty(DCTerms.accessRights, terms.open())
                        .addProperty(DCTerms.language, terms.english())
                        .addProperty(DCAT.theme, terms.government());
        catalogue.addProperty(DCAT.dataset, dataset);
        return dataset;
    }

    private void file(
            Resource dataset,
            String name,
            String format,
            @Nullable String mediaType,
            @Nullable Instant modified) {
        String address = addresses.base() + "/v1/exports/" + name;
        Resource file =
                distribution(dataset, name, address, address, OGL, format, mediaType)
                        .addProperty(DCTerms.title, name, "en")
                        .addProperty(
                                DCTerms.description,
                                format.equals("ZIP")
                                        ? "All tables as a Frictionless Data Package."
                                        : format.equals("JSON")
                                                ? "All records, a JSON object a line."
                                                : "All records as a table.",
                                "en");
        stamp(file, modified);
    }

    private Resource distribution(
            Resource dataset,
            String name,
            String access,
            @Nullable String download,
            String licence,
            String format,
            @Nullable String mediaType) {
        dataset.addProperty(DCTerms.license, terms.licence(licence));
        Resource distribution =
                model.createResource(dataset.getURI() + "#" + name)
                        .addProperty(RDF.type, DCAT.Distribution)
                        .addProperty(DCAT.accessURL, model.createResource(access))
                        .addProperty(DCTerms.license, terms.licence(licence))
                        .addProperty(DCTerms.format, terms.format(format, format))
                        .addProperty(AVAILABILITY, terms.stable());
        if (download != null) {
            distribution.addProperty(DCAT.downloadURL, model.createResource(download));
        }
        if (mediaType != null) {
            distribution.addProperty(DCAT.mediaType, terms.mediaType(mediaType));
        }
        dataset.addProperty(DCAT.distribution, distribution);
        return distribution;
    }

    private void cover(Resource dataset, Coverage coverage) {
        if (coverage.first() != null && coverage.last() != null) {
            dataset.addProperty(
                    DCTerms.temporal,
                    model.createResource(dataset.getURI() + "#period")
                            .addProperty(RDF.type, DCTerms.PeriodOfTime)
                            .addProperty(
                                    DCAT.startDate,
                                    coverage.first().toString(),
                                    XSDDatatype.XSDdate)
                            .addProperty(
                                    DCAT.endDate, coverage.last().toString(), XSDDatatype.XSDdate));
        }
    }

    private static void stamp(Resource resource, @Nullable Instant modified) {
        if (modified != null) {
            resource.addProperty(DCTerms.modified, modified.toString(), XSDDatatype.XSDdateTime);
        }
    }

    private Resource publisher(Council council) {
        Resource agent =
                model.createResource(addresses.of(RecordKind.COUNCIL, council.id()))
                        .addProperty(RDF.type, FOAF.Agent)
                        .addProperty(FOAF.name, council.name())
                        .addProperty(DCTerms.type, terms.localAuthority());
        if (council.homepage() != null) {
            agent.addProperty(FOAF.homepage, document(council.homepage()));
        }
        return agent;
    }

    private Resource operator() {
        return model.createResource(addresses.base() + "/#operator")
                .addProperty(RDF.type, FOAF.Agent)
                .addProperty(FOAF.name, operator.name());
    }

    private Resource contact(Resource agent, String name, String address) {
        return model.createResource(agent.getURI() + "-contact")
                .addProperty(RDF.type, VCARD4.Kind)
                .addProperty(VCARD4.fn, name)
                .addProperty(
                        address.startsWith("mailto:") ? VCARD4.hasEmail : VCARD4.hasURL,
                        model.createResource(address));
    }

    private Resource document(String address) {
        return model.createResource(address).addProperty(RDF.type, FOAF.Document);
    }
}
