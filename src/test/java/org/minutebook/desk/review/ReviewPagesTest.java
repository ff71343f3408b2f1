package org.minutebook.desk.review;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.minutebook.desk.review.Reviewed.NOTED;
import static org.minutebook.desk.review.Reviewed.card;
import static org.minutebook.desk.review.Reviewed.has;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;

/** The review page and its forms, without a script. */
@QuarkusTest
class ReviewPagesTest {

    private static int left(Document page) {
        String words = Objects.requireNonNull(page.getElementById("left")).text();
        return words.startsWith("No") ? 0 : Integer.parseInt(words.split(" ", 2)[0]);
    }

    private static String error(Document page, String field) {
        return Objects.requireNonNull(
                        page.getElementById(field + "-error"), () -> field + ": " + page.text())
                .text();
    }

    @Test
    void eachRecordStandsBesideItsWords() {
        Reviewed meeting = Reviewed.of("Sided Page Council", false);
        Document page = meeting.page();
        String text =
                Officers.with(ADMIN)
                        .get("/v1/meetings/" + meeting.id + "/source?version=draft")
                        .asString();
        assertThat(Objects.requireNonNull(page.getElementById("source")).wholeText())
                .isEqualTo(text);
        assertThat(page.select(".review-card")).hasSizeGreaterThan(10);
        for (Element link : page.select("a[href^=#]:not(.govuk-skip-link)")) {
            String anchor = link.attr("href").substring(1);
            assertThat(page.getElementById(anchor)).as(anchor).isNotNull();
        }
        Element card = card(page, NOTED);
        String id = card.id().substring(2);
        assertThat(
                        Objects.requireNonNull(
                                        page.selectFirst("a.review-words[href=#r-" + id + "]"))
                                .text())
                .contains(NOTED);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void doubtsComeFirstAndGoWhenConfirmed() {
        Reviewed meeting =
                Reviewed.of("Doubted Page Council", unclear("Doubted Page Council"), false);
        Document page = meeting.page();
        int left = left(page);
        assertThat(left).isPositive();
        Element first =
                Objects.requireNonNull(
                        page.selectFirst(".review-card[data-doubt]:has(form[action$=confirm])"));
        assertThat(page.select(".review-card[data-doubt]")).hasSize(left);
        assertThat(first.select(".review-card__reasons li")).isNotEmpty();
        Element form = Objects.requireNonNull(first.selectFirst("form[action$=confirm]"));
        Document after = meeting.done(meeting.send(form, Map.of()));
        assertThat(left(after)).isEqualTo(left - 1);
        assertThat(Objects.requireNonNull(after.getElementById(first.id())).text())
                .contains("Confirmed");
        assertThat(after.text()).contains("confirmed.");
        // Confirmed from a page that somebody had open before: it is confirmed already.
        assertThat(meeting.send(form, Map.of()).statusCode()).isEqualTo(412);
    }

    private static byte[] unclear(String council) {
        return Minutes.of(council, 3, "That Option 3 be struck out.");
    }

    @Test
    void aDecisionIsCorrected() {
        Reviewed meeting = Reviewed.of("Mended Page Council", false);
        Document form = meeting.form(meeting.card(NOTED), "Correct");
        Document page =
                meeting.done(
                        form,
                        Map.of(
                                "decision", "APPROVED",
                                "vote.for", "5",
                                "vote.named", "R. Penhale: For\nJ. Ashby: Against",
                                "mover", "R. Penhale",
                                "reason", "The clerk's slip."));
        Element card = card(page, NOTED);
        assertThat(card.text()).contains("Corrected", "Approved", "R. Penhale: For");
        Officers.with(ADMIN)
                .get("/v1/meetings/" + meeting.id + "/corrections")
                .then()
                .body("data.size()", equalTo(1))
                .body("data[0].reason", equalTo("The clerk's slip."))
                .body("data[0].fields.size()", equalTo(3));
        assertThat(meeting.page("/versions").text())
                .contains("Decision corrected by", "Why: The clerk's slip.", "Noted", "Approved");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndWhatWasTypedStays() {
        Reviewed meeting = Reviewed.of("Erring Page Council", false);
        Document form = meeting.form(meeting.card(NOTED), "Correct");
        Document page =
                meeting.again(
                        meeting.send(
                                form,
                                Map.of("text", "", "vote.for", "many", "mover", "R. Penhale")),
                        422);
        assertThat(error(page, "text")).contains("Fill in");
        assertThat(error(page, "vote.for")).contains("whole number");
        assertThat(Objects.requireNonNull(page.getElementById("mover")).wholeText())
                .contains("R. Penhale");
        assertThat(page.title()).startsWith("Error: ");
        for (Element link : page.select(".govuk-error-summary__list a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        assertThat(meeting.card(NOTED).text()).contains("As read");
    }

    @Test
    void theOtherKindsAreCorrected() {
        Reviewed meeting = Reviewed.of("Kinds Page Council", false);
        Document page =
                meeting.done(
                        meeting.form(meeting.card("T. Voss"), "Correct"),
                        Map.of("name", "T. Vosse", "position", "Weir Ward"));
        assertThat(card(page, "T. Vosse").text()).contains("Weir Ward", "Corrected");
        page =
                meeting.done(
                        meeting.form(card(page, "FLOOD DEFENCES"), "Correct"),
                        Map.of("title", "FLOOD DEFENCES", "exempt", "true"));
        assertThat(card(page, "4 FLOOD DEFENCES").text()).contains("taken in private");
        Element declaration =
                page.select(".review-card").stream()
                        .filter(card -> card.text().startsWith("Declaration"))
                        .findFirst()
                        .orElseThrow();
        page =
                meeting.done(
                        meeting.form(declaration, "Correct"),
                        Map.of("interest", "owns the weir", "conduct", ""));
        assertThat(card(page, "owns the weir").text()).doesNotContain("Left the meeting");
    }

    @Test
    void theMeetingItselfIsCorrected() {
        Reviewed meeting = Reviewed.of("Facts Page Council", false);
        Document form = meeting.form(meeting.card("Planning Committee"), "Correct");
        Document wrong =
                meeting.again(meeting.send(form, Map.of("date.day", "31", "date.month", "2")), 422);
        assertThat(error(wrong, "date")).contains("day of the calendar");
        Document page =
                meeting.done(
                        form,
                        Map.of(
                                "date.day",
                                "4",
                                "venue",
                                "The Weir House",
                                "nextMeeting.time",
                                "19:15"));
        assertThat(page.text()).contains("4 March 2024", "The Weir House", "19:15");
    }

    @Test
    void aRecordIsMovedToOtherWordsAndAnotherItem() {
        Reviewed meeting = Reviewed.of("Moved Page Council", false);
        Document form = meeting.form(meeting.card(NOTED), "Correct");
        Document wrong =
                meeting.again(meeting.send(form, Map.of("words", "The Clerk danced.")), 422);
        assertThat(error(wrong, "words")).contains("do not stand in the minutes");
        String item =
                form.select("#agendaItemId option").stream()
                        .filter(option -> option.text().contains("DATE OF NEXT"))
                        .findFirst()
                        .orElseThrow()
                        .attr("value");
        Document page =
                meeting.done(
                        form,
                        Map.of(
                                "words",
                                "The  Clerk presented a report\non the state of the weir.",
                                "agendaItemId",
                                item));
        Element card = card(page, NOTED);
        assertThat(card.text()).contains("presented a report on the state");
        String anchor = card.id().substring(2);
        assertThat(Objects.requireNonNull(page.selectFirst("a[href=#r-" + anchor + "]")).text())
                .isEqualTo("The Clerk presented a report on the state of the weir.");
    }

    @Test
    void ofTwoWhoCorrectAtOnceTheSecondSeesBoth() {
        Reviewed meeting = Reviewed.of("Raced Page Council", false);
        Document mine = meeting.form(meeting.card(NOTED), "Correct");
        Document theirs = meeting.form(meeting.card(NOTED), "Correct");
        meeting.done(theirs, Map.of("decision", "REFUSED", "mover", "T. Voss"));
        Document page =
                meeting.again(
                        meeting.send(mine, Map.of("decision", "APPROVED", "seconder", "J. Ashby")),
                        412);
        assertThat(page.text()).contains("Somebody else changed this decision meanwhile");
        assertThat(Objects.requireNonNull(page.getElementById("decision-note")).text())
                .contains("Refused");
        assertThat(page.select("#decision option[selected]").text()).isEqualTo("Approved");
        assertThat(Objects.requireNonNull(page.getElementById("mover")).wholeText())
                .contains("T. Voss");
        Document after = meeting.done(page, Map.of());
        assertThat(card(after, NOTED).text()).contains("Approved", "T. Voss", "J. Ashby");
    }

    @Test
    void oneIsRemoved() {
        Reviewed meeting = Reviewed.of("Emptied Page Council", false);
        Document form = meeting.form(meeting.card(NOTED), "Remove");
        assertThat(form.text()).contains(NOTED);
        Document page = meeting.done(form, Map.of("reason", "It was a dream."));
        assertThat(has(page, NOTED)).isFalse();
        assertThat(page.text()).contains("Decision removed.");
        assertThat(meeting.send(form, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void oneIsSplitAndMergedAgain() {
        Reviewed meeting = Reviewed.of("Parted Page Council", false);
        Document form = meeting.form(meeting.card(NOTED), "Split");
        Document wrong = meeting.again(meeting.send(form, Map.of()), 422);
        assertThat(error(wrong, "lead-2")).contains("at least two");
        Document page =
                meeting.done(
                        form,
                        Map.of(
                                "lead-1", "That the report be noted",
                                "lead-2", "That the Clerk be thanked",
                                "words-2", "presented a report"));
        Element first = card(page, "That the report be noted");
        assertThat(card(page, "That the Clerk be thanked").text()).contains("presented a report");
        Document merge = meeting.form(first, "Merge");
        assertThat(error(meeting.again(meeting.send(merge, Map.of()), 422), "with"))
                .contains("at least one");
        String other =
                merge.select(".govuk-checkboxes__item").stream()
                        .filter(item -> item.text().contains("be thanked"))
                        .findFirst()
                        .orElseThrow()
                        .select("input")
                        .attr("value");
        page = meeting.done(merge, Map.of("with", other));
        assertThat(has(page, "That the report be noted That the Clerk be thanked")).isTrue();
        assertThat(page.select(".review-card__lead").eachText())
                .doesNotContain("That the Clerk be thanked");
    }

    @Test
    void whatWasMissedIsAddedByItsWords() {
        Reviewed meeting = Reviewed.of("Missed Page Council", false);
        Document first = meeting.page("/missed?version=draft");
        Document wrong =
                meeting.again(meeting.send(first, Map.of("words", "nowhere to be seen")), 422);
        assertThat(error(wrong, "words")).contains("do not stand");
        assertThat(error(wrong, "kind")).contains("what was missed");
        Document several =
                meeting.again(
                        meeting.send(first, Map.of("words", "the meeting", "kind", "actions")),
                        422);
        assertThat(several.select("input[name=place]")).hasSizeGreaterThan(1);

        Document second =
                meeting.again(
                        meeting.send(
                                first,
                                Map.of(
                                        "words",
                                        "The Clerk presented a report on the state of the"
                                                + " weir.",
                                        "kind",
                                        "actions")),
                        200);
        assertThat(Objects.requireNonNull(second.getElementById("task")).wholeText())
                .contains("The Clerk presented a report");
        assertThat(second.select("#agendaItemId option[selected]").text())
                .contains("FLOOD DEFENCES");
        Document refused = meeting.again(meeting.send(second, Map.of("task", "")), 422);
        assertThat(error(refused, "task")).contains("Fill in");
        Document page =
                meeting.done(
                        second,
                        Map.of(
                                "task",
                                "Mend the weir",
                                "owner",
                                "The Clerk",
                                "due.text",
                                "by May"));
        Element card = card(page, "Mend the weir");
        assertThat(card.text()).contains("The Clerk", "by May", "presented a report");
    }

    @Test
    void markedWordsNeedNoPasting() {
        Reviewed meeting = Reviewed.of("Marked Page Council", false);
        String text =
                Officers.with(ADMIN)
                        .get("/v1/meetings/" + meeting.id + "/source?version=draft")
                        .asString();
        int start = text.indexOf("J. Ashby");
        Document first =
                meeting.page(
                        "/missed?version=draft&start=%d&end=%d".formatted(start - 1, start + 8));
        assertThat(first.select("mark").text()).isEqualTo("J. Ashby");
        Document second = meeting.again(meeting.send(first, Map.of("kind", "attendances")), 200);
        Document page = meeting.done(second, Map.of("status", "ABSENT"));
        assertThat(page.text()).contains("Attendance added.");
    }

    @Test
    void aRevisedDocumentThatSpeaksAgainstACorrectionIsDecidedEitherWay() {
        String council = "Revised Page Council";
        Reviewed meeting = Reviewed.of(council, false);
        meeting.done(meeting.form(meeting.card(NOTED), "Correct"), Map.of("decision", "APPROVED"));
        String deferred = "That the report of the Clerk be deferred to the next meeting.";
        Reviewed.post(council, Minutes.of(council, 3, deferred), false);
        Document page = meeting.page();
        Element card = card(page, deferred);
        assertThat(card.text())
                .contains("Your correction", "Approved", "What the new document says", "Deferred");
        assertThat(page.select(".review-card[data-doubt]").eachText()).contains(card.text());

        Element keep = Objects.requireNonNull(card.selectFirst("form[action$=keep]"));
        Document kept = meeting.done(meeting.send(keep, Map.of()));
        assertThat(card(kept, deferred).text())
                .contains("Approved")
                .doesNotContain("Your correction");
        // What was decided is not asked again while the document says the same.
        Reviewed.post(
                council, Minutes.of(council, 3, deferred + "\n\n        The clock struck."), false);
        assertThat(card(meeting.page(), deferred).text())
                .contains("Approved")
                .doesNotContain("Your correction");

        String refused = "That the report of the Clerk be refused.";
        Reviewed.post(council, Minutes.of(council, 3, refused), false);
        Element third = card(meeting.page(), refused);
        assertThat(third.text()).contains("Your correction");
        Element take = Objects.requireNonNull(third.selectFirst("form[action$=take]"));
        Document taken = meeting.done(meeting.send(take, Map.of()));
        assertThat(card(taken, refused).text())
                .contains("Refused")
                .doesNotContain("Your correction");
        Reviewed.post(
                council, Minutes.of(council, 3, refused + "\n\n        The clock struck."), false);
        assertThat(card(meeting.page(), refused).text())
                .contains("Refused")
                .doesNotContain("Your correction");
    }

    @Test
    void aCorrectionOfTheMeetingItselfCanBeInDoubtToo() {
        String council = "Housed Page Council";
        Reviewed meeting = Reviewed.of(council, false);
        meeting.done(
                meeting.form(meeting.card("Planning Committee"), "Correct"),
                Map.of("venue", "The Weir House"));
        String minutes = new String(Minutes.of(council, 3), StandardCharsets.UTF_8);
        Reviewed.post(
                council,
                minutes.replace("Town Hall", "Village Hall").getBytes(StandardCharsets.UTF_8),
                false);
        Document page = meeting.page();
        Element card = card(page, "Planning Committee");
        assertThat(card.text())
                .contains("Correction in doubt", "Place", "The Weir House", "Village Hall");
        int left = left(page);
        Element take = Objects.requireNonNull(card.selectFirst("form[action$=take]"));
        Document taken = meeting.done(meeting.send(take, Map.of()));
        assertThat(card(taken, "Planning Committee").text())
                .contains("Village Hall")
                .doesNotContain("The Weir House");
        assertThat(left(taken)).isEqualTo(left - 1);
        // Asked from a page that is old: it was decided.
        assertThat(meeting.send(take, Map.of()).statusCode()).isEqualTo(412);
    }

    @Test
    void publishedMinutesAreCorrectedByThoseWhoMayPublish() {
        Reviewed meeting = Reviewed.of("Public Page Council", true);
        Document page =
                meeting.done(
                        meeting.form(meeting.card(NOTED), "Correct"),
                        Map.of("decision", "APPROVED"));
        assertThat(card(page, NOTED).text()).contains("Approved");
        get("/v1/resolutions?council=public-page-council&decision=APPROVED")
                .then()
                .body("data.size()", equalTo(1));
        Reviewed reader = meeting.as(Officers.token(List.of("import"), Map.of()));
        assertThat(reader.page().select(".review-card__acts a, .review-card__acts form")).isEmpty();
        assertThat(
                        reader.desk
                                .form()
                                .formParam("decision", "REFUSED")
                                .post(
                                        meeting.path()
                                                + "/resolutions/"
                                                + card(page, NOTED).id().substring(2))
                                .statusCode())
                .isIn(403, 422);
    }

    @Test
    void anotherCouncilsMeetingIsNotThere() {
        Reviewed meeting = Reviewed.of("Other Page Council", false);
        String council =
                Officers.with(ADMIN)
                        .contentType(ContentType.JSON)
                        .body("{\"name\": \"Bound Page Council\"}")
                        .post("/v1/councils")
                        .then()
                        .extract()
                        .path("id");
        Reviewed other = meeting.as(Officers.token(List.of("publish"), Map.of("council", council)));
        String record = meeting.card(NOTED).id().substring(2);
        for (String path :
                List.of("", "/resolutions/" + record, "/missed", "/publish", "/versions")) {
            assertThat(other.desk.with().get(meeting.path() + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(other.desk.form().post(meeting.path() + "/publish").statusCode()).isEqualTo(404);
        assertThat(other.desk.with().get("/desk/meetings/nonsense").statusCode()).isEqualTo(404);
    }
}
