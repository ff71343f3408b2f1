package org.minutebook.correct;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;

/** Words that are taken out are nowhere left, and every offset stays true. */
@QuarkusTest
class RedactionTest {

    private static final String SECRET = "Thornley of Weir Cottage";

    @Inject DataSource source;

    private static Map<String, String> of(String council, String... more) {
        Map<String, String> fields =
                new java.util.HashMap<>(
                        Map.of(
                                "council",
                                council,
                                "body",
                                "Planning Committee",
                                "publish",
                                "true"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    @Test
    void wordsAreBlankedInAllVersionsAndNoOffsetMoves() throws SQLException {
        String council = "Redacted Town Council";
        byte[] file = Minutes.of(council, 3, "That the letter of N. " + SECRET + " be noted.");
        String meeting =
                Officers.post(ADMIN, file, of(council)).statusCode(201).extract().path("meetingId");
        String id =
                get("/v1/resolutions?council=redacted-town-council&q=letter")
                        .then()
                        .extract()
                        .path("data[0].id");
        String path = "/v1/resolutions/" + id;
        int version = get(path).then().extract().path("version");
        String tag = get(path).header("ETag");
        Officers.with(ADMIN)
                .header("If-Match", tag)
                .contentType("application/json")
                .body("{\"decision\": \"APPROVED\", \"stem\": \"About N. %s:\"}".formatted(SECRET))
                .patch(path)
                .then()
                .statusCode(200);

        Officers.act(ADMIN, meeting, "redact", "{\"words\": [\"Thornley\"]}")
                .statusCode(400)
                .body("field", equalTo("reason"));
        Officers.act(
                        ADMIN,
                        meeting,
                        "redact",
                        "{\"words\": [\"nobody said this\"], \"reason\": \"x\"}")
                .statusCode(400)
                .body("field", equalTo("words"));
        String importer = Officers.token(List.of("publish"), Map.of());
        Officers.act(importer, meeting, "redact", "{\"words\": [\"ab\"], \"reason\": \"x\"}")
                .statusCode(403);
        Officers.act(
                        ADMIN,
                        meeting,
                        "redact",
                        "{\"words\": [\"%s\"], \"reason\": \"Asked for.\"}".formatted(SECRET))
                .statusCode(200)
                .body("found", equalTo(1));

        String text = get("/v1/meetings/{id}/source", meeting).then().extract().asString();
        assertThat(text).doesNotContain(SECRET).contains("█".repeat(SECRET.length()));
        get(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(version + 2))
                .body("text", containsString("N. █"))
                .body("stem", containsString("N. █"));
        int start = get(path).then().extract().path("source.start");
        int end = get(path).then().extract().path("source.end");
        String quote = get(path).then().extract().path("source.quote");
        assertThat(
                        text.substring(
                                text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
                .isEqualTo(quote);
        assertThat(tablesWith(SECRET)).isEmpty();

        // The same file again is the earlier import; to read it anew would bring the words back.
        Officers.post(ADMIN, file, of(council)).statusCode(200);
        Officers.post(ADMIN, file, of(council, "meeting", meeting, "startTime", "19:00"))
                .statusCode(409);
        assertThat(tablesWith(SECRET)).isEmpty();
    }

    /** Whole database, every column: where the words still stand. */
    private List<String> tablesWith(String words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "select table_name from information_schema.tables"
                                    + " where table_schema = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows =
                        statement.executeQuery(
                                "select count(*) from %s t where t::text like '%%%s%%'"
                                        .formatted(table, words))) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(table);
                    }
                }
            }
            try (ResultSet rows =
                    statement.executeQuery(
                            "select count(*) from document_contents where position("
                                    + "'%s'::bytea in bytes) > 0".formatted(words))) {
                rows.next();
                if (rows.getInt(1) > 0) {
                    found.add("document_contents");
                }
            }
        }
        return found;
    }

    @Test
    void everyActAndRefusalIsInTheAuditLog() {
        String council = "Audited Town Council";
        String meeting =
                Officers.post(ADMIN, Minutes.of(council, 3), of(council))
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
        String importer = Officers.token(List.of("import"), Map.of());
        Officers.act(importer, meeting, "withdraw", "{\"reason\": \"x\"}").statusCode(403);
        Officers.with(ADMIN)
                .get("/v1/audit?limit=1")
                .then()
                .statusCode(200)
                .body("data[0].act", equalTo("refused"))
                .body("data[0].status", equalTo(403))
                .body("data[0].target", containsString(meeting))
                .body("links.next", containsString("after="));
        String next =
                Officers.with(ADMIN).get("/v1/audit?limit=1").then().extract().path("links.next");
        Officers.with(ADMIN)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("data[0].act", equalTo("token.create"));
        Officers.with(ADMIN)
                .get("/v1/audit?council=audited-town-council")
                .then()
                .body("data.act", hasItem("publish"))
                .body("data.target", hasItem(meeting));
        Officers.with(ADMIN)
                .get("/v1/audit?format=csv&act=publish")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .body(containsString("id,at,tokenId,token,councilId,act"))
                .body(containsString(meeting));
        Officers.with(importer).get("/v1/audit").then().statusCode(403);
        get("/v1/audit").then().statusCode(401);
        Officers.with(ADMIN).get("/v1/audit?from=2024-01-01").then().statusCode(400);
    }
}
