package org.minutebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.store.jobs.EndedJobs;
import org.minutebook.testing.HostileFiles;

/** Posts that are answered before the document is read, and documents that harm their worker. */
@QuarkusTest
@TestProfile(LaterAnswersTest.Impatient.class)
@Timeout(180)
class LaterAnswersTest {

    /** Nobody is waited for, and workers have little. */
    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "minutebook.intake.answer-within", "PT0S",
                    "minutebook.intake.worker-heap", "96m",
                    "minutebook.intake.max-time", "PT20S",
                    "minutebook.intake.max-unpacked-bytes", "400000000");
        }
    }

    @Inject EndedJobs ended;

    private static ValidatableResponse later(byte[] file, String council) {
        String url =
                Officers.post(ADMIN, file, Map.of("council", council))
                        .statusCode(202)
                        .body("state", notNullValue())
                        .body("given.council", equalTo(council))
                        .body("problem", nullValue())
                        .extract()
                        .header("Location");
        return later(url);
    }

    private static ValidatableResponse later(String url) {
        for (int i = 0; i < 900; i++) {
            ValidatableResponse answer = Officers.with(ADMIN).get(url).then().statusCode(200);
            if (!List.of("QUEUED", "READING").contains(answer.extract().<String>path("state"))) {
                return answer;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("the document was not read");
    }

    @Test
    void theAddressOfA202AnswersWithTheImportInTheEnd() {
        byte[] file = Minutes.of("Later Town Council", 4);
        ValidatableResponse answer =
                later(file, "Later Town Council")
                        .body("state", equalTo("DRAFT"))
                        .body("date", equalTo("2024-03-04"));
        String id = answer.extract().path("id");
        answer.header("Content-Location", endsWith("/v1/imports/" + id));
        // What is there already is no matter of waiting.
        Officers.post(ADMIN, file, Map.of("council", "Later Town Council"))
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void aStreamTellsHowFarADocumentIsAndEnds() {
        String url =
                Officers.post(
                                ADMIN,
                                Minutes.of("Streamed Town Council", 4),
                                Map.of("council", "Streamed Town Council"))
                        .statusCode(202)
                        .extract()
                        .header("Location");
        String events =
                Officers.with(ADMIN)
                        .accept("text/event-stream")
                        .get(url)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asString();
        assertThat(events.strip().lines().filter(line -> line.startsWith("data:")).toList())
                .last()
                .asString()
                .contains("\"state\":\"IMPORTED\"", "\"importUrl\":\"http");
        String made = Officers.with(ADMIN).get(url).then().extract().path("id");
        assertThat(
                        Officers.with(ADMIN)
                                .accept("text/event-stream")
                                .get("/v1/imports/" + made)
                                .asString())
                .contains("IMPORTED");
    }

    @Test
    void whatIsLongDoneIsForgottenAndTheImportStays() {
        String url =
                Officers.post(
                                ADMIN,
                                Minutes.of("Forgotten Town Council", 4),
                                Map.of("council", "Forgotten Town Council"))
                        .statusCode(202)
                        .extract()
                        .header("Location");
        String made = later(url).extract().path("id");
        assertThat(ended.forget(Duration.ofDays(1), 10)).isZero();
        Officers.with(ADMIN).get(url).then().statusCode(200);
        assertThat(ended.forget(Duration.ZERO, 1_000)).isPositive();
        Officers.with(ADMIN).get(url).then().statusCode(404);
        Officers.with(ADMIN).get("/v1/imports/" + made).then().statusCode(200);
    }

    @Test
    void whatIsRefusedLaterKeepsItsProblem() {
        later("Mix the oats.".getBytes(StandardCharsets.UTF_8), "Later Refused Town Council")
                .body("state", equalTo("REFUSED"))
                .body("problem.code", equalTo("NOT_MINUTES"))
                .body("problem.status", equalTo(422))
                .body("problem.detail", notNullValue());
    }

    @Test
    void aJobIsNotThereForAnotherCouncilsOfficer() {
        String council = "Later Bound Town Council";
        later(Minutes.of(council, 5), council);
        String bound =
                Officers.token(List.of("import"), Map.of("council", "later-bound-town-council"));
        String url =
                Officers.post(ADMIN, Minutes.of(council, 6), Map.of("council", "Else Town Council"))
                        .statusCode(202)
                        .extract()
                        .header("Location");
        Officers.with(bound).get(url).then().statusCode(404);
        Officers.with(bound)
                .get("/v1/imports/4f0a52c3-0d2e-8c57-9f15-7b1c0a9d3e21")
                .then()
                .statusCode(404);
    }

    @Test
    void aDocumentThatHarmsItsWorkerIsRefusedAndTheNextIsRead() throws IOException {
        String docx =
                later(HostileFiles.docx(60 << 20, 4), "Harmed Town Council")
                        .body("state", equalTo("REFUSED"))
                        .extract()
                        .path("problem.code");
        assertThat(docx).isIn("DOCUMENT_TOO_LARGE", "READING_TOO_SLOW");
        String pdf =
                later(HostileFiles.pdf(300 << 20), "Harmed Town Council")
                        .body("state", equalTo("REFUSED"))
                        .extract()
                        .path("problem.code");
        assertThat(pdf).isIn("DOCUMENT_TOO_LARGE", "READING_TOO_SLOW");
        later(Minutes.of("Harmed Town Council", 7), "Harmed Town Council")
                .body("state", equalTo("DRAFT"));
    }
}
