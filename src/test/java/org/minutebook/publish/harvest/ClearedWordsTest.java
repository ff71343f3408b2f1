package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Officers;

/** Words that were blanked are left nowhere: not in files, not in what readers keep. */
@QuarkusTest
class ClearedWordsTest {

    private static final String SECRET = "Thornfield";

    @Inject DataSource source;

    static String publish(String council, String name) {
        String text =
                """
                %s

                Minutes of a meeting of the Planning Committee held on 3 March 2024 at 6.30 pm in the Town Hall

                Present: Councillors H. MARLOW (Chair), R. PENHALE and J. ASHBY

                1. LETTER OF MR N. %s

                A letter of Mr N. %s of Weir
                Cottage was read.

                RESOLVED:

                That the letter of Mr N. %s of
                Weir Cottage be noted.

                2. DATE OF NEXT MEETING

                The next meeting will be held on 11 April 2024.

                Taken down by a Mr Quillfeather.
                """
                        .formatted(council, name.toUpperCase(Locale.ROOT), name, name);
        return Officers.meetingOf(
                Officers.with(Officers.ADMIN)
                        .multiPart(
                                "file",
                                "Letter of " + name + ".txt",
                                text.getBytes(StandardCharsets.UTF_8),
                                "text/plain")
                        .multiPart("publish", "true")
                        .post("/v1/imports")
                        .then());
    }

    static void redact(String meeting, String... words) {
        Officers.act(
                        Officers.ADMIN,
                        meeting,
                        "redact",
                        "{\"words\": [%s], \"reason\": \"Asked for.\"}"
                                .formatted(
                                        Stream.of(words)
                                                .map(word -> '"' + word.replace("\n", "\\n") + '"')
                                                .collect(Collectors.joining(","))))
                .statusCode(200);
    }

    @Test
    void nobodyIsAnsweredWithThemAnyMore() throws Exception {
        String council = "Wexcombe Abbas Parish Council";
        String meeting = publish(council, SECRET);
        assertThat(jobsOfFiles("%" + SECRET + "%")).isPositive();
        String resolution =
                Published.get("/v1/resolutions?council=wexcombe-abbas-parish-council")
                        .getString("data[0].id");
        Officers.with(Officers.ADMIN)
                .header("If-Match", given().get("/v1/resolutions/" + resolution).header("ETag"))
                .contentType("application/json")
                .body("{\"decision\": \"APPROVED\"}")
                .patch("/v1/resolutions/" + resolution)
                .then()
                .statusCode(200);
        List<String> places = places(meeting, resolution);
        Map<String, Response> before = new LinkedHashMap<>();
        int held = 0;
        for (String place : places) {
            Response answer = ask(place);
            before.put(place, answer);
            held += text(place, answer).contains(SECRET) ? 1 : 0;
        }
        assertThat(held).as("places that had the words").isGreaterThan(places.size() / 2);

        redact(meeting, "MR N. THORNFIELD", "Mr N. Thornfield of Weir\nCottage");
        for (String place : places) {
            Response first = Objects.requireNonNull(before.get(place));
            String old = first.header("ETag");
            Response answer =
                    old == null
                            ? ask(place)
                            : given().urlEncodingEnabled(false)
                                    .header("If-None-Match", old)
                                    .get(place);
            boolean had = text(place, first).contains(SECRET);
            assertThat(answer.statusCode()).as(place).isIn(had ? List.of(200) : List.of(200, 304));
            assertThat(text(place, answer))
                    .as(place)
                    .doesNotContain(SECRET, SECRET.toUpperCase(Locale.ROOT));
        }
        JsonPath found = Published.get("/v1/search?q=thornfield");
        assertThat(found.getList("data")).isEmpty();
        everyQuoteIsItsSlice(meeting);
        assertThat(jobsOfFiles("%" + SECRET + "%")).as("names of files that were posted").isZero();
    }

