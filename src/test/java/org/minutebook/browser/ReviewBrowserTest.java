package org.minutebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.minutebook.intake.Officers.ADMIN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;

/** The review page with its script: both sides, keys, and words that are marked. */
@QuarkusTest
@Timeout(240)
class ReviewBrowserTest extends BrowserTest {

    private static final String UNCLEAR = "That Option 3 be struck out.";

    private void review(String council) {
        String meeting =
                Officers.post(
                                ADMIN,
                                Minutes.of(council, 3, UNCLEAR),
                                Map.of("council", council, "body", "Planning Committee"))
                        .extract()
                        .path("meetingId");
        signIn(ADMIN);
        go("/desk/meetings/" + Objects.requireNonNull(meeting, "read within its time"));
    }

    private Locator card(String words) {
        Locator lead =
                page().locator(".review-card__lead")
                        .filter(new Locator.FilterOptions().setHasText(words));
        return page().locator(".review-card")
                .filter(new Locator.FilterOptions().setHas(lead))
                .first();
    }

    private Locator words(String words) {
        return page().locator("#source a.review-words")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page().keyboard().press(key);
        }
    }

    @Test
    void eitherSideLightsUpTheOther() {
        review("Lit Browser Council");
        words("T. Voss").hover();
        assertThat(card("T. Voss")).hasClass(Pattern.compile(".*review-lit.*"));
        assertThat(card("J. Ashby")).not().hasClass(Pattern.compile(".*review-lit.*"));
        card("J. Ashby").locator("[data-edit]").focus();
        assertThat(words("J. Ashby")).hasClass(Pattern.compile(".*review-lit.*"));
        assertThat(words("T. Voss")).not().hasClass(Pattern.compile(".*review-lit.*"));
        // What is pointed at is brought into sight.
        assertThat(words("J. Ashby")).isInViewport();
        words("T. Voss").focus();
        assertThat(card("T. Voss")).isInViewport();
    }

    @Test
    void doubtsAreGoneThroughByKeysAlone() {
        review("Keys Browser Council");
        Locator doubts = page().locator(".review-card[data-doubt]");
        int left = doubts.count();
        Assertions.assertThat(left).isGreaterThan(1);
        press("n");
        assertThat(doubts.first()).isFocused();
        assertThat(page().locator("#said")).hasText("Doubt 1 of " + left);
        press("n");
        assertThat(doubts.nth(1)).isFocused();
        press("p");
        assertThat(doubts.first()).isFocused();
        press("p");
        assertThat(doubts.last()).isFocused();

        press("n", "n");
        Locator decision = card(UNCLEAR);
        decision.focus();
        press("c");
        assertThat(page().locator("#said")).containsText("Confirmed. " + (left - 1) + " doubt");
        assertThat(doubts).hasCount(left - 1);
        assertThat(doubts.first()).isFocused();
        assertThat(card(UNCLEAR)).containsText("Confirmed");
        look("review-keys");

        card(UNCLEAR).focus();
        press("e");
        assertThat(page()).hasURL(Pattern.compile(".*/resolutions/.*"));
        look("review-correct");
    }

    @Test
    void theKeysCanBeSwitchedOff() {
        review("Quiet Browser Council");
        press("?");
        assertThat(page().locator(".review-keys")).hasAttribute("open", "");
        page().getByLabel("These keys work").uncheck();
        page().reload();
        press("n");
        Assertions.assertThat(page().evaluate("document.activeElement === document.body"))
                .isEqualTo(true);
        press("?");
        assertThat(page().locator(".review-keys")).not().hasAttribute("open", "");
    }

    @Test
    void wordsAreMarkedWithTheMouse() {
        review("Mouse Browser Council");
        BoundingBox box = words("T. Voss").boundingBox();
        page().mouse().move(box.x + 1, box.y + box.height / 2);
        page().mouse().down();
        page().mouse()
                .move(
                        box.x + box.width - 1,
                        box.y + box.height / 2,
                        new Mouse.MoveOptions().setSteps(5));
        page().mouse().up();
        page().getByText("Add what these words say").click();
        assertThat(page().locator("mark")).containsText("T. Vos");
        // Nothing moves under the pointer while words are marked.
        assertThat(page().locator("mark")).not().containsText("Apologies");
        look("review-missed");
    }

    @Test
    void aClickOnWordsLeadsToTheirRecord() {
        review("Click Browser Council");
        words("T. Voss").click();
        assertThat(card("T. Voss")).isFocused();
    }

    @Test
    void wordsAreMarkedByKeysAlone() {
        review("Marked Browser Council");
        words("T. Voss").focus();
        press("m", "Shift+ArrowRight");
        assertThat(page().locator("#mark a")).isVisible();
        press("Enter");
        page().waitForURL(Pattern.compile(".*/missed\\?.*"));
        assertThat(page().locator("mark")).hasText(Pattern.compile("Councillor T.*"));

        page().goBack();
        words("T. Voss").focus();
        press("m", "Escape");
        assertThat(page().locator("#said")).hasText("Marking stopped.");
        assertThat(page().locator("#mark")).isHidden();
    }

    @Test
    void theFormsCanBeUsedByEverybody() {
        review("Forms Browser Council");
        look("review");
        String here = page().url();
        String record =
                card(UNCLEAR).locator("[data-edit]").getAttribute("href").replaceFirst("\\?.*", "");
        for (String form : new String[] {"split", "merge", "remove"}) {
            go(record + "/" + form);
            look("review-" + form);
        }
        for (String form : new String[] {"missed", "versions", "publish", "withdraw", "redact"}) {
            page().navigate(here + "/" + form);
            look("review-" + form);
        }
        page().locator("main form button").last().click();
        assertThat(page().locator(".govuk-error-summary")).isVisible();
        look("review-redact-error");
    }
}
