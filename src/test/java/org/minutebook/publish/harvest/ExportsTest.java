package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.intake.Officers;

/** Whole collections as files hold what the collections hold. */
@QuarkusTest
class ExportsTest {

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

    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "minutebook.exports-directory")
    Path directory = Path.of("");

    @Inject ExportSets sets;

    @Inject ObjectMapper mapper;

    private static Response file(String name) {
        return given().get("/v1/exports/" + name);
    }

    @Test
    void everyFileHasAsManyRecordsAsItsCollection(@TempDir Path folder) throws IOException {
        Published.minutes("Coldharbour Parish Council", 3, "That =1+1 be noted.");
        for (String kind : KINDS) {
            int total = Published.get("/v1/" + kind + "?limit=1").getInt("total");
            byte[] csv = file(kind + ".csv").then().statusCode(200).extract().asByteArray();
            assertThat(rows(csv)).as(kind + ".csv").hasSize(total);
            String lines = file(kind + ".ndjson").then().statusCode(200).extract().asString();
            assertThat(lines.lines().count()).as(kind + ".ndjson").isEqualTo(total);
            Path parquet = folder.resolve(kind + ".parquet");
            Files.write(
                    parquet,
                    file(kind + ".parquet").then().statusCode(200).extract().asByteArray());
            assertThat(ids(parquet)).as(kind + ".parquet").hasSize(total);
        }
        JsonPath index = Published.get("/v1/exports");
        assertThat(index.getInt("data.size()")).isEqualTo(KINDS.size() * 3 + 1);
        assertThat(index.getInt("data.find { it.name == 'meetings.csv' }.rows"))
                .isEqualTo(Published.get("/v1/meetings?limit=1").getInt("total"));
    }

    private static Set<String> ids(Path parquet) throws IOException {
        Set<String> ids = new HashSet<>();
        Hydrator<Set<String>, String, String[]> reader =
                new Hydrator<>() {
                    @Override
                    public Set<String> start() {
                        return new HashSet<>();
                    }

                    @Override
                    public Set<String> add(
                            Set<String> row, String[] column, @Nullable Object value) {
                        if (column[0].equals("id")) {
                            row.add(String.valueOf(value));
                        }
                        return row;
                    }

                    @Override
                    public String finish(Set<String> row) {
                        return String.join("", row);
                    }
                };
        try (Stream<String> rows = ParquetReader.streamContent(parquet.toFile(), reader)) {
            rows.forEach(id -> assertThat(ids.add(id)).isTrue());
        }
        return ids;
    }

    @Test
    void theFileOfAKindIsTheCollection() throws IOException {
        Published.minutes("Winterfold Town Council", 4, "That the gate be shut.");
        List<String> lines = file("resolutions.ndjson").asString().lines().toList();
        Set<JsonNode> records = new HashSet<>();
        for (String line : lines) {
            records.add(JSON.readTree(line));
        }
        Set<JsonNode> collection = new HashSet<>();
        JsonNode page;
        String address = "/v1/resolutions?limit=200";
        do {
            page = JSON.readTree(given().urlEncodingEnabled(false).get(address).asString());
            page.path("data").forEach(collection::add);
            address = page.at("/links/next").asText();
        } while (!address.isEmpty());
        assertThat(records).isEqualTo(collection);
    }

    @Test
    void itIsServedWholeInRangesAndNotAgain() throws Exception {
        Published.minutes("Stonegrave Town Council", 5, "That the wall stand.");
        Response whole = file("meetings.csv");
        byte[] bytes = whole.asByteArray();
        String tag = whole.header("ETag");
        whole.then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8;header=present")
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", String.valueOf(bytes.length))
                .header("Last-Modified", notNullValue())
                // Pages of other origins read tables by ranges.
                .header("Access-Control-Expose-Headers", containsString("Content-Range"))
                .header("Content-Disposition", "attachment; filename=\"meetings.csv\"")
                .header("ETag", matchesPattern("\"[0-9a-f]{40}\""));
        assertThat(tag)
                .isEqualTo(
                        '"'
                                + HexFormat.of()
                                        .formatHex(
                                                MessageDigest.getInstance("SHA-256").digest(bytes))
                                        .substring(0, 40)
                                + '"');
        range("bytes=0-9", null, 206, slice(bytes, 0, 10));
        range("bytes=10-", null, 206, slice(bytes, 10, bytes.length));
        range("bytes=-7", null, 206, slice(bytes, bytes.length - 7, bytes.length));
        range("bytes=5-20", tag, 206, slice(bytes, 5, 21));
        range("bytes=5-20", "\"other\"", 200, bytes);
        range("bytes=5-20", whole.header("Last-Modified"), 206, slice(bytes, 5, 21));
        range("bytes=5-20", "Mon, 01 Jan 2024 00:00:00 GMT", 200, bytes);
        range("lines=5-20", null, 200, bytes);
        range("bytes=0-1,4-5", null, 200, bytes);
        given().header("Range", "bytes=" + bytes.length + "-")
                .get("/v1/exports/meetings.csv")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + bytes.length)
                .body("code", equalTo("RANGE_NOT_SATISFIABLE"));
        given().header("If-None-Match", tag).get("/v1/exports/meetings.csv").then().statusCode(304);
        given().head("/v1/exports/meetings.csv")
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .header("Content-Encoding", nullValue())
                .header("Content-Length", String.valueOf(bytes.length));
        file("meetings.xml").then().statusCode(404);
        given().get("/v1/exports/meetings.csv?from=2024-01-01").then().statusCode(400);
    }

    private static void range(String range, @Nullable String ifRange, int status, byte[] expected) {
        var request = given().header("Range", range);
        if (ifRange != null) {
            request.header("If-Range", ifRange);
        }
        Response answer = request.get("/v1/exports/meetings.csv");
        assertThat(answer.statusCode()).as(range).isEqualTo(status);
        assertThat(answer.asByteArray()).as(range).isEqualTo(expected);
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    @Test
    void whatIsWithdrawnIsInNoFileAndTheOldOnesAreGone() throws IOException {
        String meeting =
                Published.minutes("Hawkridge Parish Council", 6, "That the bittern be counted.");
        assertThat(file("resolutions.csv").asString()).contains("bittern");
        Published.act(meeting, "withdraw");
        assertThat(file("resolutions.csv").asString()).doesNotContain("bittern");
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ndjson")).toList()) {
                assertThat(Files.readString(file)).doesNotContain("bittern");
            }
        }
        Published.act(meeting, "restore");
        assertThat(file("resolutions.csv").asString()).contains("bittern");
    }

    @Test
    void whatIsClearedLeavesNoCopy() throws IOException {
        String meeting =
                Published.minutes("Ravensworth Town Council", 9, "That the merlin be ringed.");
        assertThat(file("resolutions.csv").asString()).contains("merlin");
        List<String> before = folders();
        Officers.act(
                        Officers.ADMIN,
                        meeting,
                        "redact",
                        "{\"words\": [\"merlin\"], \"reason\": \"Asked for.\"}")
                .statusCode(200);
        assertThat(file("resolutions.csv").asString()).doesNotContain("merlin");
        assertThat(folders()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> kept = Files.list(directory)) {
            return kept.map(Path::toString).toList();
        }
    }

    @Test
    void severalAtOnceHaveItMadeOnceAndFewAreKept() throws Exception {
        Published.minutes("Ninebanks Parish Council", 7, "That rooks be left alone.");
        ExecutorService readers = Executors.newFixedThreadPool(8);
        List<Callable<String>> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asked.add(() -> sets.current("http://several.example").folder());
        }
        Set<String> folders = new HashSet<>();
        for (Future<String> folder : readers.invokeAll(asked)) {
            folders.add(folder.get());
        }
        readers.shutdown();
        assertThat(folders).hasSize(1);
        for (int i = 0; i < 6; i++) {
            sets.current("http://host-%d.example".formatted(i));
        }
        try (Stream<Path> kept = Files.list(directory)) {
            assertThat(kept.toList())
                    .hasSizeLessThanOrEqualTo(4)
                    .noneMatch(folder -> folder.toString().endsWith(".part"));
        }
    }

    @Test
    void filesThatTakeLongAreHandedOutUntilTheirSuccessorsAreWhole() throws Exception {
        Published.minutes("Slowater Parish Council", 9, "That a clock be wound.");
        ExportSet quick = sets.current("http://quick.example");
        ExportSet slow =
                new ExportSet(
                        quick.folder() + "-slow",
                        "http://slow.example",
                        quick.epoch(),
                        quick.seq(),
                        quick.cleared(),
                        quick.modified(),
                        quick.made().minus(Duration.ofDays(1)),
                        Duration.ofHours(1).toMillis(),
                        quick.files());
        Path from = directory.resolve(quick.folder());
        Path to = Files.createDirectory(directory.resolve(slow.folder()));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.move(file, to.resolve(file.getFileName()));
            }
        }
        mapper.writeValue(to.resolve("set.json").toFile(), slow);
        sets.atStart(new StartupEvent());

        Published.minutes("Slowater Parish Council", 10, "That a clock be stopped.");
        assertThat(sets.current("http://slow.example").folder()).isEqualTo(slow.folder());
        Instant late = Instant.now().plus(Duration.ofMinutes(1));
        while (sets.current("http://slow.example").seq() == slow.seq()) {
            assertThat(Instant.now()).as("the successor is made in the end").isBefore(late);
            Thread.sleep(50);
        }
    }

    @Test
    void thePackageIsWhatItsDescriptionSays() throws IOException {
        Published.minutes("Amberley Vale Town Council", 8, "That a well be dug.");
        Map<String, byte[]> entries = new HashMap<>();
        byte[] zip = file("minutebook.zip").then().statusCode(200).extract().asByteArray();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        JsonNode description = JSON.readTree(entries.remove("datapackage.json"));
        assertThat(description.at("/licenses/0/name").asText()).isEqualTo("OGL-UK-3.0");
        assertThat(description.path("resources")).hasSize(KINDS.size());
        Map<String, Set<String>> ids = new HashMap<>();
        for (JsonNode resource : description.path("resources")) {
            ids.put(resource.path("name").asText(), check(resource, entries));
        }
        for (JsonNode resource : description.path("resources")) {
            for (JsonNode key : resource.at("/schema/foreignKeys")) {
                Set<String> known =
                        Objects.requireNonNull(ids.get(key.at("/reference/resource").asText()));
                String of = key.at("/reference/resource").asText();
                for (CSVRecord row : rows(entries.get(resource.path("path").asText()))) {
                    String cell = row.get(key.path("fields").asText());
                    assertThat(cell.isEmpty() || known.contains(cell) || isMerged(of, cell))
                            .as("%s of %s: %s", key, resource.path("name"), row)
                            .isTrue();
                }
            }
        }
    }

    /** What became another goes on answering, with the other's address. */
    private static boolean isMerged(String kind, String id) {
        return given().redirects().follow(false).get("/v1/" + kind + "/" + id).statusCode() == 301;
    }

    /** Every cell is of the type that the schema says; returns the ids. */
    private static Set<String> check(JsonNode resource, Map<String, byte[]> entries)
            throws IOException {
        byte[] table = Objects.requireNonNull(entries.get(resource.path("path").asText()));
        assertThat(table).hasSize(resource.path("bytes").asInt());
        List<CSVRecord> rows = rows(table);
        assertThat(rows).hasSize(resource.path("rows").asInt());
        Set<String> ids = new HashSet<>();
        for (CSVRecord row : rows) {
            assertThat(row.isConsistent()).isTrue();
            assertThat(ids.add(row.get("id"))).isTrue();
            for (JsonNode field : resource.at("/schema/fields")) {
                check(field, row.get(field.path("name").asText()));
            }
        }
        return ids;
    }

    private static void check(JsonNode field, String cell) throws IOException {
        if (cell.isEmpty()) {
            return;
        }
        switch (field.path("type").asText()) {
            case "date" -> LocalDate.parse(cell);
            case "time" -> LocalTime.parse(cell);
            case "datetime" -> OffsetDateTime.parse(cell);
            case "integer" -> Long.parseLong(cell);
            case "number" -> Double.parseDouble(cell);
            case "boolean" -> assertThat(cell).isIn("true", "false");
            case "array" -> assertThat(JSON.readTree(cell).isArray()).isTrue();
            default -> {
                List<String> known = new ArrayList<>();
                field.at("/constraints/enum").forEach(value -> known.add(value.asText()));
                if (!known.isEmpty()) {
                    assertThat(known).contains(cell);
                }
            }
        }
    }

    private static List<CSVRecord> rows(byte @Nullable [] csv) throws IOException {
        try (CSVParser parser =
                CSVParser.parse(
                        new ByteArrayInputStream(Objects.requireNonNull(csv)),
                        StandardCharsets.UTF_8,
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }
}