    private long jobsOfFiles(String like) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT count(*) FROM import_jobs WHERE file_name LIKE ?")) {
            statement.setString(1, like);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static List<String> places(String meeting, String resolution) {
        List<String> places =
                new ArrayList<>(
                        List.of(
                                "/v1/changes?limit=1000",
                                "/v1/changes?limit=1000&format=ndjson",
                                "/v1/meetings/" + meeting,
                                "/v1/meetings/" + meeting + "/source",
                                "/v1/meetings/" + meeting + "/agenda-items",
                                "/v1/meetings/" + meeting + "/versions",
                                "/v1/meetings/"
                                        + meeting
                                        + "?include=attendance,agendaItems,resolutions,"
                                        + "declarations,actions",
                                "/v1/resolutions/" + resolution,
                                "/v1/search?q=thornfield",
                                "/v1/resolutions.atom",
                                "/v1/actions.atom",
                                "/v1/meetings.ics",
                                "/v1/catalog",
                                "/?q=thornfield",
                                "/meetings/" + meeting));
        for (JsonPath version : List.of(Published.get("/v1/meetings/" + meeting + "/versions"))) {
            places.addAll(version.getList("data.url"));
        }
        for (String kind : List.of("agenda-items", "resolutions")) {
            places.add("/v1/" + kind + "?limit=200&q=thornfield");
            places.add("/v1/" + kind + "?format=csv");
            places.add("/v1/" + kind + "?format=ndjson");
            for (String form : List.of("csv", "ndjson", "parquet")) {
                places.add("/v1/exports/" + kind + "." + form);
            }
        }
        places.add("/v1/exports/minutebook.zip");
        return places;
    }

    private static Response ask(String place) {
        return given().urlEncodingEnabled(false).get(place);
    }

    private static String text(String place, Response answer) throws IOException {
        if (answer.statusCode() != 200) {
            return "";
        }
        if (place.endsWith(".zip")) {
            return FileText.unpacked(answer.asByteArray());
        }
        if (place.endsWith(".parquet")) {
            return FileText.cells(answer.asByteArray());
        }
        return answer.asString();
    }

    private static void everyQuoteIsItsSlice(String meeting) {
        String text = given().get("/v1/meetings/" + meeting + "/source").asString();
        int[] points = text.codePoints().toArray();
        for (String kind : List.of("attendances", "agenda-items", "resolutions")) {
            // Of other tests' records there may be more than a page.
            List<Map<?, ?>> sources =
                    Published.collection(kind).values().stream()
                            .filter(record -> meeting.equals(record.get("meetingId")))
                            .<Map<?, ?>>map(record -> (Map<?, ?>) record.get("source"))
                            .toList();
            assertThat(sources).isNotEmpty();
            for (Map<?, ?> source : sources) {
                int start = (Integer) Objects.requireNonNull(source.get("start"));
                int end = (Integer) Objects.requireNonNull(source.get("end"));
                assertThat(source.get("quote")).isEqualTo(new String(points, start, end - start));
            }
        }
    }

    @Test
    void aPartOfTheWordsInAQuoteIsBlankedWithThem() {
        String meeting = publish("Wexcombe Magna Parish Council", "Fernleigh");
        redact(meeting, "R. PENHALE and J. ASHBY");
        List<String> names =
                Published.get("/v1/attendances?council=wexcombe-magna-parish-council")
                        .getList("data.name");
        assertThat(names).hasSize(3).contains("H. Marlow");
        assertThat(String.join(" ", names)).doesNotContain("Penhale", "Ashby");
        everyQuoteIsItsSlice(meeting);
    }

    @Test
    void wordsOfTheTextAloneAreToldWithTheMeeting() {
        String meeting = publish("Wexcombe Parva Parish Council", "Oddfellow");
        String source = "/v1/meetings/" + meeting + "/source";
        Response before = given().get(source);
        assertThat(before.asString()).contains("Quillfeather");
        String place = lastPlace();
        redact(meeting, "Mr Quillfeather");
        assertThat(Published.get(place).getList("data.id")).contains(meeting);
        String after =
                given().header("If-None-Match", before.header("ETag"))
                        .get(source)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(after).doesNotContain("Quillfeather");
    }

    private static String lastPlace() {
        JsonPath page = Published.get("/v1/changes?limit=1000");
        while (page.getString("links.next") != null) {
            page = Published.get(page.getString("links.next"));
        }
        return page.getString("links.resume");
    }
}
