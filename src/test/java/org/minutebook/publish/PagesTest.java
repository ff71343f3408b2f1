package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages neither skip nor repeat, whatever they are sorted by and whoever writes meanwhile. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    @Inject DataSource source;

    private final List<Rows.Reading> readings = new ArrayList<>();
    private UUID item = new UUID(0, 0);
    private int written;

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Underbarrow City Council");
        UUID body = rows.body(council, "Cabinet");
        String[] owners = {"Clerk", "Mayor", "Clerk", "Surveyor"};
        for (String day : new String[] {"2020-01-07", "2020-02-04", "2020-03-03"}) {
            Rows.Reading reading = rows.meeting(council, body, day);
            readings.add(reading);
            item = rows.item(reading, 0, "1", "Roads", "BUSINESS", false, false);
            for (int i = 0; i < 7; i++) {
                UUID action = rows.action(reading, item, i, "Task " + i, owners[i % 4], "OPEN");
                if (i % 3 != 0) {
                    rows.due(action, "by then", "2020-0" + (4 + i % 2) + "-01");
                }
            }
        }
        written = 21;
    }

    private static RequestSpecification ours() {
        return given().queryParam("council", "underbarrow-city-council");
    }

    private static List<String> walk(String sort, int limit) {
        List<String> ids = new ArrayList<>();
        @Nullable String next =
                ours().queryParam("sort", sort)
                        .queryParam("limit", limit)
                        .get("/v1/actions")
                        .jsonPath()
                        .getString("links.next");
        JsonPath page =
                ours().queryParam("sort", sort)
                        .queryParam("limit", limit)
                        .get("/v1/actions")
                        .jsonPath();
        ids.addAll(page.getList("data.id", String.class));
        while (next != null) {
            page = given().urlEncodingEnabled(false).get(next).jsonPath();
            ids.addAll(page.getList("data.id", String.class));
            next = page.getString("links.next");
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-date,id",
                "date",
                "date,-id",
                "-id",
                "due,id",
                "-due",
                "owner,-due",
                "-owner,date",
                "order,-date",
                "modified",
                "-modified,id",
                "confidence,due"
            })
    void everyRecordComesOnceInTheSameOrder(String sort) {
        List<String> whole = walk(sort, 200);
        assertThat(walk(sort, 4)).isEqualTo(whole);
        assertThat(walk(sort, 1)).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void theTotalStandsOnTheFirstPageAloneAndTheNextLinkOnAllButTheLast() {
        JsonPath first = ours().queryParam("limit", 20).get("/v1/actions").jsonPath();
        assertThat(first.getInt("total")).isEqualTo(written);
        String next = first.getString("links.next");
        assertThat(next).contains("council=underbarrow-city-council", "limit=20", "after=");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("total")))
                .body("links", not(hasKey("next")));
        ours().queryParam("total", false).get("/v1/actions").then().body("$", not(hasKey("total")));
    }

    @Test
    void theLinksStandInAHeaderToo() {
        ours().queryParam("limit", 5)
                .get("/v1/actions")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .header("Link", containsString("rel=\"self\""));
    }

    @Test
    void whatIsWrittenMeanwhileDoesNotMoveThePages() {
        JsonPath first = ours().queryParam("limit", 10).get("/v1/actions").jsonPath();
        List<String> seen = new ArrayList<>(first.getList("data.id", String.class));
        Rows rows = new Rows(source);
        Rows.Reading newest = readings.get(2);
        UUID behindUs = rows.action(newest, item, 90, "Newer than all", "Clerk", "OPEN");
        written++;
        @Nullable String next = first.getString("links.next");
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false).get(next).jsonPath();
            seen.addAll(page.getList("data.id", String.class));
            next = page.getString("links.next");
        }
        seen.remove(behindUs.toString());
        assertThat(seen).doesNotHaveDuplicates().hasSize(written - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAA", "%25", "eyJkYXRlIjoiMjAyMC0wMS0wNyJ9"})
    void aCursorOfAnotherMakingIsRefused(String cursor) {
        ours().queryParam("after", cursor)
                .get("/v1/actions")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"))
                .body("parameter", equalTo("after"));
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        String next =
                ours().queryParam("limit", 5).get("/v1/actions").jsonPath().getString("links.next");
        given().urlEncodingEnabled(false)
                .get(next + "&status=OPEN")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        given().urlEncodingEnabled(false)
                .get(next.replace("limit=5", "limit=3") + "&fields=task")
                .then()
                .statusCode(200)
                .body("data", hasSize(3));
    }

    @Test
    void linksNameTheHostThatWasAsked() {
        ours().header("Host", "minutes.example")
                .get("/v1/actions")
                .then()
                .body(
                        "links.self",
                        equalTo(
                                "http://minutes.example/v1/actions?council=underbarrow-city-council"));
    }
}
