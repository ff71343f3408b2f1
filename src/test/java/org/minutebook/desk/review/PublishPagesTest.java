package org.minutebook.desk.review;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.desk.review.Reviewed.NOTED;
import static org.minutebook.desk.review.Reviewed.card;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;

/** Publishing, withdrawing, restoring, versions and redaction, by their pages. */
@QuarkusTest
class PublishPagesTest {

    @Test
    void aDraftIsPublishedWithdrawnAndRestored() {
        Reviewed meeting = Reviewed.of("Shown Page Council", false);
        get("/v1/meetings/" + meeting.id).then().statusCode(404);
        Document page = meeting.done(meeting.page("/publish"), Map.of());
        assertThat(page.text()).contains("Published.");
        get("/v1/meetings/" + meeting.id).then().statusCode(200);

        Document withdraw = meeting.page("/withdraw");
        Document wrong = meeting.again(meeting.send(withdraw, Map.of()), 422);
        assertThat(Objects.requireNonNull(wrong.getElementById("reason-error")).text())
                .contains("Say why");
        Document gone = meeting.done(withdraw, Map.of("reason", "The wrong file."));
        assertThat(gone.text()).contains("was withdrawn");
        get("/v1/meetings/" + meeting.id).then().statusCode(410);

        Document back =
                meeting.done(
                        meeting.send(
                                Objects.requireNonNull(gone.selectFirst("form[action$=restore]")),
                                Map.of()));
        assertThat(back.text()).contains("Restored.");
        get("/v1/meetings/" + meeting.id).then().statusCode(200);
    }

    @Test
    void wordsOfAPrivateItemAreAskedAbout() {
        Reviewed meeting = Reviewed.of("Private Page Council", false);
        meeting.done(
                meeting.form(meeting.card("FLOOD DEFENCES"), "Correct"), Map.of("exempt", "true"));
        Document ask = meeting.page("/publish");
        assertThat(ask.text())
                .contains(
                        "FLOOD DEFENCES AT MILL LANE: its words become public",
                        "state of the weir");
        Document wrong = meeting.again(meeting.send(ask, Map.of()), 422);
        assertThat(Objects.requireNonNull(wrong.getElementById("exempt-error")).text())
                .contains("may be public");
        get("/v1/meetings/" + meeting.id).then().statusCode(404);
        meeting.done(ask, Map.of("exempt", "yes"));
        get("/v1/meetings/" + meeting.id).then().statusCode(200);
    }

    @Test
    void aDraftBesideWhatIsPublicIsComparedWithIt() {
        String council = "Compared Page Council";
        Reviewed meeting = Reviewed.of(council, true);
        Reviewed.post(
                council,
                Minutes.of(council, 3, "That the report of the Clerk be approved."),
                false);
        Document versions = meeting.page("/versions");
        assertThat(versions.text())
                .contains("What it changes against what is public", "Public now");
        assertThat(versions.select("tr").eachText())
                .anyMatch(row -> row.contains("Noted") && row.contains("Approved"));
        assertThat(meeting.page().text()).contains("See what is published");
        assertThat(card(meeting.page("?version=published"), NOTED).text()).contains("Noted");
    }

    @Test
    void redactionCountsFirstAndIsForAdministrators() {
        Reviewed meeting = Reviewed.of("Redacted Page Council", false);
        Document form = meeting.page("/redact");
        Document wrong = meeting.again(meeting.send(form, Map.of("words", "Mr Nobody")), 422);
        assertThat(wrong.text()).contains("do not stand in the text: Mr Nobody", "Say why");
        Document sure =
                meeting.again(
                        meeting.send(form, Map.of("words", "T. Voss", "reason", "They asked.")),
                        200);
        assertThat(sure.text()).contains("T. Voss", "cannot be undone");
        assertThat(meeting.page().text()).contains("T. Voss");
        Document done =
                meeting.done(
                        meeting.send(
                                Objects.requireNonNull(sure.selectFirst("form[action$=redact]")),
                                Map.of()));
        assertThat(done.text()).contains("Redacted:").doesNotContain("T. Voss");

        Reviewed publisher = meeting.as(Officers.token(List.of("publish"), Map.of()));
        assertThat(publisher.desk.with().get(meeting.path() + "/redact").statusCode())
                .isEqualTo(403);
        assertThat(publisher.page().text()).doesNotContain("Redact words");
        Reviewed importer = meeting.as(Officers.token(List.of("import"), Map.of()));
        for (String path : List.of("/publish", "/withdraw", "/redact")) {
            assertThat(importer.desk.with().get(meeting.path() + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }
}
