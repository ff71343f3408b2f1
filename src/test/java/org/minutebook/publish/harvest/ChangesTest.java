package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.http.Cursor;

/** Whoever follows the feed holds what the collections hold. */
@QuarkusTest
class ChangesTest {

    private static final List<String> KINDS =
            List.of(
                    "councils",
                    "bodies",
                    "meetings",
                    "agenda-items",
                    "resolutions",
                    "declarations",
                    "actions",
                    "attendances");

    @Inject DataSource source;

    @Test
    void aReplayFromTheBeginningIsWhatTheCollectionsHold() {
        String kept = Published.minutes("Penwarden Town Council", 3, "That the weir be mended.");
        String gone = Published.minutes("Penwarden Town Council", 4, "That the sluice be sold.");
        Published.act(gone, "withdraw");
        Published.Copy copy = new Published.Copy();
        copy.follow();
        for (String kind : KINDS) {
            Map<String, Map<String, Object>> ours =
                    copy.records.entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith(kind + "/"))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(ours).as(kind).isEqualTo(Published.collection(kind));
        }
        assertThat(copy.records).containsKey("meetings/" + kept);
        assertThat(copy.records).doesNotContainKey("meetings/" + gone);
        assertThat(copy.seqs).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsWithdrawnComesAsATombstoneWithoutContentAndComesBack() {
        Published.Copy copy = new Published.Copy();
        String meeting = Published.minutes("Tarnbrook Parish Council", 5, "That a hedge be cut.");
        copy.follow();
        Map<String, Map<String, Object>> before = ofMeeting(copy, meeting);
        assertThat(before).hasSizeGreaterThan(8);
        String place = Published.get("/v1/changes?limit=1000").getString("links.resume");
        place = lastPage(place);

        Published.act(meeting, "withdraw");
        JsonPath page = Published.get(place);
        List<Map<String, Object>> deleted = page.getList("data.findAll { it.op == 'delete' }");
        assertThat(deleted).hasSize(before.size());
        assertThat(deleted)
                .allSatisfy(
                        entry ->
                                assertThat(entry)
                                        .containsOnlyKeys(
                                                "seq",
                                                "op",
                                                "kind",
                                                "id",
                                                "url",
                                                "version",
                                                "modified"));
        copy.follow();
        assertThat(ofMeeting(copy, meeting)).isEmpty();

        Published.act(meeting, "restore");
        copy.follow();
        assertThat(ofMeeting(copy, meeting).keySet()).isEqualTo(before.keySet());
    }

    @Test
    void theCouncilIsToldAgainWhenItsFiguresChange() {
        Published.minutes("Ebbworth Town Council", 6, "That a lamp be lit.");
        String place = lastPage(Published.get("/v1/changes").getString("links.resume"));
        Published.minutes("Ebbworth Town Council", 7, "That a lamp be put out.");
        JsonPath page = Published.get(place);
        assertThat(page.getList("data.findAll { it.kind == 'councils' }.record.coverage.meetings"))
                .containsExactly(2);
        assertThat(page.getString("data.find { it.kind == 'councils' }.contentHash"))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void hashesDoNotDependOnTheAddressAndVersionsAreThoseOfTheRecords() {
        Published.minutes("Lowick Vale Town Council", 8, "That the path be swept.");
        Map<String, String> here = hashes("http://one.example");
        Map<String, String> there = hashes("http://two.example");
        assertThat(here).isNotEmpty().isEqualTo(there);
        JsonPath page = Published.get("/v1/changes?limit=1000");
        for (Map<String, Object> entry : page.<Map<String, Object>>getList("data")) {
            if (entry.get("record") instanceof Map<?, ?> record
                    && "Lowick Vale Town Council".equals(record.get("council"))) {
                assertThat(record.get("version")).isEqualTo(entry.get("version"));
                assertThat(record.get("url")).isEqualTo(entry.get("url"));
            }
        }
    }

    @Test
    void aCursorOfAnotherEpochOrOfAFutureThatNeverWasIsGone() {
        Published.minutes("Aske Town Council", 9, "That nothing be done.");
        String epoch = "00000000-0000-4000-8000-000000000000";
        given().get("/v1/changes?after=" + cursor(epoch, "1"))
                .then()
                .statusCode(410)
                .body("code", equalTo("FEED_RESTARTED"))
                .body("detail", containsString("Start again"));
        String here = Published.get("/v1/changes?limit=1").getString("links.resume");
        String text = here.replaceFirst(".*after=", "");
        List<String> values = Cursor.decode("after", text, "/v1/changes").values();
        given().get("/v1/changes?after=" + cursor(values.get(0), "999999999999"))
                .then()
                .statusCode(410);
        given().get("/v1/changes?after=12").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "format=csv", "council=a"})
    void whatItDoesNotKnowIsRefused(String query) {
        given().get("/v1/changes?" + query).then().statusCode(400);
    }

    @Test
    void itIsLinesOnRequest() {
        Published.minutes("Fernhope Parish Council", 10, "That bread be baked.");
        String lines =
                given().accept("application/x-ndjson")
                        .get("/v1/changes?limit=3")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", "application/x-ndjson")
                        .header("Link", containsString("rel=\"next\""))
                        .extract()
                        .asString();
        assertThat(lines.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"seq\":"));
        assertThat(lines).endsWith("}\n");
    }

    @Test
    void aFaultInTheMiddleIsNoShortAnswer() throws SQLException {
        Published.minutes("Quenby Town Council", 11, "That the bell be rung.");
        run("ALTER TABLE agenda_items RENAME COLUMN source_quote TO elsewhere");
        try {
            given().get("/v1/changes?limit=1000")
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json");
            given().get("/v1/exports/meetings.csv").then().statusCode(500);
        } finally {
            run("ALTER TABLE agenda_items RENAME COLUMN elsewhere TO source_quote");
        }
        given().get("/v1/changes?limit=1000").then().statusCode(200);
        given().get("/v1/exports/meetings.csv").then().statusCode(200);
    }

    private static String lastPage(String from) {
        String resume = from;
        while (true) {
            JsonPath page = Published.get(resume);
            resume = page.getString("links.resume");
            if (page.getString("links.next") == null) {
                return resume;
            }
        }
    }

    private static Map<String, Map<String, Object>> ofMeeting(Published.Copy copy, String meeting) {
        Map<String, Map<String, Object>> found = new HashMap<>();
        copy.records.forEach(
                (key, record) -> {
                    if (key.equals("meetings/" + meeting)
                            || meeting.equals(record.get("meetingId"))) {
                        found.put(key, record);
                    }
                });
        return found;
    }

    private static Map<String, String> hashes(String host) {
        Map<String, String> hashes = new HashMap<>();
        given().header("Host", host.replace("http://", ""))
                .get("/v1/changes?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("data.findAll { it.contentHash != null }")
                .forEach(
                        entry ->
                                hashes.put(
                                        String.valueOf(entry.get("id")),
                                        String.valueOf(entry.get("contentHash"))));
        return hashes;
    }

    private static String cursor(String epoch, String seq) {
        return new Cursor(List.of(epoch, seq)).encode("/v1/changes");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
