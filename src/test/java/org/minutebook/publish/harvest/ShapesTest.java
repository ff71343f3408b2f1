package org.minutebook.publish.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The catalogue against SHACL shapes, which are others' work and no part of this project: give
 * their folder, {@code mvn test -Dtest=ShapesTest -DargLine=-Dharvest.shapes=DIR}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "harvest.shapes", matches = ".+")
class ShapesTest {

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "text/turtle", "application/rdf+xml"})
    void theCatalogueBreaksNoRule(String form) throws IOException {
        for (int i = 0; i < 24; i++) {
            Published.minutes(Published.council(i, "Shapely Council"), 3, "That a shape be drawn.");
        }
        List<Path> shapes;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("harvest.shapes")))) {
            shapes = files.filter(file -> file.toString().endsWith(".ttl")).toList();
        }
        assertThat(shapes).isNotEmpty();
        int pages = 0;
        @Nullable String address = "/v1/catalog";
        while (address != null) {
            Model page = ModelFactory.createDefaultModel();
            RDFDataMgr.read(
                    page,
                    new ByteArrayInputStream(Published.body(address, form)),
                    RDFLanguages.contentTypeToLang(form));
            for (Path file : shapes) {
                assertThat(violations(RDFDataMgr.loadGraph(file.toString()), page))
                        .as("%s of %s", file, address)
                        .isEmpty();
            }
            List<RDFNode> next = page.listObjectsOfProperty(CatalogueTerms.NEXT).toList();
            address = next.isEmpty() ? null : next.get(0).asResource().getURI();
            pages++;
        }
        assertThat(pages).isGreaterThan(1);
    }

    private static List<ReportEntry> violations(Graph rules, Model page) {
        return ShaclValidator.get()
                .validate(Shapes.parse(rules), page.getGraph())
                .getEntries()
                .stream()
                .filter(entry -> entry.severity().equals(Severity.Violation))
                .toList();
    }
}
