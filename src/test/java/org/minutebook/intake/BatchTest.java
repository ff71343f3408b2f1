package org.minutebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.testing.HostileFiles;

/** Several documents at once, one result each. */
@QuarkusTest
@Timeout(180)
class BatchTest {

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse post(
            String token, Map<String, String> fields, Map<String, byte[]> files) {
        RequestSpecification request = Officers.with(token);
        files.forEach(
                (name, bytes) ->
                        request.multiPart("file", name, bytes, "application/octet-stream"));
        fields.forEach(request::multiPart);
        return request.post("/v1/imports/batch").then();
    }

    private static ValidatableResponse done(String token, String url) {
        for (int i = 0; i < 600; i++) {
            ValidatableResponse batch = Officers.with(token).get(url).then().statusCode(200);
            if (batch.extract().<Boolean>path("progress.done")) {
                return batch;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("the batch is not done");
    }

    @Test
    void anArchiveGivesOneResultForEachFile() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2024/", new byte[0]);
        files.put("2024/first.txt", Minutes.of("Batch Town Council", 1));
        files.put("2024/second.txt", Minutes.of("Batch Town Council", 2));
        files.put("2024/first again.txt", Minutes.of("Batch Town Council", 1));
        files.put("2024/recipe.txt", "Mix the oats.".getBytes(StandardCharsets.UTF_8));
        files.put("2024/empty.txt", new byte[0]);
        files.put("2024/older.zip", zip(Map.of("a.txt", Minutes.of("Batch Town Council", 3))));
        files.put("2024/older.bin", zip(Map.of("a.txt", Minutes.of("Batch Town Council", 3))));
        files.put("__MACOSX/2024/._first.txt", new byte[] {1, 2, 3});
        files.put("2024/.DS_Store", new byte[] {1, 2, 3});
        ValidatableResponse posted =
                post(ADMIN, Map.of("council", "Batch Town Council"), Map.of("m.zip", zip(files)))
                        .statusCode(202)
                        .body("progress.total", equalTo(7))
                        .body("progress.done", equalTo(false));
        String url = posted.extract().header("Location");
        ValidatableResponse batch =
                done(ADMIN, url)
                        .body("progress.imported", equalTo(2))
                        .body("progress.known", equalTo(1))
                        .body("progress.refused", equalTo(4))
                        .body(
                                "results.fileName",
                                equalTo(
                                        List.of(
                                                "first.txt",
                                                "second.txt",
                                                "first again.txt",
                                                "recipe.txt",
                                                "empty.txt",
                                                "older.zip",
                                                "older.bin")))
                        .body("results[3].problem.code", equalTo("NOT_MINUTES"))
                        .body("results[4].problem.code", equalTo("EMPTY_DOCUMENT"))
                        .body("results[5].problem.code", equalTo("UNSUPPORTED_DOCUMENT"))
                        .body("results[5].problem.detail", containsString("within the archive"))
                        .body("results[6].problem.code", equalTo("UNSUPPORTED_DOCUMENT"));
        List<String> imports = batch.extract().path("results.importId");
        // Two are read at once, so either of the same two may be first.
        assertThat(imports.get(0)).isEqualTo(imports.get(2));
        Officers.with(ADMIN)
                .get(batch.extract().<String>path("results[1].importUrl"))
                .then()
                .statusCode(200)
                .body("date", equalTo("2024-03-02"))
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void severalFilesAreABatchAndAWordFileIsNoArchive() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", Minutes.of("Several Town Council", 1));
        files.put("b.docx", HostileFiles.docx(2_000, 1));
        String url =
                post(ADMIN, Map.of("council", "Several Town Council", "publish", "true"), files)
                        .statusCode(202)
                        .extract()
                        .header("Location");
        done(ADMIN, url)
                .body("results[0].state", equalTo("IMPORTED"))
                .body("results[1].state", equalTo("REFUSED"))
                .body("results[1].problem.code", equalTo("NOT_MINUTES"));
    }

    @Test
    void progressComesAsEvents() throws IOException {
        String url =
                post(
                                ADMIN,
                                Map.of("council", "Events Town Council"),
                                Map.of("a.txt", Minutes.of("Events Town Council", 1)))
                        .statusCode(202)
                        .extract()
                        .header("Location");
        String events =
                Officers.with(ADMIN)
                        .accept("text/event-stream")
                        .get(url)
                        .then()
                        .statusCode(200)
                        .contentType("text/event-stream")
                        .header("Cache-Control", equalTo("no-store"))
                        .extract()
                        .asString();
        List<String> data = events.lines().filter(line -> line.startsWith("data:")).toList();
        assertThat(data).isNotEmpty().allMatch(line -> line.contains("\"total\":1"));
        assertThat(data.get(data.size() - 1)).contains("\"done\":true", "\"imported\":1");
    }

    @Test
    void whatIsPackedToHarmIsRefusedWhole() throws IOException {
        byte[] bomb = zip(Map.of("a.txt", new byte[15 << 20]));
        post(ADMIN, Map.of("council", "Harm Town Council"), Map.of("m.zip", bomb))
                .statusCode(413)
                .body("code", equalTo("DOCUMENT_TOO_LARGE"));
        byte[] whole = zip(Map.of("a.txt", Minutes.of("Harm Town Council", 1)));
        byte[] cut = Arrays.copyOf(whole, whole.length - 30);
        post(ADMIN, Map.of("council", "Harm Town Council"), Map.of("m.zip", cut))
                .statusCode(422)
                .body("code", equalTo("DAMAGED_DOCUMENT"));
        post(ADMIN, Map.of("council", "Harm Town Council"), Map.of("m.zip", zip(Map.of())))
                .statusCode(422);
    }

    @Test
    void aFieldThatIsNotKnownIsNamed() throws IOException {
        Map<String, byte[]> file = Map.of("a.txt", Minutes.of("Fields Town Council", 1));
        post(ADMIN, Map.of("date", "2024-03-01"), file)
                .statusCode(400)
                .body("field", equalTo("date"));
        post(ADMIN, Map.of("council", "Fields Town Council"), Map.of())
                .statusCode(400)
                .body("field", equalTo("file"));
    }

    @Test
    void anotherCouncilsBatchIsNotThere() throws IOException {
        String council = "Bound Batch Town Council";
        String url =
                post(ADMIN, Map.of("council", council), Map.of("a.txt", Minutes.of(council, 1)))
                        .statusCode(202)
                        .extract()
                        .header("Location");
        done(ADMIN, url);
        String slug = "bound-batch-town-council";
        String bound = Officers.token(List.of("import"), Map.of("council", slug));
        Officers.with(bound).get(url).then().statusCode(404);
        String own =
                post(bound, Map.of(), Map.of("b.txt", Minutes.of(council, 2)))
                        .statusCode(202)
                        .extract()
                        .header("Location");
        done(bound, own).body("progress.imported", equalTo(1));
        post(bound, Map.of("publish", "true"), Map.of("b.txt", Minutes.of(council, 2)))
                .statusCode(403);
    }
}
