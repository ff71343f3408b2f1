package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Old names of councils and bodies go on answering. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesTest {

    @Inject DataSource source;

    private String council = "";
    private String merged = "";
    private String meeting = "";
    private String body = "";

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID today = rows.council("Hollowell and Skerne Council");
        UUID old = rows.council("Skerne Council");
        UUID finance = rows.body(today, "Finance Panel");
        meeting = rows.meeting(today, finance, "2021-05-05").meeting().toString();
        rows.body(old, "Finance Panel");
        rows.write(
                "INSERT INTO council_aliases (slug, council_id, name) VALUES (?, ?, ?)",
                "hollowell-council",
                today,
                "Hollowell Council");
        rows.write(
                "INSERT INTO body_aliases (council_id, slug, body_id, name) VALUES (?, ?, ?, ?)",
                today,
                "purse-panel",
                finance,
                "Purse Panel");
        rows.write("UPDATE councils SET merged_into = ?, live = false WHERE id = ?", today, old);
        council = today.toString();
        merged = old.toString();
        body = finance.toString();
    }

    @Test
    void anOldSlugOrIdLeadsToTheNewAddress() {
        for (String name : new String[] {"hollowell-council", "skerne-council", merged}) {
            given().redirects()
                    .follow(false)
                    .get("/v1/councils/" + name)
                    .then()
                    .statusCode(301)
                    .header("Location", endsWith("/v1/councils/" + council));
        }
        given().redirects()
                .follow(false)
                .get("/v1/bodies/purse-panel")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/v1/bodies/" + body));
    }

    @Test
    void filtersKnowOldNamesToo() {
        for (String name : new String[] {"hollowell-council", "skerne-council", merged, council}) {
            given().queryParam("council", name)
                    .get("/v1/meetings")
                    .then()
                    .body("data.id", contains(meeting));
        }
        given().queryParam("body", "purse-panel")
                .get("/v1/meetings")
                .then()
                .body("data.id", contains(meeting));
    }

    @Test
    void aSlugThatSeveralCouncilsUseNeedsTheCouncil() {
        given().get("/v1/bodies/finance-panel")
                .then()
                .statusCode(400)
                .body("code", equalTo("MISSING_PARAMETER"))
                .body("allowed", hasItems("hollowell-and-skerne-council", "skerne-council"));
        given().queryParam("council", council)
                .get("/v1/bodies/finance-panel")
                .then()
                .statusCode(200)
                .body("url", containsString(body));
    }

    @Test
    void councilsAreListedByName() {
        given().queryParam("limit", 200)
                .get("/v1/councils")
                .then()
                .statusCode(200)
                .body("data.slug", hasItems("hollowell-and-skerne-council"));
    }
}
