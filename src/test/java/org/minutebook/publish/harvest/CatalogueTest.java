package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.intake.Officers;

/** What portals read: whole, or not at all. */
@QuarkusTest
class CatalogueTest {

    private static final String OGL =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    @Inject DataSource source;

    private static String meeting = "";

    @BeforeEach
    void publish() {
        if (meeting.isEmpty()) {
            for (int i = 0; i < 52; i++) {
                meeting =
                        Published.minutes(
                                Published.council(i, "Town Council"), 3, "That it be so.");
            }
        }
    }

    private static Model page(String address, String accept, @Nullable Lang lang) {
        Response answer = given().urlEncodingEnabled(false).header("Accept", accept).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                model,
                new ByteArrayInputStream(answer.asByteArray()),
                lang == null
                        ? RDFLanguages.contentTypeToLang(answer.contentType().replaceAll(";.*", ""))
                        : lang);
        return model;
    }

    private static Model all(String accept) {
        Model all = ModelFactory.createDefaultModel();
        @Nullable String address = "/v1/catalog";
        while (address != null) {
            Model page = page(address, accept, null);
            all.add(page);
            List<RDFNode> next = page.listObjectsOfProperty(CatalogueTerms.NEXT).toList();
            assertThat(next).hasSizeLessThanOrEqualTo(1);
            address = next.isEmpty() ? null : next.get(0).asResource().getURI();
        }
        return all;
    }

    private static Set<String> datasets(Model model) {
        Set<String> found = new HashSet<>();
        model.listSubjectsWithProperty(RDF.type, DCAT.Dataset)
                .forEach(dataset -> found.add(dataset.getURI()));
        return found;
    }

    @Test
    void theThreeFormsSayTheSame() {
        Model linked = all("application/ld+json");
        Model turtle = all("text/turtle");
        Model xml = all("application/rdf+xml");
        assertThat(datasets(linked)).hasSizeGreaterThan(52 * 7);
        assertThat(datasets(turtle)).isEqualTo(datasets(linked));
        assertThat(datasets(xml)).isEqualTo(datasets(linked));
        assertThat(turtle.isIsomorphicWith(xml)).isTrue();
        assertThat(linked.isIsomorphicWith(xml)).isTrue();
        int councils = Published.get("/v1/councils?limit=1").getInt("total");
        assertThat(datasets(linked)).hasSize(councils * 7 + 1);
    }

    @Test
    void everyDatasetAndDistributionHasWhatPortalsAskFor() {
        Model all = all("application/ld+json");
        for (Resource dataset : all.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList()) {
            has(
                    dataset,
                    DCTerms.title,
                    DCTerms.description,
                    DCTerms.identifier,
                    DCTerms.publisher,
                    DCTerms.license,
                    DCTerms.accrualPeriodicity,
                    DCTerms.spatial,
                    DCTerms.modified,
                    DCAT.contactPoint,
                    DCAT.theme,
                    DCAT.keyword,
                    DCAT.distribution);
            assertThat(dataset.getProperty(DCTerms.title).getString()).hasSizeLessThanOrEqualTo(65);
            assertThat(dataset.getProperty(DCTerms.description).getString().split("[.] ", 2)[0])
                    .hasSizeLessThanOrEqualTo(140);
            assertThat(dataset.getPropertyResourceValue(DCTerms.license).getURI()).isEqualTo(OGL);
            assertThat(dataset.getPropertyResourceValue(DCTerms.publisher).hasProperty(FOAF.name))
                    .isTrue();
            Set<String> formats = new HashSet<>();
            for (RDFNode node : all.listObjectsOfProperty(dataset, DCAT.distribution).toList()) {
                Resource distribution = node.asResource();
                has(distribution, DCAT.accessURL, DCTerms.license, DCTerms.format);
                assertThat(distribution.getPropertyResourceValue(DCTerms.license).getURI())
                        .isEqualTo(OGL);
                formats.add(
                        distribution
                                .getPropertyResourceValue(DCTerms.format)
                                .getProperty(RDFS.label)
                                .getString());
            }
            assertThat(formats).contains("CSV", "JSON");
        }
        // A council whose meetings are all withdrawn has no days.
        assertThat(all.listSubjectsWithProperty(DCTerms.temporal).toList())
                .hasSizeGreaterThan(52 * 7);
        all.listSubjects()
                .forEach(
                        subject ->
                                assertThat(subject.isAnon() || subject.getURI().startsWith("http"))
                                        .isTrue());
        assertThat(all.listSubjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
    }

    private static void has(Resource resource, Property... properties) {
        for (Property property : properties) {
            assertThat(resource.hasProperty(property)).as("%s of %s", property, resource).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/ld+json",
                "text/html, */*;q=0.1|application/ld+json",
                "text/turtle|text/turtle;charset=UTF-8",
                "application/rdf+xml;q=0.9, text/turtle;q=0.5|application/rdf+xml;charset=UTF-8",
                "text/turtle;q=0.2, application/*|application/ld+json"
            })
    void theFormIsTheOneThatIsWantedMost(String accept, String type) {
        given().header("Accept", accept)
                .get("/v1/catalog")
                .then()
                .statusCode(200)
                .header("Content-Type", type);
        Response head = given().header("Accept", accept).head("/v1/catalog");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Type")).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/catalog|application/ld+json",
                "/v1/catalog|text/turtle",
                "/v1/catalog|application/rdf+xml",
                "/sitemap.xml|application/xml"
            })
    void itIsCompressedOnRequest(String addressAndForm) {
        String[] asked = addressAndForm.split("[|]");
        given().header("Accept", asked[1])
                .header("Accept-Encoding", "gzip")
                .get(asked[0])
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("ETag", endsWith("-gzip\""));
    }

    @Test
    void itIsNeverPlainJson() {
        given().accept("application/json").get("/v1/catalog").then().statusCode(406);
    }

    @Test
    void aDatasetIsAtItsAddress() {
        List<String> some =
                new ArrayList<>(datasets(page("/v1/catalog", "text/turtle", Lang.TURTLE)));
        for (String address : some.subList(0, 5)) {
            Model one = page(address, "text/turtle", Lang.TURTLE);
            assertThat(datasets(one)).containsExactly(address);
        }
        given().get("/v1/catalog/nothing").then().statusCode(404);
        given().get("/v1/catalog/meetings-" + meeting).then().statusCode(404);
    }

    @Test
    void whatChangesOfACouncilAloneChangesItsDatasets() {
        Published.minutes("Dated Town Council", 3, "That it be so.");
        String id = Published.get("/v1/councils/dated-town-council").getString("id");
        String address = "/v1/catalog/resolutions-" + id;
        String before = modified(address);
        Officers.with(Officers.ADMIN)
                .contentType("application/json")
                .body("{\"homepage\": \"https://dated.example\"}")
                .patch("/v1/councils/" + id)
                .then()
                .statusCode(200);
        assertThat(Instant.parse(modified(address))).isAfter(Instant.parse(before));
    }

    private static String modified(String address) {
        Model one = page(address, "text/turtle", Lang.TURTLE);
        return one.listSubjectsWithProperty(RDF.type, DCAT.Dataset)
                .next()
                .getProperty(DCTerms.modified)
                .getString();
    }

    @Test
    void downloadsAreThere() {
        Model first = page("/v1/catalog", "text/turtle", Lang.TURTLE);
        int asked = 0;
        for (RDFNode url : first.listObjectsOfProperty(DCAT.downloadURL).toList()) {
            if (asked++ < 30) {
                given().urlEncodingEnabled(false)
                        .head(url.asResource().getURI())
                        .then()
                        .statusCode(200);
            }
        }
        assertThat(asked).isGreaterThan(30);
    }

    @Test
    void aFaultIsNoShortAnswer() throws SQLException {
        run("ALTER TABLE readings RENAME COLUMN withdrawn_at TO elsewhere");
        try {
            given().get("/v1/catalog").then().statusCode(500);
        } finally {
            run("ALTER TABLE readings RENAME COLUMN elsewhere TO withdrawn_at");
        }
        given().get("/v1/catalog").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "limit=3", "page=2"})
    void whatItDoesNotKnowIsRefused(String query) {
        given().get("/v1/catalog?" + query).then().statusCode(400);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
