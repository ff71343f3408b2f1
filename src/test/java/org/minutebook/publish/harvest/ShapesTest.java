package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
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
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The catalogue against SHACL shapes, which are others' work and no part of this project: give
 * their folder, {@code mvn test -Dtest=ShapesTest -DargLine=-Dharvest.shapes=DIR}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "harvest.shapes", matches = ".+")
class ShapesTest {

    @Test
    void theCatalogueBreaksNoRule() throws IOException {
        Published.minutes("Shapely Parish Council", 3, "That a shape be drawn.");
        Model page = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                page,
                new ByteArrayInputStream(
                        given().accept("text/turtle").get("/v1/catalog").asByteArray()),
                Lang.TURTLE);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("harvest.shapes")))) {
            List<Path> shapes = files.filter(file -> file.toString().endsWith(".ttl")).toList();
            assertThat(shapes).isNotEmpty();
            for (Path file : shapes) {
                Graph rules = RDFDataMgr.loadGraph(file.toString());
                assertThat(
                                ShaclValidator.get()
                                        .validate(Shapes.parse(rules), page.getGraph())
                                        .getEntries()
                                        .stream()
                                        .filter(
                                                entry ->
                                                        entry.severity()
                                                                .equals(Severity.Violation)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
