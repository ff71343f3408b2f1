package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Councils with their bodies, and bodies with their council. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilBodiesTest {

    private static final String SMALL = "/v1/councils/tarrow-moor-council";
    private static final String LARGE = "/v1/councils/great-tarrow-council";

    @Inject DataSource source;
    @Inject MeterRegistry meters;

    private UUID cabinet = new UUID(0, 0);

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID small = rows.council("Tarrow Moor Council");
        cabinet = rows.body(small, "Cabinet");
        rows.meeting(small, cabinet, "2011-02-03");
        rows.body(small, "allotments Panel");
        rows.body(small, "Planning Committee");
        UUID large = rows.council("Great Tarrow Council");
        for (int i = 0; i <= CouncilBodies.MOST; i++) {
            rows.body(large, "Panel %03d".formatted(i));
        }
        rows.council("Tarrow Without Bodies Council");
    }

    @Test
    void bodiesStandInTheirCouncilByName() {
        given().get(SMALL + "?include=bodies")
                .then()
                .statusCode(200)
                .body("bodies.name", contains("allotments Panel", "Cabinet", "Planning Committee"))
                .body("bodies[1].id", equalTo(cabinet.toString()))
                .body("bodies[1].coverage.meetings", equalTo(1))
                .body("bodies.councilRecord", everyItem(nullValue()))
                .body("moreBodies", nullValue());
        given().get(SMALL).then().body("bodies", nullValue());
        given().get("/v1/councils/tarrow-without-bodies-council?include=bodies")
                .then()
                .body("bodies", hasSize(0));
    }

    @Test
    void whereThereAreMoreThanAreNestedItSaysWhereAllAre() {
        String all =
                given().get(LARGE + "?include=bodies&fields=name")
                        .then()
                        .body("bodies", hasSize(CouncilBodies.MOST))
                        .body("bodies[99].name", equalTo("Panel 099"))
                        .extract()
                        .path("moreBodies");
        assertThat(all).startsWith("http");
        given().get(all)
                .then()
                .statusCode(200)
                .body("data", hasSize(CouncilBodies.MOST + 1))
                .body("links.next", nullValue());
    }

    @Test
    void aCouncilStandsInItsBodies() {
        given().get("/v1/bodies/" + cabinet + "?include=council")
                .then()
                .statusCode(200)
                .body("council", equalTo("Tarrow Moor Council"))
                .body("councilRecord.slug", equalTo("tarrow-moor-council"))
                .body("councilRecord.coverage.meetings", equalTo(1))
                .body("councilRecord.bodies", nullValue());
        given().get("/v1/bodies?council=tarrow-moor-council&include=council")
                .then()
                .body("data.councilRecord.licence", everyItem(notNullValue()))
                .body("data", hasSize(3));
        given().get("/v1/bodies/" + cabinet).then().body("councilRecord", nullValue());
    }

    @Test
    void fieldsAreChosenInBoth() {
        given().get(SMALL + "?include=bodies&fields=name,bodies.name")
                .then()
                .body("keySet()", containsInAnyOrder("id", "url", "name", "bodies"))
                .body("bodies[0].keySet()", containsInAnyOrder("id", "url", "name"));
        given().get("/v1/bodies/" + cabinet + "?include=council&fields=name,councilRecord.gss")
                .then()
                .body("keySet()", containsInAnyOrder("id", "url", "name", "councilRecord"))
                .body("councilRecord.keySet()", containsInAnyOrder("id", "url", "gss"));
        given().get(SMALL + "?include=bodies&fields=bodies.name")
                .then()
                .body("licence", notNullValue())
                .body("bodies[0].slug", nullValue());
        given().get(SMALL + "?fields=bodies.nmae")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("fields"))
                .body("allowed", hasItems("bodies.name", "coverage"));
        given().get(SMALL + "?include=meetings")
                .then()
                .statusCode(400)
                .body("allowed", contains("bodies"));
    }

    @Test
    void aPageTakesOneStatementMoreHoweverManyItHolds() {
        String bodies = "/v1/bodies?limit=200&total=false";
        assertThat(statements(bodies + "&include=council")).isEqualTo(statements(bodies) + 1);
        String councils = "/v1/councils?limit=200&total=false";
        double alone = statements(councils);
        assertThat(statements(councils + "&include=bodies")).isEqualTo(alone + 1);
        given().get(councils + "&include=bodies&q=Tarrow")
                .then()
                .body("data.name", hasItems("Tarrow Moor Council", "Great Tarrow Council"))
                .body(
                        "data.find { it.slug == 'tarrow-moor-council' }.bodies.name",
                        contains("allotments Panel", "Cabinet", "Planning Committee"))
                .body(
                        "data.find { it.slug == 'great-tarrow-council' }.moreBodies",
                        containsString("council=great-tarrow-council"));
    }

    @Test
    void linesNestTooAndTablesSayThatTheyCannot() {
        assertThat(given().get("/v1/bodies?format=ndjson&include=council").asString().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"councilRecord\":{\"id\":"));
        given().get("/v1/councils?format=csv&include=bodies")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("include"));
        assertThat(given().get("/v1/councils?format=csv").asString().lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).doesNotContain("odies"));
    }

    @Test
    void linkedDataNamesWhatIsNestedByItsAddress() {
        given().accept("application/ld+json")
                .get(SMALL + "?include=bodies")
                .then()
                .body("bodies[1].'@id'", containsString("/v1/bodies/" + cabinet))
                .body("bodies[1].councilId", containsString("/v1/councils/"));
    }

    @Test
    void anAnswerWithBodiesHasATagOfItsOwn() {
        String tag = given().get(SMALL + "?include=bodies").header("ETag");
        given().header("If-None-Match", tag).get(SMALL + "?include=bodies").then().statusCode(304);
        assertThat(given().get(SMALL).header("ETag")).isNotEqualTo(tag);
    }

    private double statements(String address) {
        return Statements.of(meters, address);
    }
}
