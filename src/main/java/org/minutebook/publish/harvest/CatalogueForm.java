package org.minutebook.publish.harvest;

import java.util.List;
import org.apache.jena.riot.RDFFormat;

/** The forms of RDF that the catalogue is answered in. */
enum CatalogueForm {
    JSON_LD(CatalogueForm.LD_JSON),
    TURTLE(CatalogueForm.TEXT_TURTLE),
    RDF_XML(CatalogueForm.XML);

    static final String LD_JSON = "application/ld+json";
    static final String TEXT_TURTLE = "text/turtle";
    static final String XML = "application/rdf+xml";

    /** The usual first: portals that state no preference get it. */
    static final List<CatalogueForm> ALL = List.of(JSON_LD, TURTLE, RDF_XML);

    private final String mediaType;

    CatalogueForm(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String contentType() {
        return this == JSON_LD ? mediaType : mediaType + ";charset=UTF-8";
    }

    RDFFormat format() {
        return switch (this) {
            case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
            case TURTLE -> RDFFormat.TURTLE_BLOCKS;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
        };
    }
}
