package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.testing.DatabaseForTests;

/** A draft is seen by whoever has a token that reaches its council, and by nobody's cache. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsTest {

    private static final String ADMIN = DatabaseForTests.ADMIN_TOKEN;

    @Inject DataSource source;

    private String draft = "";
    private String elsewhere = "";
    private String published = "";
    private String withdrawn = "";
    private String bound = "";

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Ellerby Borough Council");
        UUID body = rows.body(council, "Cabinet");
        Rows.Reading in = rows.meeting(council, body, "2017-02-01", "DRAFT", "UNKNOWN");
        rows.item(in, 0, "1", "Not yet public", "BUSINESS", false, false);
        draft = in.meeting().toString();
        published = rows.meeting(council, body, "2017-01-04").meeting().toString();
        Rows.Reading gone = rows.meeting(council, body, "2017-03-01");
        rows.withdraw(gone);
        withdrawn = gone.meeting().toString();
        UUID other = rows.council("Fenwick Borough Council");
        elsewhere =
                rows.meeting(other, rows.body(other, "Cabinet"), "2017-02-02", "DRAFT", "UNKNOWN")
                        .meeting()
                        .toString();
    }

    /** Asked for over HTTP, which REST Assured is ready for only when a test begins. */
    @BeforeEach
    void getToken() {
        if (bound.isEmpty()) {
            bound = token("import", "ellerby-borough-council");
        }
    }

    private static String token(String scope, String council) {
        return with(ADMIN)
                .contentType("application/json")
                .body(
                        Map.of(
                                "name",
                                "Clerk of " + council,
                                "scopes",
                                new String[] {scope},
                                "council",
                                council))
                .post("/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    @Test
    void whoeverReachesItsCouncilReadsIt() {
        for (String token : new String[] {ADMIN, bound}) {
            for (String query : new String[] {"", "&version=draft"}) {
                with(token)
                        .get("/v1/meetings/" + draft + "?include=agendaItems" + query)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .header("Vary", containsString("Authorization"))
                        .body("publicationState", equalTo("DRAFT"))
                        .body("agendaItems.title", contains("Not yet public"));
            }
            with(token)
                    .get("/v1/meetings/" + draft + "/agenda-items")
                    .then()
                    .header("Cache-Control", "no-store")
                    .body("data.title", contains("Not yet public"));
            with(token)
                    .get("/v1/meetings/" + draft + "/source")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/source", "/agenda-items"})
    void anothersDraftIsNotThere(String part) {
        with(bound).get("/v1/meetings/" + elsewhere + part).then().statusCode(404);
        with(bound)
                .get("/v1/meetings/" + elsewhere + part + "?version=draft")
                .then()
                .statusCode(404);
        given().get("/v1/meetings/" + draft + part).then().statusCode(404);
    }

    @Test
    void toAskForDraftsNeedsAToken() {
        given().get("/v1/meetings/" + draft + "?version=draft").then().statusCode(401);
        given().get("/v1/meetings?publicationState=DRAFT")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
        given().header("Authorization", "Bearer mb_nonsense")
                .get("/v1/meetings?publicationState=DRAFT")
                .then()
                .statusCode(401);
    }

    @Test
    void draftsAreListedForThoseWhoMaySeeThem() {
        with(ADMIN)
                .get("/v1/meetings?publicationState=DRAFT&limit=200")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("data.id", hasItems(draft, elsewhere));
        with(bound)
                .get("/v1/meetings?publicationState=DRAFT&include=agendaItems")
                .then()
                .body("data.id", contains(draft))
                .body("data[0].agendaItems.title", contains("Not yet public"));
        with(bound)
                .get("/v1/meetings?publicationState=WITHDRAWN")
                .then()
                .body("data.id", contains(withdrawn));
        with(bound)
                .get("/v1/meetings?publicationState=PUBLISHED")
                .then()
                .body("data.id", contains(published));
    }

    @Test
    void aTokenThatChangesNothingLeavesTheAnswerPublic() {
        with(bound)
                .get("/v1/meetings/" + published)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"));
        with(bound)
                .get("/v1/meetings?council=ellerby-borough-council")
                .then()
                .body("data.id", contains(published))
                .body("data.id", not(hasItem(draft)));
        with(bound).get("/v1/meetings/" + published + "?version=draft").then().statusCode(404);
    }

    @Test
    void aDraftIsAlwaysSentWhole() {
        String tag = with(bound).get("/v1/meetings/" + draft).header("ETag");
        with(bound)
                .header("If-None-Match", tag)
                .get("/v1/meetings/" + draft)
                .then()
                .statusCode(200);
    }
}
