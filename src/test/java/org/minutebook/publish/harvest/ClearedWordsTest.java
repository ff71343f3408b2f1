package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Officers;

/** Words that were blanked are left nowhere: not in files, not in what readers keep. */
@QuarkusTest
class ClearedWordsTest {

    private static final String SECRET = "Thornfield";
    private static final Duration SOON = Duration.ofSeconds(30);

    @ConfigProperty(name = "minutebook.exports-directory")
    Path directory = Path.of("");

    @Inject ExportSets sets;

    @Inject ObjectMapper mapper;

    private static String publish(String council, String name) {
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
                Officers.post(
                        Officers.ADMIN,
                        text.getBytes(StandardCharsets.UTF_8),
                        Map.of("publish", "true")));
    }

    private static void redact(String meeting, String... words) {
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
    void nobodyIsAnsweredWithThemAnyMore() throws IOException {
        String council = "Wexcombe Abbas Parish Council";
        String meeting = publish(council, SECRET);
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
            List<Map<String, Object>> sources =
                    Published.get("/v1/" + kind + "?limit=200")
                            .getList(
                                    "data.findAll { it.meetingId == '%s' }.source"
                                            .formatted(meeting));
            assertThat(sources).isNotEmpty();
            for (Map<String, Object> source : sources) {
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

    @Test
    void filesGoFromTheDiskThoughNobodyAsksForThem() throws Exception {
        String meeting = publish("Wexcombe Regis Parish Council", "Larkspur");
        given().get("/v1/exports/resolutions.ndjson").then().statusCode(200);
        assertThat(filesWith("Larkspur")).isPositive();
        redact(meeting, "Mr N. Larkspur of Weir\nCottage");
        Instant late = Instant.now().plus(SOON);
        while (filesWith("Larkspur") > 0) {
            assertThat(Instant.now()).as("old files go").isBefore(late);
            Thread.sleep(100);
        }
    }

    private long filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .filter(file -> holds(file, word))
                    .count();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.readString(file).contains(word);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void filesThatTakeLongAreNotHandedOutAfterIt() throws Exception {
        String meeting = publish("Wexcombe Monachorum Parish Council", "Tanswell");
        ExportSet slow = slow("http://slow-cleared.example");
        sets.atStart(new StartupEvent());
        assertThat(sets.current(slow.base()).folder()).isEqualTo(slow.folder());
        redact(meeting, "Mr N. Tanswell of Weir\nCottage");
        ExportSet next = sets.current(slow.base());
        assertThat(next.folder()).isNotEqualTo(slow.folder());
        assertThat(next.cleared()).isGreaterThan(slow.cleared());
        assertThat(directory.resolve(slow.folder())).doesNotExist();
    }

    /** A set of the present state that says of itself that it took an hour. */
    private ExportSet slow(String base) throws IOException {
        ExportSet quick = sets.current("http://quick-cleared.example");
        ExportSet slow =
                new ExportSet(
                        quick.folder() + "-slow",
                        base,
                        quick.epoch(),
                        quick.seq(),
                        quick.cleared(),
                        quick.modified(),
                        quick.made(),
                        Duration.ofHours(1).toMillis(),
                        quick.files());
        Path to = Files.createDirectory(directory.resolve(slow.folder()));
        try (Stream<Path> files = Files.list(directory.resolve(quick.folder()))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        mapper.writeValue(to.resolve("set.json").toFile(), slow);
        return slow;
    }
}
