package org.minutebook.store;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Officers;

/**
 * Minutes are marked as approved by what a later, published meeting of the body says, and no
 * longer.
 */
@QuarkusTest
class ApprovalTest {

    private static final String CORRECT =
            "That the minutes of the meeting held on 1 February 2024 be confirmed as a correct"
                    + " record.";

    private static byte[] minutes(String council, String head, String day, String minutes) {
        return """
        %s

        %s of a meeting of the Planning Committee held on %s at 6.30 pm in the Town Hall

        Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

        1. APOLOGIES FOR ABSENCE

        Apologies for absence were received from Councillor T. Voss.

        2. MINUTES OF THE LAST MEETING

        RESOLVED:

        %s

        3. FLOOD DEFENCES AT MILL LANE

        The Clerk presented a report on the state of the weir.

        RESOLVED:

        That the report of the Clerk be noted.

        4. DATE OF NEXT MEETING

        The next meeting will be held on 7 March 2024.
        """
                .formatted(council, head, day, minutes)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String publish(String council, String day, String approved) {
        return publish(minutes(council, "Minutes", day, approved), council);
    }

    private static String publish(byte[] file, String council) {
        return Officers.meetingOf(
                Officers.post(
                        ADMIN,
                        file,
                        Map.of(
                                "council",
                                council,
                                "body",
                                "Planning Committee",
                                "publish",
                                "true")));
    }

    private static String february(String council) {
        return publish(
                council,
                "1 February 2024",
                "That the minutes of the meeting held on 4 January 2024 be confirmed as a correct"
                        + " record.");
    }

    private static ValidatableResponse meeting(String id) {
        return get("/v1/meetings/" + id).then().statusCode(200);
    }

    @Test
    void aLaterMeetingApprovesWithALinkUntilItIsWithdrawn() {
        String council = "Approving Town Council";
        String earlier = february(council);
        meeting(earlier)
                .body("approval", equalTo("UNKNOWN"))
                .body("approvedByMeetingId", nullValue());
        String cursor = get("/v1/changes?limit=1000").then().extract().path("links.resume");
        while (!get(cursor).then().extract().<List<?>>path("data").isEmpty()) {
            cursor = get(cursor).then().extract().path("links.resume");
        }

        String later = publish(council, "7 March 2024", CORRECT);
        String resolution =
                meeting(earlier)
                        .body("approval", equalTo("APPROVED"))
                        .body("approvedByMeetingId", equalTo(later))
                        .body("approvedWithCorrections", equalTo(false))
                        .body("version", equalTo(2))
                        .extract()
                        .path("approvedByResolutionId");
        get("/v1/resolutions/" + resolution)
                .then()
                .statusCode(200)
                .body("meetingId", equalTo(later))
                .body("text", equalTo(CORRECT));
        get(cursor).then().body("data.id", hasItem(earlier));
        get("/v1/meetings?approval=APPROVED&council=approving-town-council")
                .then()
                .body("data.id", equalTo(List.of(earlier)));

        Officers.act(ADMIN, later, "withdraw", "{\"reason\": \"of another day\"}").statusCode(200);
        meeting(earlier)
                .body("approval", equalTo("UNKNOWN"))
                .body("approvedByMeetingId", nullValue())
                .body("version", equalTo(3));
        Officers.act(ADMIN, later, "restore", "{}").statusCode(200);
        meeting(earlier).body("approvedByMeetingId", equalTo(later));
    }

    @Test
    void theOrderOfImportsDoesNotMatter() {
        String council = "Backwards Town Council";
        String later =
                publish(
                        council,
                        "7 March 2024",
                        "That the minutes of the meeting held on 1 February 2024 be approved as a"
                                + " correct record, subject to the following amendment: Councillor"
                                + " Ashby was present.");
        String earlier = february(council);
        meeting(earlier)
                .body("approval", equalTo("APPROVED"))
                .body("approvedByMeetingId", equalTo(later))
                .body("approvedWithCorrections", equalTo(true));
    }

    @Test
    void anAnnouncedNextMeetingSpeaksOfTheLastAndAnotherIsNotGuessed() {
        String last = "That the minutes of the last meeting be confirmed as a correct record.";
        String announced = february("Announced Town Council");
        publish("Announced Town Council", "7 March 2024", last);
        meeting(announced).body("approval", equalTo("APPROVED"));

        String other = february("Unannounced Town Council");
        publish("Unannounced Town Council", "14 March 2024", last);
        meeting(other).body("approval", equalTo("UNKNOWN"));
    }

    @Test
    void aDraftThatIsNotYetPublicApprovesNothing() {
        String council = "Waiting Town Council";
        String earlier = february(council);
        Officers.post(
                        ADMIN,
                        minutes(council, "Minutes", "7 March 2024", CORRECT),
                        Map.of("council", council, "body", "Planning Committee"))
                .statusCode(201);
        meeting(earlier).body("approval", equalTo("UNKNOWN"));
    }

    @Test
    void minutesThatCallThemselvesADraftAreOneUntilTheyAreApproved() {
        String council = "Drafting Town Council";
        String earlier =
                publish(
                        minutes(
                                council,
                                "DRAFT MINUTES",
                                "1 February 2024",
                                "That the minutes of the meeting held on 4 January 2024 be"
                                        + " confirmed as a correct record."),
                        council);
        meeting(earlier).body("approval", equalTo("DRAFT_MINUTES"));
        String later = publish(council, "7 March 2024", CORRECT);
        meeting(earlier).body("approval", equalTo("APPROVED"));
        Officers.act(ADMIN, later, "withdraw", "{\"reason\": \"of another day\"}").statusCode(200);
        meeting(earlier).body("approval", equalTo("DRAFT_MINUTES"));
    }

    @Test
    void anOfficersWordStands() {
        String council = "Minded Town Council";
        String earlier = february(council);
        String path = "/v1/meetings/" + earlier;
        String tag = Officers.with(ADMIN).get(path).header("ETag");
        Officers.with(ADMIN)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"approval\": \"DRAFT_MINUTES\"}")
                .patch(path)
                .then()
                .statusCode(200);
        publish(council, "7 March 2024", CORRECT);
        meeting(earlier).body("approval", equalTo("DRAFT_MINUTES"));
    }

    @Test
    void aCorrectedCopyKeepsTheLink() {
        String council = "Copied Town Council";
        String earlier = february(council);
        String later = publish(council, "7 March 2024", CORRECT);
        String path = "/v1/meetings/" + earlier;
        String tag = Officers.with(ADMIN).get(path).header("ETag");
        Officers.with(ADMIN)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"venue\": \"The Old Hall\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("approvedByMeetingId", equalTo(later));
        meeting(earlier)
                .body("venue", equalTo("The Old Hall"))
                .body("approvedByResolutionId", notNullValue());
        assertThat(later).isNotEqualTo(earlier);
    }
}
