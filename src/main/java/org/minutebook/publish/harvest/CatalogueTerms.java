package org.minutebook.publish.harvest;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Terms that the catalogue uses and Jena has no constants for, and concepts of vocabularies that it
 * points to: each is described where it is used, since readers follow no address for it.
 */
final class CatalogueTerms {

    static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    static final String AP = "http://data.europa.eu/r5r/";

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    static final Map<String, String> PREFIXES =
            Map.of(
                    "dcat",
                    "http://www.w3.org/ns/dcat#",
                    "dcterms",
                    DCTerms.NS,
                    "dcatap",
                    AP,
                    "foaf",
                    "http://xmlns.com/foaf/0.1/",
                    "hydra",
                    HYDRA,
                    "rdfs",
                    RDFS.uri,
                    "skos",
                    SKOS.uri,
                    "vcard",
                    "http://www.w3.org/2006/vcard/ns#",
                    "xsd",
                    "http://www.w3.org/2001/XMLSchema#");

    static final Property AVAILABILITY = ResourceFactory.createProperty(AP, "availability");
    static final Property NEXT = ResourceFactory.createProperty(HYDRA, "next");
    static final Property FIRST = ResourceFactory.createProperty(HYDRA, "first");
    static final Resource PAGE = ResourceFactory.createResource(HYDRA + "PartialCollectionView");

    /** What portals take for the type of a format that has a name. */
    private static final Resource IMT = ResourceFactory.createResource(DCTerms.NS + "IMT");

    private final Model model;

    CatalogueTerms(Model model) {
        this.model = model;
    }

    Resource government() {
        return concept("data-theme", "GOVE", "Government and public sector");
    }

    Resource themes() {
        return scheme(EU + "data-theme", "data theme");
    }

    Resource irregular() {
        return concept("frequency", "IRREG", "irregular").addProperty(RDF.type, DCTerms.Frequency);
    }

    Resource english() {
        return concept("language", "ENG", "English")
                .addProperty(RDF.type, DCTerms.LinguisticSystem);
    }

    Resource open() {
        return concept("access-right", "PUBLIC", "public")
                .addProperty(RDF.type, DCTerms.RightsStatement);
    }

    Resource stable() {
        return concept("planned-availability", "STABLE", "stable");
    }

    Resource kingdom() {
        return concept("country", "GBR", "United Kingdom").addProperty(RDF.type, DCTerms.Location);
    }

    Resource localAuthority() {
        return model.createResource("http://purl.org/adms/publishertype/LocalAuthority")
                .addProperty(RDF.type, SKOS.Concept)
                .addProperty(SKOS.prefLabel, "Local authority", "en")
                .addProperty(
                        SKOS.inScheme,
                        scheme("http://purl.org/adms/publishertype/1.0", "publisher type"));
    }

    Resource area(String gss, String name) {
        return model.createResource("http://statistics.data.gov.uk/id/statistical-geography/" + gss)
                .addProperty(RDF.type, DCTerms.Location)
                .addProperty(SKOS.prefLabel, name, "en");
    }

    Resource licence(String address) {
        return model.createResource(address).addProperty(RDF.type, DCTerms.LicenseDocument);
    }

    /** One reader shows the label where the type is this alone, another asks for its superclass. */
    Resource format(String name, String label) {
        model.add(IMT, RDFS.subClassOf, DCTerms.MediaTypeOrExtent);
        return model.createResource(EU + "file-type/" + name)
                .addProperty(RDF.type, IMT)
                .addProperty(RDFS.label, label)
                .addProperty(SKOS.inScheme, scheme(EU + "file-type", "file type"));
    }

    Resource mediaType(String registered) {
        return model.createResource(IANA + registered).addProperty(RDF.type, DCTerms.MediaType);
    }

    private Resource concept(String scheme, String name, String label) {
        return model.createResource(EU + scheme + "/" + name)
                .addProperty(RDF.type, SKOS.Concept)
                .addProperty(SKOS.prefLabel, label, "en")
                .addProperty(SKOS.inScheme, scheme(EU + scheme, scheme.replace('-', ' ')));
    }

    private Resource scheme(String address, String title) {
        return model.createResource(address)
                .addProperty(RDF.type, SKOS.ConceptScheme)
                .addProperty(DCTerms.title, title, "en");
    }
}
