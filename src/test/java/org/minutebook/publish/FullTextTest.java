package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullTextTest {

    @Inject DataSource source;

    private String meeting = "";

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Saltmere Town Council");
        UUID body = rows.body(council, "Weirs and Bridges Panel");
        Rows.Reading in = rows.meeting(council, body, "2016-05-05");
        meeting = in.meeting().toString();
        UUID item = rows.item(in, 0, "1", "Repair of the café roof", "BUSINESS", false, false);
        rows.item(in, 1, "2", "Benches <script>alert(1)</script>", "BUSINESS", false, false);
        rows.resolution(in, item, 0, "That the roof be repaired in spring", "APPROVED", "Marlow");
        rows.resolution(in, item, 1, "That the repair be deferred", "DEFERRED", "Marlow");
        rows.action(in, item, 0, "Ask for a price for the repairs", "Clerk", "UNTRACKED");
        rows.attendance(in, 0, "Zoë Repair-Marlow", "CHAIR", "PRESENT");
        rows.declaration(in, item, 0, "Marlow", "PERSONAL");
        Rows.Reading hidden = rows.meeting(council, body, "2016-06-05", "DRAFT", "UNKNOWN");
        UUID secret = rows.item(hidden, 0, "1", "Repair in secret", "BUSINESS", false, false);
        rows.resolution(hidden, secret, 0, "That the repair be kept quiet", "APPROVED", "Marlow");
    }

    private static ValidatableResponse find(String kind, String q) {
        return given().queryParam("council", "saltmere-town-council")
                .queryParam("q", q)
                .get("/v1/" + kind)
                .then()
                .statusCode(200);
    }

    @Test
    void wordsAreFoundInAnyForm() {
        find("resolutions", "repairing roofs")
                .body("data", hasSize(1))
                .body("total", equalTo(1))
                .body("data[0].snippet", containsString("<mark>roof</mark>"))
                .body("data[0].decision", equalTo("APPROVED"));
        find("resolutions", "repair -deferred").body("data", hasSize(1));
        find("resolutions", "\"roof be repaired\"").body("data", hasSize(1));
        find("resolutions", "\"repaired roof\"").body("data", hasSize(0));
        find("resolutions", "spring or deferred").body("data", hasSize(2));
    }

    @Test
    void accentsDoNotMatter() {
        find("agenda-items", "cafe").body("data.number", contains("1"));
        find("agenda-items", "CAFÉ").body("data.number", contains("1"));
        find("attendances", "zoe").body("data.name", contains("Zoë Repair-Marlow"));
    }

    @Test
    void aSnippetIsSafeHtml() {
        find("agenda-items", "benches")
                .body("data[0].snippet", containsString("&lt;script&gt;"))
                .body("data[0].snippet", not(containsString("<script>")));
    }

    @Test
    void fieldsAndSortGoWithWords() {
        given().queryParam("council", "saltmere-town-council")
                .queryParam("q", "repair")
                .queryParam("fields", "text,snippet")
                .queryParam("sort", "order")
                .get("/v1/resolutions")
                .then()
                .body("data[0].keySet()", containsInAnyOrder("id", "url", "text", "snippet"))
                .body("data[1].text", containsString("deferred"));
    }

    @Test
    void rankedPagesFollowEachOther() {
        String next =
                given().queryParam("council", "saltmere-town-council")
                        .queryParam("q", "repair")
                        .queryParam("limit", 1)
                        .get("/v1/resolutions")
                        .then()
                        .body("total", equalTo(2))
                        .extract()
                        .path("links.next");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("links", not(hasKey("next")));
    }

    @Test
    void meetingsAndBodiesAreFoundByTheirNames() {
        find("meetings", "weirs").body("data.id", contains(meeting));
        find("bodies", "bridge panel").body("data", hasSize(1));
        given().queryParam("q", "saltmere")
                .get("/v1/councils")
                .then()
                .body("data.slug", contains("saltmere-town-council"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "-", "\"", "a & b | !c", "'); drop table councils; --", "((("})
    void oddWordsFindNothingOrSomethingButDoNoHarm(String q) {
        given().queryParam("q", q).get("/v1/agenda-items").then().statusCode(200);
        given().queryParam("q", q).get("/v1/search").then().statusCode(200);
    }

    @Test
    void oneSearchGoesThroughAllKinds() {
        find("search", "repair")
                .body(
                        "data.kind",
                        containsInAnyOrder(
                                "agenda-items",
                                "resolutions",
                                "resolutions",
                                "actions",
                                "attendances"))
                .body("counts.resolutions", equalTo(2))
                .body("counts.'agenda-items'", equalTo(1))
                .body("counts.meetings", equalTo(0))
                .body("data[0].url", containsString("/v1/"))
                .body("data[0].snippet", containsString("<mark>"))
                .body("data[0].council", equalTo("Saltmere Town Council"));
        given().queryParam("council", "saltmere-town-council")
                .queryParam("q", "repair")
                .queryParam("kind", "actions,resolutions")
                .queryParam("limit", 2)
                .get("/v1/search")
                .then()
                .body("data", hasSize(2))
                .header("Link", containsString("rel=\"next\""))
                .body("links", hasKey("next"));
        given().get("/v1/search")
                .then()
                .statusCode(400)
                .body("code", equalTo("MISSING_PARAMETER"))
                .body("parameter", equalTo("q"));
    }
}
