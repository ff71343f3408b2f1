package org.minutebook.desk;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Officers;

/** The pages that no single meeting has: actions, councils and bodies, tokens, the audit log. */
@QuarkusTest
class ActsPagesTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern PROPOSAL = Pattern.compile("action=\"(/desk/proposals/[^\"]+)\"");

    private static byte[] minutes(String council, String day, String tracking) {
        return """
        %s

        Minutes of a meeting of the Planning Committee held on %s at 6.30 pm in the Town Hall

        Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

        1. APOLOGIES FOR ABSENCE

        Apologies for absence were received from Councillor T. Voss.

        2. ACTION TRACKING

        RESOLVED:

        %s
        """
                .formatted(council, day, tracking)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String publish(String council, String body, String day, String tracking) {
        return Officers.meetingOf(
                Officers.post(
                        ADMIN,
                        minutes(council, day, tracking),
                        Map.of("council", council, "body", body, "publish", "true")));
    }

    private static String asked(String council) {
        String meeting =
                publish(
                        council,
                        "Planning Committee",
                        "1 February 2024",
                        "That the Head of Drainage be asked to report on the repair of the weir at"
                                + " Mill Lane by May 2024.");
        return get("/v1/meetings/" + meeting + "?include=actions")
                .then()
                .extract()
                .path("agendaItems.actions.flatten()[0].id");
    }

    private static String tracked(String council) {
        return publish(
                council,
                "Planning Committee",
                "14 March 2024",
                "That the action on the repair of the weir at Mill Lane be removed from the"
                        + " tracking report.");
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1).replace("&quot;", "\"").replace("&#39;", "'");
    }

    @Test
    void anActionIsTakenUpClosedAndOpenedAgain() {
        String council = "Acting Town Council";
        String action = asked(council);
        String later = tracked(council);
        String resolution =
                get("/v1/meetings/" + later + "?include=resolutions")
                        .then()
                        .extract()
                        .path("agendaItems.resolutions.flatten()[0].id");
        Desk desk = Desk.signedIn(ADMIN);
        String path = "/desk/actions/" + action;
        assertThat(desk.page("/desk/actions?council=acting-town-council"))
                .contains(path, "Not taken up", "Done? ");

        String seen = found(SEEN, desk.page(path));
        desk.form()
                .formParam("act", "open")
                .formParam("seen", seen)
                .post(path)
                .then()
                .statusCode(303)
                .header("Location", endsWith(path));
        get("/v1/actions/" + action).then().body("status", equalTo("OPEN"));
        assertThat(desk.page("/desk/actions?show=OVERDUE&council=acting-town-council"))
                .contains(path, "Overdue");

        // What another officer did meanwhile is not lost.
        desk.form()
                .formParam("act", "close")
                .formParam("seen", seen)
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("was changed while you looked at it"));
        desk.form()
                .formParam("act", "drop")
                .formParam("seen", found(SEEN, desk.page(path)))
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Say why the action is dropped"));
        String page = desk.page(path);
        assertThat(page).contains("r:" + later + ":" + resolution);
        desk.form()
                .formParam("act", "close")
                .formParam("seen", found(SEEN, page))
                .formParam("note", "Reported in March.")
                .formParam("by", "r:" + later + ":" + resolution)
                .post(path)
                .then()
                .statusCode(303);
        get("/v1/actions/" + action)
                .then()
                .body("status", equalTo("DONE"))
                .body("note", equalTo("Reported in March."))
                .body("closedByMeetingId", equalTo(later))
                .body("closedByResolutionId", equalTo(resolution));
        desk.form()
                .formParam("act", "open")
                .formParam("seen", found(SEEN, desk.page(path)))
                .post(path)
                .then()
                .statusCode(303);
        get("/v1/actions/" + action).then().body("status", equalTo("OPEN"));
    }

    @Test
    void whatLaterMinutesSayIsAcceptedOnThePage() {
        String council = "Heeding Town Council";
        String action = asked(council);
        tracked(council);
        Desk desk = Desk.signedIn(ADMIN);
        String page = desk.page("/desk/actions?council=heeding-town-council");
        assertThat(page).contains("removed from the tracking report");
        String proposal = found(PROPOSAL, page);
        desk.form().formParam("act", "accept").post(proposal).then().statusCode(303);
        get("/v1/actions/" + action).then().body("status", equalTo("DONE"));
        assertThat(desk.page("/desk/actions?council=heeding-town-council"))
                .contains("The action is closed.")
                .doesNotContain(proposal);
        // Without what protects the form nothing is done.
        desk.with().formParam("act", "dismiss").post(proposal).then().statusCode(403);
    }

    @Test
    void whoMayNotPublishReadsAndDoesNothing() {
        String action = asked("Looking Town Council");
        Desk desk = Desk.signedIn(Officers.token(List.of("import"), Map.of()));
        assertThat(desk.page("/desk/actions/" + action)).doesNotContain("name=\"act\"");
        desk.form().formParam("act", "open").post("/desk/actions/" + action).then().statusCode(403);
        desk.with().get("/desk/tokens").then().statusCode(403);
        desk.with().get("/desk/audit").then().statusCode(403);
        desk.with().get("/desk/councils").then().statusCode(403);
    }

    @Test
    void anotherCouncilsActionsAreNotThere() {
        String action = asked("Hidden Town Council");
        asked("Seeing Town Council");
        Desk desk =
                Desk.signedIn(
                        Officers.token(
                                List.of("publish"), Map.of("council", "seeing-town-council")));
        assertThat(desk.page("/desk/actions")).doesNotContain(action);
        desk.with().get("/desk/actions/" + action).then().statusCode(404);
    }

    @Test
    void aWrongFilterIsSaidBesideItsField() {
        Desk desk = Desk.signedIn(ADMIN);
        assertThat(desk.page("/desk/actions?body=Nobody&after=nonsense"))
                .contains("No committee of that name is known", "id=\"body-error\"");
    }

    @Test
    void aTokenIsShownOnceAndRevoked() {
        Desk desk = Desk.signedIn(ADMIN);
        desk.form()
                .formParam("name", "")
                .formParam("expires", "soon")
                .post("/desk/tokens")
                .then()
                .statusCode(422)
                .body(containsString("Enter who the token is for"))
                .body(containsString("Choose what the token allows"))
                .body(containsString("Enter the last day as"));
        String page =
                desk.form()
                        .formParam("name", "Clerk of the pages")
                        .formParam("scope", "import")
                        .formParam("expires", "2099-12-31")
                        .post("/desk/tokens")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", containsString("no-store"))
                        .extract()
                        .asString();
        String word = found(Pattern.compile("id=\"word\">([^<]+)<"), page);
        Officers.with(word).get("/v1/imports").then().statusCode(200);
        assertThat(desk.page("/desk/tokens")).contains("Clerk of the pages").doesNotContain(word);
        String id =
                found(
                        Pattern.compile(
                                "Clerk of the"
                                        + " pages.{0,2000}?action=\"(/desk/tokens/[^\"]+/revoke)\"",
                                Pattern.DOTALL),
                        desk.page("/desk/tokens"));
        desk.form().post(id).then().statusCode(303);
        Officers.with(word).get("/v1/imports").then().statusCode(401);
    }

    @Test
    void theAuditLogIsReadAndDownloaded() {
        asked("Audited Town Council");
        Desk desk = Desk.signedIn(ADMIN);
        assertThat(desk.page("/desk/audit?council=audited-town-council&act=publish"))
                .contains("publish", "/desk/audit/audit.csv?council=audited-town-council");
        desk.with()
                .accept("text/csv")
                .get("/desk/audit/audit.csv?council=audited-town-council")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("id,at,"))
                .body(containsString("import"));
        assertThat(desk.page("/desk/audit?council=unheard-of"))
                .contains("No council of that name is known");
    }

    @Test
    void aCouncilAndItsBodiesAreDescribedRenamedAndMerged() {
        String council = "Describing Town Council";
        publish(council, "Planning Committee", "1 February 2024", "That the plan be noted.");
        String second =
                publish(council, "Planning Cttee", "8 February 2024", "That the map be noted.");
        String id = get("/v1/councils/describing-town-council").then().extract().path("id");
        String kept =
                get("/v1/bodies/planning-committee?council=" + id).then().extract().path("id");
        String spelling = get("/v1/meetings/" + second).then().extract().path("bodyId");
        Desk desk = Desk.signedIn(ADMIN);
        assertThat(desk.page("/desk/councils?q=Describing")).contains("/desk/councils/" + id);
        assertThat(desk.page("/desk/councils/" + id)).contains("/desk/bodies/" + kept);
        desk.form()
                .formParam("name", council)
                .formParam(
                        "licence",
                        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
                .formParam("gss", "12")
                .post("/desk/councils/" + id)
                .then()
                .statusCode(422)
                .body(containsString("id=\"gss-error\""));
        desk.form()
                .formParam("name", "Described Town Council")
                .formParam("renamedOn", "2025-03-31")
                .formParam(
                        "licence",
                        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
                .formParam("homepage", "https://described.example")
                .formParam("gss", "E04999998")
                .formParam("alias", "Describe Parish Council")
                .post("/desk/councils/" + id)
                .then()
                .statusCode(303);
        get("/v1/councils/" + id)
                .then()
                .body("name", equalTo("Described Town Council"))
                .body("gss", equalTo("E04999998"))
                .body("homepage", equalTo("https://described.example"));
        assertThat(desk.page("/desk/councils/" + id))
                .contains("Describe Parish Council", "until 31 March 2025");

        desk.form()
                .post("/desk/bodies/" + spelling + "/merge")
                .then()
                .statusCode(422)
                .body(containsString("Choose the body that is to stay"));
        desk.form()
                .formParam("mergedInto", kept)
                .post("/desk/bodies/" + spelling + "/merge")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/bodies/" + kept));
        get("/v1/meetings/" + second).then().body("bodyId", equalTo(kept));
        desk.form()
                .formParam("name", "Plans Committee")
                .post("/desk/bodies/" + kept)
                .then()
                .statusCode(303);
        get("/v1/bodies/" + kept).then().body("name", equalTo("Plans Committee"));
        desk.form()
                .formParam("name", "Described Town Council")
                .post("/desk/councils")
                .then()
                .statusCode(422)
                .body(containsString("answers to that name already"));
        desk.with().get("/desk/councils/" + id).then().body(not(containsString("12</")));
    }

    @Test
    void aFileIsReadAgainFromThePages() {
        String meeting =
                publish(
                        "Rereading Town Council",
                        "Planning Committee",
                        "1 February 2024",
                        "That the plan be noted.");
        Desk desk = Desk.signedIn(ADMIN);
        assertThat(desk.page("/desk/meetings/" + meeting))
                .contains("/desk/re-read/meetings/" + meeting);
        desk.form()
                .post("/desk/re-read/meetings/" + meeting)
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/imports/batches/"));
        String id = get("/v1/councils/rereading-town-council").then().extract().path("id");
        String batch =
                desk.form()
                        .post("/desk/re-read/councils/" + id)
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        desk.with().get(batch).then().statusCode(200);
    }
}
