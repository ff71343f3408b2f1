package org.minutebook.correct;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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

/** What later minutes seem to say is proposed, and done when an officer accepts it. */
@QuarkusTest
class ProposalsTest {

    private static final String TRACKED =
            "That the action on the repair of the weir at Mill Lane be removed from the tracking"
                    + " report.";

    private static byte[] minutes(String council, String day, String approved, String weir) {
        return """
        %s

        Minutes of a meeting of the Planning Committee held on %s at 6.30 pm in the Town Hall

        Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

        1. APOLOGIES FOR ABSENCE

        Apologies for absence were received from Councillor T. Voss.

        2. MINUTES OF THE LAST MEETING

        RESOLVED:

        %s

        3. ACTION TRACKING

        RESOLVED:

        %s
        """
                .formatted(council, day, approved, weir)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String publish(String council, String day, String approved, String weir) {
        return Officers.meetingOf(
                Officers.post(
                        ADMIN,
                        minutes(council, day, approved, weir),
                        Map.of(
                                "council",
                                council,
                                "body",
                                "Planning Committee",
                                "publish",
                                "true")));
    }

    private static String earlier(String council) {
        return publish(
                council,
                "1 February 2024",
                "That the minutes of the meeting held on 4 January 2024 be confirmed as a correct"
                        + " record.",
                "That the Head of Drainage be asked to report on the repair of the weir at Mill"
                        + " Lane by May 2024.");
    }

    private static String later(String council) {
        return publish(
                council,
                "14 March 2024",
                "That the minutes of the last meeting be confirmed as a correct record.",
                TRACKED);
    }

    private static String slug(String council) {
        return council.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private static ValidatableResponse list(String council, String more) {
        return Officers.with(ADMIN)
                .get("/v1/proposals?council=" + slug(council) + more)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse decide(String id, String act, String body) {
        return Officers.with(ADMIN)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/proposals/" + id + "/" + act)
                .then();
    }

    private static String actionOf(String meeting) {
        return get("/v1/meetings/" + meeting + "?include=actions")
                .then()
                .extract()
                .path("agendaItems.actions.flatten()[0].id");
    }

    @Test
    void aClosureIsProposedWithItsWordsAndDoneOnlyWhenItIsAccepted() {
        String council = "Proposing Town Council";
        String earlier = earlier(council);
        String action = actionOf(earlier);
        assertThat(action).isNotNull();
        String later = later(council);
        get("/v1/actions/" + action).then().body("status", equalTo("UNTRACKED"));
        String id =
                list(council, "&kind=CLOSURE")
                        .body("data", hasSize(1))
                        .body("data[0].actionId", equalTo(action))
                        .body("data[0].meetingId", equalTo(earlier))
                        .body("data[0].byMeetingId", equalTo(later))
                        .body("data[0].why", equalTo("TRACKING_ITEM"))
                        .body("data[0].source.quote", equalTo(TRACKED))
                        .body("data[0].byResolutionId", notNullValue())
                        .extract()
                        .path("data[0].id");
        decide(id, "accept", "{\"note\": \"Reported in March.\"}")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decidedBy", notNullValue());
        get("/v1/actions/" + action)
                .then()
                .body("status", equalTo("DONE"))
                .body("note", equalTo("Reported in March."))
                .body("closedByMeetingId", equalTo(later))
                .body("closedByResolutionId", notNullValue());
        list(council, "&kind=CLOSURE").body("data", empty());
        list(council, "&kind=CLOSURE&state=ACCEPTED&about=" + action).body("data", hasSize(1));
        decide(id, "accept", "{}").statusCode(200);
        decide(id, "dismiss", "{}").statusCode(409).body("code", equalTo("CONFLICT"));
    }

    @Test
    void whatIsDismissedIsProposedNoMore() {
        String council = "Dismissing Town Council";
        String earlier = earlier(council);
        String later = later(council);
        String id = list(council, "&kind=CLOSURE").extract().path("data[0].id");
        decide(id, "dismiss", "{}").statusCode(200).body("state", equalTo("DISMISSED"));
        Officers.act(ADMIN, later, "withdraw", "{\"reason\": \"to see\"}").statusCode(200);
        Officers.act(ADMIN, later, "restore", "{}").statusCode(200);
        list(council, "&kind=CLOSURE").body("data", empty());
        get("/v1/actions/" + actionOf(earlier)).then().body("status", equalTo("UNTRACKED"));
    }

    @Test
    void whatIsWithdrawnProposesNothingAndTheOrderOfImportsDoesNotMatter() {
        String council = "Undoing Town Council";
        String later = later(council);
        earlier(council);
        list(council, "&kind=CLOSURE").body("data", hasSize(1));
        Officers.act(ADMIN, later, "withdraw", "{\"reason\": \"to see\"}").statusCode(200);
        list(council, "").body("data", empty());
    }

    @Test
    void anApprovalInDoubtIsAcceptedByAnOfficer() {
        String council = "Doubting Town Council";
        String earlier = earlier(council);
        String later = later(council);
        get("/v1/meetings/" + earlier).then().body("approval", equalTo("UNKNOWN"));
        String id =
                list(council, "&kind=APPROVAL")
                        .body("data", hasSize(1))
                        .body("data[0].why", equalTo("LAST_MEETING"))
                        .body("data[0].meetingId", equalTo(earlier))
                        .body("data[0].actionId", nullValue())
                        .extract()
                        .path("data[0].id");
        decide(id, "accept", "{}").statusCode(200);
        get("/v1/meetings/" + earlier)
                .then()
                .body("approval", equalTo("APPROVED"))
                .body("approvedByMeetingId", equalTo(later));
    }

    @Test
    void anotherCouncilsAreNotEvenThere() {
        String council = "Guarding Town Council";
        earlier(council);
        later(council);
        earlier("Onlooking Town Council");
        String id = list(council, "&kind=CLOSURE").extract().path("data[0].id");
        String elsewhere =
                Officers.token(List.of("publish"), Map.of("council", "onlooking-town-council"));
        Officers.with(elsewhere).get("/v1/proposals").then().body("data", empty());
        Officers.with(elsewhere)
                .contentType(ContentType.JSON)
                .post("/v1/proposals/" + id + "/accept")
                .then()
                .statusCode(404);
        Officers.with(elsewhere)
                .get("/v1/proposals?council=guarding-town-council")
                .then()
                .statusCode(403);
    }
}
