package org.minutebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.minutebook.intake.Officers.ADMIN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * An officer's whole way: a Word file and a PDF in, checked, corrected, published, read by
 * everybody, revised, and followed up. The pictures of the officers' guide are made here.
 */
@QuarkusTest
@Timeout(400)
class WholeWayBrowserTest extends BrowserTest {

    private static final String NOTED = "That the report of the Clerk be noted.";
    private static final String MISSED =
            "Councillor Ashby will ask the river authority for a survey of the weir by 30 April"
                    + " 2024.";

    private static final Pattern REVIEW = Pattern.compile(".*/desk/meetings/[0-9a-f-]{36}.*");

    private static String minutes(int day, String resolved) {
        return """
        Wexcombe Town Council

        Minutes of a meeting of the Planning Committee held on %d March 2024 at 6.30 pm in the Town Hall

        Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

        1. APOLOGIES FOR ABSENCE

        Apologies for absence were received from Councillor T. Voss.

        2. DECLARATIONS OF INTEREST

        Councillor Penhale declared a pecuniary interest in item 4 and left the meeting.

        3. MINUTES OF THE LAST MEETING

        RESOLVED:

        That the minutes of the meeting held on 1 February 2024 be confirmed as a correct record.

        4. FLOOD DEFENCES AT MILL LANE

        The Clerk presented a report on the state of the weir, and %s

        RESOLVED:

        %s

        5. DATE OF NEXT MEETING

        The next meeting will be held on 11 April 2024.
        """
                .formatted(day, MISSED, resolved);
    }

    private void upload(String address, String name, byte[] file) {
        go(address);
        page().getByLabel("Files")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
        page().locator("main form button").click();
        page().waitForURL(REVIEW);
    }

    /** The card of a record, by the words that it leads with. */
    private Locator card(String words) {
        Locator lead =
                page().locator(".review-card__lead", new Page.LocatorOptions().setHasText(words));
        return page().locator("article.review-card")
                .filter(new Locator.FilterOptions().setHas(lead))
                .first();
    }

    private String notice() {
        return page().locator(".govuk-notification-banner--success").innerText();
    }

    @Test
    void fromAWordFileToAClosedAction() {
        signIn(ADMIN);
        upload("/desk/imports/new", "minutes.docx", Printed.word(minutes(14, NOTED)));
        String meeting = page().url().replaceFirst(".*/desk/meetings/([0-9a-f-]{36}).*", "$1");
        look("review-draft");

        correctTheDecision();
        addTheMissedAction();
        publish();
        String api = "/v1/resolutions?council=wexcombe-town-council";
        given().get(api).then().body("data.decision", hasItem("APPROVED"));
        given().get("/v1/actions?council=wexcombe-town-council")
                .then()
                .body("data.owner", hasItem("Ashby"))
                .body("data.status", hasItem("UNTRACKED"));

        revise(meeting);
        given().get(api).then().body("data.decision", hasItem("APPROVED"));
        given().get(api + "&q=deferred").then().body("total", equalTo(1));
        go("/desk/meetings/" + meeting + "/versions");
        look("versions");

        closeTheAction();
        given().get("/v1/actions?council=wexcombe-town-council&status=DONE")
                .then()
                .body("total", equalTo(1));
    }

    private void correctTheDecision() {
        card(NOTED).locator("[data-edit]").click();
        page().locator("#decision").selectOption("APPROVED");
        page().locator("#reason").fill("The Chair read it out so.");
        look("correct");
        page().locator("main form.review-form button[type=submit]").click();
        page().waitForURL(REVIEW);
        assertThat(card(NOTED)).containsText("Corrected");
    }

    private void addTheMissedAction() {
        page().locator("#add-missed").click();
        page().locator("#words").fill(MISSED);
        page().getByLabel("Action").first().check();
        look("missed");
        page().getByText("Continue").click();
        page().locator("#task").fill("Ask the river authority for a survey of the weir");
        page().locator("#owner").fill("Ashby");
        look("missed-action");
        page().locator("main form.review-form button[type=submit]").click();
        page().waitForURL(REVIEW);
        assertThat(card("Ask the river authority")).isVisible();
        look("review-corrected");
    }

    private void publish() {
        page().getByText("Publish the draft").click();
        look("publish");
        page().locator("main form.review-form button[type=submit]").click();
        page().waitForURL(REVIEW);
        org.assertj.core.api.Assertions.assertThat(notice()).containsIgnoringCase("published");
    }

    /** The new document says of the corrected decision what neither reader nor officer said. */
    private void revise(String meeting) {
        upload(
                "/desk/imports/new?meeting=" + meeting,
                "minutes-revised.docx",
                Printed.word(
                        minutes(
                                14,
                                "That the report of the Clerk be deferred to the next meeting.")));
        Locator conflict = page().locator(".review-card__conflict").first();
        assertThat(conflict).containsText("Your correction");
        look("conflict");
        conflict.getByText("Keep the correction").click();
        page().waitForURL(REVIEW);
        assertThat(page().locator(".review-card__conflict")).hasCount(0);
        publish();
    }

    private void closeTheAction() {
        go("/desk/actions");
        look("actions");
        page().getByText("Ask the river authority").first().click();
        look("action");
        page().locator("#close-note").fill("The survey was received on 22 April.");
        page().getByText("Close the action").last().click();
        assertThat(page().locator(".govuk-notification-banner--success")).isVisible();
    }

    @Test
    void aPdfShowsItsPagesBesideTheRecords() {
        signIn(ADMIN);
        upload("/desk/imports/new", "minutes.pdf", Printed.pdf(minutes(21, NOTED)));
        assertThat(card(NOTED)).isVisible();
        page().getByText("Show the pages as they are printed").click();
        assertThat(page().locator(".review-pages img").first()).isVisible();
        look("review-pages");
    }

    @Test
    void theOtherPagesCanBeUsedByEverybody() {
        signIn(ADMIN);
        for (String name : new String[] {"councils", "audit", "tokens"}) {
            go("/desk/" + name);
            look(name);
        }
    }
}
