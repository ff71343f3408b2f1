package org.minutebook.correct;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;

/**
 * Fields corrected, records added, removed, confirmed, split and merged, and what outlives what.
 */
@QuarkusTest
class CorrectionsTest {

    private static final String NOTED = "That the report of the Clerk be noted.";

    private static String post(String council, int day, boolean publish) {
        return post(Minutes.of(council, day), council, publish);
    }

    private static String post(byte[] file, String council, boolean publish) {
        return Officers.post(
                        ADMIN,
                        file,
                        Map.of(
                                "council",
                                council,
                                "body",
                                "Planning Committee",
                                "publish",
                                Boolean.toString(publish)))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    private static Map<String, String> resolutions(String meeting, String query) {
        ValidatableResponse whole =
                Officers.with(ADMIN)
                        .get("/v1/meetings/" + meeting + "?include=resolutions" + query)
                        .then()
                        .statusCode(200);
        List<String> ids = whole.extract().path("agendaItems.resolutions.id.flatten()");
        List<String> texts = whole.extract().path("agendaItems.resolutions.text.flatten()");
        return java.util.stream.IntStream.range(0, ids.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(texts::get, ids::get));
    }

    private static String tag(String path) {
        return Officers.with(ADMIN).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static RequestSpecification matching(String path) {
        return Officers.with(ADMIN).header("If-Match", tag(path)).contentType(ContentType.JSON);
    }

    private static ValidatableResponse patch(String path, String body) {
        return matching(path).body(body).patch(path).then();
    }

    @Test
    void aDraftIsCorrectedWhereItStands() {
        String meeting = post("Drafted Town Council", 3, false);
        String path = "/v1/resolutions/" + resolutions(meeting, "").get(NOTED);
        given().get(path).then().statusCode(404);
        Officers.with(ADMIN)
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("review", equalTo("UNREVIEWED"));

        String newTag =
                patch(path, "{\"decision\": \"APPROVED\", \"vote\": {\"for\": 3, \"against\": 1}}")
                        .statusCode(200)
                        .body("decision", equalTo("APPROVED"))
                        .body("vote.for", equalTo(3))
                        .body("vote.abstentions", nullValue())
                        .body("vote.unanimous", equalTo(false))
                        .body("text", equalTo(NOTED))
                        .body("review", equalTo("CORRECTED"))
                        .extract()
                        .header("ETag");
        assertThat(tag(path)).isEqualTo(newTag);
        patch(path, "{\"vote\": null}").statusCode(200).body("vote", nullValue());
        Officers.with(ADMIN)
                .get("/v1/meetings/" + meeting + "/corrections")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data[0].fields.decision.was", equalTo("NOTED"))
                .body("data[0].fields.decision.is", equalTo("APPROVED"));
        Officers.act(ADMIN, meeting, "publish", "{}").statusCode(200);
        get(path).then().statusCode(200).body("decision", equalTo("APPROVED"));
    }

    @Test
    void whoeverDidNotReadWhatIsThereNowIsRefused() {
        String meeting = post("Raced Town Council", 3, false);
        String path = "/v1/resolutions/" + resolutions(meeting, "").get(NOTED);
        String old = tag(path);
        Officers.with(ADMIN)
                .contentType(ContentType.JSON)
                .body("{\"decision\": \"APPROVED\"}")
                .patch(path)
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        patch(path, "{\"decision\": \"APPROVED\"}").statusCode(200);
        Officers.with(ADMIN)
                .header("If-Match", old)
                .contentType("application/merge-patch+json")
                .body("{\"decision\": \"REFUSED\"}")
                .patch(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("PRECONDITION_FAILED"));
        Officers.with(ADMIN).get(path).then().body("decision", equalTo("APPROVED"));
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        String meeting = post("Strict Town Council", 3, false);
        String path = "/v1/resolutions/" + resolutions(meeting, "").get(NOTED);
        Map<String, String> faults =
                Map.of(
                        "{\"decisoin\": \"APPROVED\"}", "decisoin",
                        "{\"decision\": \"AGREED\"}", "decision",
                        "{\"decision\": null}", "decision",
                        "{\"text\": \"  \"}", "text",
                        "{\"carried\": \"yes\"}", "carried",
                        "{\"confidence\": 1}", "confidence",
                        "{\"source\": {\"start\": 5, \"end\": 900000}}", "source",
                        "{\"vote\": {\"for\": \"many\"}}", "vote.for",
                        "{\"agendaItemId\": \"9e40ad85-940b-8132-9327-526d4ecfb0a1\"}",
                                "agendaItemId");
        faults.forEach(
                (body, field) ->
                        patch(path, body)
                                .statusCode(400)
                                .body("code", equalTo("INVALID_FIELD"))
                                .body("field", equalTo(field)));
        patch(path, "{\"decision\": \"AGREED\"}").body("allowed", hasItem("APPROVED"));
        patch(path, "[]").statusCode(400);
        Officers.with(ADMIN)
                .get("/v1/meetings/" + meeting + "/corrections")
                .then()
                .body("data", empty());
    }

    @Test
    void aCorrectionOfWhatIsPublishedIsANewVersion() {
        String meeting = post("Published Town Council", 3, true);
        String path = "/v1/resolutions/" + resolutions(meeting, "").get(NOTED);
        int version = get(path).then().extract().path("version");
        Officers.with(ADMIN)
                .header("If-Match", tag(path))
                .header("Minutebook-Reason", "It was approved, not noted.")
                .contentType(ContentType.JSON)
                .body("{\"decision\": \"APPROVED\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(version + 1));
        get(path)
                .then()
                .body("decision", equalTo("APPROVED"))
                .body("version", equalTo(version + 1));
        get("/v1/meetings/" + meeting + "/versions")
                .then()
                .body("data", hasSize(2))
                .body("data[0].changes.op", equalTo(List.of("CHANGED")));
        get("/v1/meetings/" + meeting + "/versions/1")
                .then()
                .body("agendaItems.resolutions.decision.flatten()", hasItem("NOTED"));
        // What did not change keeps its version.
        get("/v1/attendances?council=published-town-council")
                .then()
                .body("data.version.unique()", equalTo(List.of(1)));

        String importer = Officers.token(List.of("import"), Map.of());
        given().header("Authorization", "Bearer " + importer)
                .header("If-Match", tag(path))
                .contentType(ContentType.JSON)
                .body("{\"decision\": \"REFUSED\"}")
                .patch(path)
                .then()
                .statusCode(403);
    }

    @Test
    void aRecordThatWasMissedIsAddedByItsWords() {
        String meeting = post("Missed Town Council", 3, false);
        String text =
                Officers.with(ADMIN)
                        .get("/v1/meetings/" + meeting + "/source")
                        .then()
                        .extract()
                        .asString();
        String words = "The Clerk presented a report on the state of the weir.";
        int start = text.codePointCount(0, text.indexOf(words));
        int end = start + words.length();
        String url =
                Officers.with(ADMIN)
                        .contentType(ContentType.JSON)
                        .body(
                                """
                                {"task": "present a further report", "owner": "Clerk",
                                 "due": {"text": "in May 2024", "from": "2024-05-01", "to": "2024-05-31"},
                                 "source": {"start": %d, "end": %d}}
                                """
                                        .formatted(start, end))
                        .post("/v1/meetings/" + meeting + "/actions")
                        .then()
                        .statusCode(201)
                        .header("ETag", notNullValue())
                        .body("source.quote", equalTo(words))
                        .body("agendaItemNumber", equalTo("4"))
                        .body("review", equalTo("CORRECTED"))
                        .body("confidence", equalTo(1.0f))
                        .extract()
                        .header("Location");
        Officers.act(ADMIN, meeting, "publish", "{}").statusCode(200);
        get(url).then().statusCode(200).body("due.to", equalTo("2024-05-31"));
        String path = url.substring(url.indexOf("/v1/"));
        Officers.with(ADMIN)
                .header("If-Match", tag(path))
                .contentType(ContentType.JSON)
                .body("{\"due\": {\"from\": \"2024-06-01\"}}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("field", equalTo("due"));
        Officers.with(ADMIN)
                .contentType(ContentType.JSON)
                .body("{\"task\": \"x\"}")
                .post("/v1/meetings/" + meeting + "/actions")
                .then()
                .statusCode(400)
                .body("field", equalTo("source"));
    }

    @Test
    void whatIsTakenOutIsGoneAndStaysSo() {
        String council = "Removed Town Council";
        String meeting = post(council, 3, true);
        String path = "/v1/resolutions/" + resolutions(meeting, "").get(NOTED);
        Officers.with(ADMIN).header("If-Match", tag(path)).delete(path).then().statusCode(204);
        get(path).then().statusCode(410).body("code", equalTo("GONE"));
        get("/v1/resolutions?council=removed-town-council").then().body("data", hasSize(1));

        // A revised document still has the words; the officer's removal stands.
        String again =
                post(
                        Minutes.of(council, 3, NOTED + "\n\n        The clock struck nine."),
                        council,
                        true);
        assertThat(again).isEqualTo(meeting);
        get("/v1/resolutions?council=removed-town-council")
                .then()
                .body("data.text", not(hasItem(NOTED)));
    }

    @Test
    void correctionsOutliveARevisedDocument() {
        String council = "Outlived Town Council";
        String meeting = post(council, 3, true);
        String id = resolutions(meeting, "").get(NOTED);
        patch("/v1/resolutions/" + id, "{\"decision\": \"APPROVED\"}").statusCode(200);

        // The same words again: the correction is made again, without a doubt.
        byte[] same = Minutes.of(council, 3, NOTED + "\n\n        The clock struck nine.");
        assertThat(post(same, council, true)).isEqualTo(meeting);
        get("/v1/resolutions/" + id)
                .then()
                .statusCode(200)
                .body("decision", equalTo("APPROVED"))
                .body("review", equalTo("CORRECTED"));

        // Other words with another decision: the correction stands and an officer is told.
        byte[] other =
                Minutes.of(
                        council,
                        3,
                        "That the report of the Clerk be deferred to the next meeting.");
        ValidatableResponse posted =
                Officers.post(
                                ADMIN,
                                other,
                                Map.of("council", council, "body", "Planning Committee"))
                        .statusCode(201);
        posted.body("warnings.code", hasItem("CORRECTION_IN_DOUBT"))
                .body(
                        "warnings.find { it.code == 'CORRECTION_IN_DOUBT' }.message",
                        containsString("APPROVED"));
        Officers.with(ADMIN)
                .get("/v1/resolutions/" + id + "?version=draft")
                .then()
                .statusCode(200)
                .body("decision", equalTo("APPROVED"))
                .body("text", containsString("deferred"));
    }

    @Test
    void aCorrectionOfWhatIsPublishedReachesTheDraftBesideIt() {
        String council = "Beside Town Council";
        String meeting = post(council, 3, true);
        String id = resolutions(meeting, "").get(NOTED);
        post(Minutes.of(council, 3, NOTED + "\n\n        The clock struck nine."), council, false);
        patch("/v1/resolutions/" + id, "{\"decision\": \"APPROVED\"}").statusCode(200);
        get("/v1/resolutions/" + id).then().body("decision", equalTo("APPROVED"));
        Officers.with(ADMIN)
                .get("/v1/resolutions/" + id + "?version=draft")
                .then()
                .body("decision", equalTo("APPROVED"));
        Officers.act(ADMIN, meeting, "publish", "{}").statusCode(200);
        get("/v1/resolutions/" + id).then().body("decision", equalTo("APPROVED"));
        // The draft of a third reading follows the newest again.
        post(Minutes.of(council, 3, NOTED + "\n\n        The clock struck ten."), council, true);
        get("/v1/resolutions/" + id).then().body("decision", equalTo("APPROVED"));
    }

    @Test
    void oneIsSplitAndTwoAreMerged() {
        String council = "Split Town Council";
        String meeting = post(council, 3, false);
        String path = "/v1/resolutions/" + resolutions(meeting, "").get(NOTED);
        matching(path)
                .body(
                        """
                        {"parts": [{"text": "That the report be noted", "label": "a"},
                                   {"text": "That the weir be mended", "label": "b",
                                    "decision": "APPROVED"}]}
                        """)
                .post(path + "/split")
                .then()
                .statusCode(200)
                .body("label", equalTo("a"));
        Map<String, String> parts = resolutions(meeting, "");
        assertThat(parts).containsKeys("That the report be noted", "That the weir be mended");

        matching(path)
                .body("{\"with\": [\"%s\"]}".formatted(parts.get("That the weir be mended")))
                .post(path + "/merge")
                .then()
                .statusCode(200)
                .body("text", equalTo("That the report be noted That the weir be mended"))
                .body("source.also", hasSize(1));
        assertThat(resolutions(meeting, "")).hasSize(2);
        matching(path)
                .body("{\"with\": [\"9e40ad85-940b-8132-9327-526d4ecfb0a1\"]}")
                .post(path + "/merge")
                .then()
                .statusCode(400)
                .body("field", equalTo("with"));
    }

    @Test
    void whatIsRightIsConfirmed() {
        String meeting = post("Confirmed Town Council", 3, false);
        String path = "/v1/resolutions/" + resolutions(meeting, "").get(NOTED);
        matching(path)
                .post(path + "/confirm")
                .then()
                .statusCode(200)
                .body("review", equalTo("CONFIRMED"));
        String facts = "/v1/meetings/" + meeting;
        matching(facts)
                .post(facts + "/confirm")
                .then()
                .statusCode(200)
                .body("review", equalTo("CONFIRMED"));
    }

    @Test
    void whatChangesNothingMakesNoVersion() {
        String meeting = post("Unchanged Town Council", 3, true);
        String path = "/v1/resolutions/" + resolutions(meeting, "").get(NOTED);
        int version = get(path).then().extract().path("version");
        patch(path, "{\"decision\": \"NOTED\"}").statusCode(200);
        patch(path, "{}").statusCode(200).body("review", equalTo("UNREVIEWED"));
        matching(path).post(path + "/confirm").then().statusCode(200);
        matching(path).post(path + "/confirm").then().statusCode(200);
        get(path).then().body("review", equalTo("CONFIRMED")).body("version", equalTo(version + 1));
        get("/v1/meetings/" + meeting + "/versions").then().body("data", hasSize(2));
        Officers.with(ADMIN)
                .get("/v1/meetings/" + meeting + "/corrections")
                .then()
                .body("data.op", equalTo(List.of("CONFIRMED")));
        // And the next real one is made as ever.
        patch(path, "{\"decision\": \"APPROVED\"}").statusCode(200);
        get("/v1/meetings/" + meeting + "/versions").then().body("data", hasSize(3));
    }

    @Test
    void theMeetingsDayIsCorrectedAndItsIdStays() {
        String council = "Moved Town Council";
        String meeting = post(council, 3, true);
        String path = "/v1/meetings/" + meeting;
        patch(
                        path,
                        "{\"date\": \"2024-03-04\", \"venue\": \"The Old School\", \"startTime\": \"19:00\"}")
                .statusCode(200)
                .body("id", equalTo(meeting))
                .body("date", equalTo("2024-03-04"))
                .body("startTime", equalTo("19:00"));
        get("/v1/resolutions?council=moved-town-council")
                .then()
                .body("data.date.unique()", contains("2024-03-04"));
        String other = post(council, 5, false);
        assertThat(other).isNotEqualTo(meeting);
        patch("/v1/meetings/" + other, "{\"date\": \"2024-03-04\"}")
                .statusCode(409)
                .body("meetingId", equalTo(meeting));
        patch(path, "{\"date\": \"2024-02-30\"}").statusCode(400).body("field", equalTo("date"));
    }

    @Test
    void anActionIsTrackedToItsEnd() {
        String council = "Tracked Town Council";
        String meeting =
                post(
                        Minutes.of(council, 3, "That the Clerk report back by May 2024."),
                        council,
                        true);
        String id =
                get("/v1/actions?council=tracked-town-council")
                        .then()
                        .statusCode(200)
                        .body("data[0].status", equalTo("UNTRACKED"))
                        .extract()
                        .path("data[0].id");
        String path = "/v1/actions/" + id;
        patch(path, "{\"status\": \"OPEN\"}").statusCode(200).body("status", equalTo("OPEN"));
        get("/v1/actions?council=tracked-town-council&overdue=true")
                .then()
                .body("data.id", contains(id));
        patch(path, "{\"status\": \"LATE\"}").statusCode(400).body("allowed", hasItem("DONE"));
        patch(
                        path,
                        "{\"status\": \"DONE\", \"note\": \"Reported.\", \"closedByMeetingId\": \"%s\"}"
                                .formatted(meeting))
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("note", equalTo("Reported."))
                .body("closedByMeetingId", equalTo(meeting));
        get(path).then().body("status", equalTo("DONE")).body("review", equalTo("UNREVIEWED"));
        // No version of the meeting came of it.
        get("/v1/meetings/" + meeting + "/versions").then().body("data", hasSize(1));
    }
}
