package org.minutebook.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;

/** Posting documents from pages, and seeing what became of them. */
@QuarkusTest
@Timeout(180)
class ImportPagesTest {

    private static final String FORM = "/desk/imports/new";

    /** Browsers send every field, those left empty too. */
    private static RequestSpecification form(Desk officer, Map<String, String> fields) {
        RequestSpecification form = officer.upload();
        for (String name :
                List.of(
                        "council",
                        "body",
                        "date-day",
                        "date-month",
                        "date-year",
                        "startTime",
                        "sourceUrl",
                        "sitting",
                        "meetingNumber")) {
            form.multiPart(name, fields.getOrDefault(name, ""));
        }
        fields.forEach(
                (name, value) -> {
                    if (name.equals("publish") || name.equals("meeting")) {
                        form.multiPart(name, value);
                    }
                });
        return form;
    }

    private static Response upload(Desk officer, byte[] file, Map<String, String> fields) {
        return form(officer, fields)
                .multiPart("file", "minutes.txt", file, "text/plain")
                .post(FORM);
    }

    private static String location(Response answer) {
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aFileBecomesADraftThatStandsInTheLists() {
        Desk officer = Desk.signedIn(ADMIN);
        String council = "Uploads Town Council";
        String meeting =
                location(upload(officer, Minutes.of(council, 5), Map.of("council", council)));
        assertThat(meeting).matches("/desk/meetings/[0-9a-f-]{36}");
        assertThat(officer.page("/desk/imports?state=DRAFT")).contains(meeting, council);
        assertThat(officer.page("/desk/meetings?council=uploads-town-council&state=DRAFT"))
                .contains(meeting, "Planning Committee, 5 March 2024", "Draft");
        assertThat(officer.page("/desk/meetings?council=" + council + "&state=PUBLISHED"))
                .doesNotContain(meeting);
        assertThat(officer.page("/desk")).contains("Drafts to check");
        Response again = upload(officer, Minutes.of(council, 5), Map.of("council", council));
        assertThat(location(again)).isEqualTo(meeting);
    }

    @Test
    void whereAMeetingStandsIsSaid() {
        Desk officer = Desk.signedIn(ADMIN);
        String council = "Standing Town Council";
        String page =
                location(
                        upload(
                                officer,
                                Minutes.of(council, 6),
                                Map.of("council", council, "publish", "true")));
        String list = "/desk/meetings?council=standing-town-council";
        assertThat(officer.page(list)).contains(page, ">Published<");
        String id = page.substring(page.lastIndexOf('/') + 1);
        location(
                upload(
                        officer,
                        Minutes.of(council, 6, "That the report be received and the weir mended."),
                        Map.of("council", council, "meeting", id)));
        assertThat(officer.page(list)).contains(page, "Published, newer draft");
        assertThat(officer.page(list + "&state=REVISED")).contains(page);
        assertThat(officer.page(list + "&state=WITHDRAWN")).doesNotContain(page);
        Officers.act(ADMIN, id, "publish", "{}").statusCode(200);
        Officers.act(ADMIN, id, "withdraw", "{\"reason\": \"Posted too early.\"}").statusCode(200);
        assertThat(officer.page(list + "&state=WITHDRAWN")).contains(page, "Withdrawn");
        assertThat(officer.page("/desk/meetings?council=No+Such+Council"))
                .contains("There is no council of that name");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        Desk officer = Desk.signedIn(ADMIN);
        form(officer, Map.of())
                .post(FORM)
                .then()
                .statusCode(422)
                .body(containsString("id=\"file-error\""))
                .body(containsString("Choose a file"))
                .body(containsString("<title>Error: Upload minutes"));
        upload(
                        officer,
                        Minutes.of("Field Town Council", 5),
                        Map.of(
                                "council",
                                "Field Town Council",
                                "date-day",
                                "31",
                                "date-month",
                                "2"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"date-error\""))
                .body(containsString("The date must be a real day"))
                .body(containsString("value=\"Field Town Council\""))
                .body(
                        containsString(
                                "name=\"date-day\" type=\"text\" inputmode=\"numeric\" value=\"31\""));
        upload(
                        officer,
                        Minutes.of("Field Town Council", 5),
                        Map.of("council", "Field Town Council", "startTime", "half past six"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"startTime-error\""))
                .body(containsString("The time must be written like 18:30"));
        upload(officer, "Mix the oats with milk.".getBytes(StandardCharsets.UTF_8), Map.of())
                .then()
                .statusCode(422)
                .body(containsString("id=\"file-error\""))
                .body(containsString("no minutes of a meeting"));
        assertThat(officer.page("/desk")).contains("Not imported in the last 7 days");
    }

    @Test
    void aDocumentThatDoesNotSayItsCouncilIsAskedForIt() {
        Desk officer = Desk.signedIn(ADMIN);
        byte[] nameless =
                new String(Minutes.of("x", 7), StandardCharsets.UTF_8)
                        .replaceFirst("x\n", "")
                        .getBytes(StandardCharsets.UTF_8);
        upload(officer, nameless, Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Enter the council. The document does not state it."))
                .body(containsString("id=\"council-error\""))
                .body(not(containsString("'council'")));
    }

    @Test
    void severalFilesHaveOneResultEach() throws InterruptedException {
        Desk officer = Desk.signedIn(ADMIN);
        String batch =
                location(
                        form(officer, Map.of("council", "Several Town Council"))
                                .multiPart(
                                        "file",
                                        "first.txt",
                                        Minutes.of("Several Town Council", 8),
                                        "text/plain")
                                .multiPart(
                                        "file",
                                        "recipe.txt",
                                        "Mix the oats.".getBytes(StandardCharsets.UTF_8),
                                        "text/plain")
                                .post(FORM));
        assertThat(batch).startsWith("/desk/imports/batches/");
        String page = officer.page(batch);
        for (int i = 0; i < 300 && page.contains("data-desk=\"progress\""); i++) {
            Thread.sleep(200);
            page = officer.page(batch);
        }
        assertThat(page)
                .contains("2 of 2 files done, 1 of them not imported")
                .contains("first.txt", "/desk/meetings/", "recipe.txt", "no minutes of a meeting");
        String events =
                officer.with().accept("text/event-stream").get(batch + "/progress").asString();
        assertThat(events).contains("\"done\":true", "\"ended\":2");
        form(officer, Map.of("date-day", "1", "date-month", "2", "date-year", "2024"))
                .multiPart("file", "a.txt", Minutes.of("Several Town Council", 9), "text/plain")
                .multiPart("file", "b.txt", Minutes.of("Several Town Council", 10), "text/plain")
                .post(FORM)
                .then()
                .statusCode(422)
                .body(containsString("id=\"date-error\""));
    }

    @Test
    void nobodySeesOrWritesWhatIsAnotherCouncils() {
        Desk all = Desk.signedIn(ADMIN);
        String foreign =
                location(
                        upload(
                                all,
                                Minutes.of("Hidden Town Council", 5),
                                Map.of("council", "Hidden Town Council")));
        location(
                upload(
                        all,
                        Minutes.of("Own Town Council", 5),
                        Map.of("council", "Own Town Council")));
        Desk bound =
                Desk.signedIn(
                        Officers.token(List.of("publish"), Map.of("council", "own-town-council")));
        for (String page : List.of("/desk", "/desk/meetings", "/desk/imports")) {
            assertThat(bound.page(page)).contains("Own Town Council").doesNotContain(foreign);
        }
        assertThat(bound.page("/desk/meetings?council=hidden-town-council"))
                .doesNotContain(foreign);
        String imported =
                Officers.with(ADMIN)
                        .get("/v1/imports?council=hidden-town-council")
                        .then()
                        .extract()
                        .path("data[0].id");
        bound.with().get("/desk/imports/" + imported).then().statusCode(404);
        assertThat(all.page("/desk/imports/" + imported)).contains("Hidden Town Council");
        upload(
                        bound,
                        Minutes.of("Hidden Town Council", 6),
                        Map.of("council", "Hidden Town Council"))
                .then()
                .statusCode(422)
                .body(containsString("bound to one council"));
        Desk importing = Desk.signedIn(Officers.token(List.of("import"), Map.of()));
        upload(
                        importing,
                        Minutes.of("Own Town Council", 6),
                        Map.of("council", "Own Town Council", "publish", "true"))
                .then()
                .statusCode(422);
        assertThat(importing.page(FORM)).doesNotContain("Publish at once");
    }
}
