package org.minutebook.intake;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Documents that are held are read again; what an older reader left is written into the database.
 */
@QuarkusTest
class RereadTest {

    private static final String READ = "That the report of the Clerk be noted.";
    private static final String OLDER = "That the report of the Clerk";

    @Inject EntityManager database;

    private static String publish(String council, int day) {
        return Officers.meetingOf(
                Officers.post(
                        ADMIN,
                        Minutes.of(council, day),
                        Map.of(
                                "council",
                                council,
                                "body",
                                "Planning Committee",
                                "publish",
                                "true")));
    }

    private static String resolution(String meeting) {
        return get("/v1/meetings/" + meeting + "?include=resolutions")
                .then()
                .extract()
                .path("agendaItems[3].resolutions[0].id");
    }

    @Transactional
    void asAnOlderReaderLeftIt(String resolution) {
        int changed =
                database.createNativeQuery(
                                "update resolutions set text = :text, content_hash ="
                                        + " sha256(convert_to('older', 'UTF8')) where id = :id")
                        .setParameter("text", OLDER)
                        .setParameter("id", UUID.fromString(resolution))
                        .executeUpdate();
        assertThat(changed).isPositive();
    }

    private static JsonPath reread(String path) {
        String url =
                Officers.with(ADMIN).post(path).then().statusCode(202).extract().header("Location");
        for (int i = 0; i < 300; i++) {
            JsonPath batch =
                    Officers.with(ADMIN).get(url).then().statusCode(200).extract().jsonPath();
            if (batch.getBoolean("progress.done")) {
                return batch;
            }
            pause();
        }
        throw new AssertionError("not done: " + url);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse record(String path) {
        return Officers.with(ADMIN).get(path).then().statusCode(200);
    }

    private static void patch(String path, String body) {
        String tag = record(path).extract().header("ETag");
        Officers.with(ADMIN)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsReadAsBeforeLeavesNoTrace() {
        String meeting = publish("Steady Town Council", 4);
        JsonPath batch = reread("/v1/meetings/" + meeting + "/re-read");
        assertThat(batch.getInt("progress.known")).isEqualTo(1);
        assertThat(batch.getInt("progress.imported")).isZero();
        Officers.with(ADMIN)
                .get("/v1/meetings/" + meeting + "?version=draft")
                .then()
                .statusCode(404);
        get("/v1/meetings/" + meeting).then().body("reading", equalTo(1));
    }

    @Test
    void whatIsReadOtherwiseBecomesADraftWithTheSameIds() {
        String meeting = publish("Improving Town Council", 4);
        String resolution = resolution(meeting);
        asAnOlderReaderLeftIt(resolution);
        JsonPath batch = reread("/v1/meetings/" + meeting + "/re-read");
        assertThat(batch.getInt("progress.imported")).isEqualTo(1);
        String importId = batch.getString("results[0].importId");
        record("/v1/imports/" + importId)
                .body("state", equalTo("DRAFT"))
                .body("changes", hasSize(1))
                .body("changes[0].id", equalTo(resolution));
        record("/v1/resolutions/" + resolution).body("text", equalTo(OLDER));
        record("/v1/resolutions/" + resolution + "?version=draft").body("text", equalTo(READ));
        Officers.act(ADMIN, meeting, "publish", "{}").statusCode(200);
        record("/v1/resolutions/" + resolution).body("text", equalTo(READ));
        get("/v1/meetings/" + meeting).then().body("reading", equalTo(2));
    }

    @Test
    void aCorrectionOutlivesItAndAConflictIsTold() {
        String meeting = publish("Corrected Town Council", 4);
        String resolution = resolution(meeting);
        asAnOlderReaderLeftIt(resolution);
        patch(
                "/v1/resolutions/" + resolution,
                "{\"decision\": \"APPROVED\", \"text\": \"That the report be received.\"}");
        JsonPath batch = reread("/v1/meetings/" + meeting + "/re-read");
        assertThat(batch.getInt("progress.imported")).isEqualTo(1);
        record("/v1/resolutions/" + resolution + "?version=draft")
                .body("decision", equalTo("APPROVED"))
                .body("text", equalTo("That the report be received."))
                .body("review", equalTo("CORRECTED"));
        record("/v1/imports/" + batch.getString("results[0].importId"))
                .body("warnings.code", hasItem("CORRECTION_IN_DOUBT"));
    }

    @Test
    void aCouncilsDocumentsAreReadAgainTogether() {
        String council = "Together Town Council";
        String one = publish(council, 4);
        publish(council, 5);
        asAnOlderReaderLeftIt(resolution(one));
        JsonPath batch = reread("/v1/imports/re-read?council=together-town-council");
        assertThat(batch.getInt("progress.total")).isEqualTo(2);
        assertThat(batch.getInt("progress.imported")).isEqualTo(1);
        assertThat(batch.getInt("progress.known")).isEqualTo(1);
        assertThat(batch.getList("results.known", Boolean.class)).isEqualTo(List.of(false, true));
    }

    @Test
    void whatIsWithdrawnIsNotReadAgain() {
        String meeting = publish("Resting Town Council", 4);
        Officers.act(ADMIN, meeting, "withdraw", "{\"reason\": \"to see\"}").statusCode(200);
        Officers.with(ADMIN)
                .post("/v1/meetings/" + meeting + "/re-read")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONFLICT"));
    }
}
