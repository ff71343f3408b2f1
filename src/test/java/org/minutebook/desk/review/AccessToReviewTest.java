package org.minutebook.desk.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.desk.review.Reviewed.NOTED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Officers;

/** Every page and every form of the review, and who may not. */
@QuarkusTest
class AccessToReviewTest {

    private static final List<String> PAGES =
            List.of(
                    "",
                    "/RECORD",
                    "/RECORD/split",
                    "/RECORD/merge",
                    "/RECORD/remove",
                    "/missed",
                    "/versions",
                    "/pages/1.png",
                    "/publish",
                    "/withdraw",
                    "/redact");

    private static final List<String> FORMS =
            List.of(
                    "/RECORD",
                    "/RECORD/confirm",
                    "/RECORD/split",
                    "/RECORD/merge",
                    "/RECORD/remove",
                    "/RECORD/warnings/00000000-0000-3000-8000-000000000000/take",
                    "/warnings/00000000-0000-3000-8000-000000000000/keep",
                    "/missed",
                    "/missed/actions",
                    "/publish",
                    "/withdraw",
                    "/restore",
                    "/redact");

    private static String at(Reviewed meeting, String path) {
        return meeting.path()
                + path.replace("RECORD", "resolutions/" + meeting.card(NOTED).id().substring(2));
    }

    @Test
    void nobodySeesAnythingSignedOut() {
        Reviewed meeting = Reviewed.of("Locked Page Council", false);
        for (String path : PAGES) {
            Response answer = given().redirects().follow(false).get(at(meeting, path));
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.header("Location")).as(path).contains("/desk/sign-in");
        }
        for (String path : FORMS) {
            Response answer =
                    given().redirects()
                            .follow(false)
                            .formParam("reason", "None.")
                            .post(at(meeting, path));
            assertThat(answer.statusCode()).as(path).isIn(303, 403);
        }
        assertThat(meeting.card(NOTED).text()).contains("As read");
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        Reviewed meeting = Reviewed.of("Forged Page Council", false);
        for (String path : FORMS) {
            Response answer =
                    meeting.desk.with().formParam("reason", "None.").post(at(meeting, path));
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(meeting.card(NOTED).text()).contains("As read");
    }

    @Test
    void whatIsPublishedIsNotChangedByWhoMayOnlyImport() {
        Reviewed meeting = Reviewed.of("Guarded Page Council", true);
        Reviewed importer = meeting.as(Officers.token(List.of("import"), Map.of()));
        for (String path : FORMS) {
            Response answer =
                    importer.desk
                            .form()
                            .formParam("version", "published")
                            .formParam("seen", "*")
                            .formParam("with", "none")
                            .formParam("reason", "None.")
                            .post(at(meeting, path));
            assertThat(answer.statusCode()).as(path).isGreaterThanOrEqualTo(400);
        }
        assertThat(meeting.card(NOTED).text()).contains("As read");
    }
}
