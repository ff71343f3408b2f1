package org.minutebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.minutebook.intake.Officers.ADMIN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.intake.Minutes;

/** Signing in, uploading, and the lists. */
@QuarkusTest
@Timeout(180)
class DeskPagesBrowserTest extends BrowserTest {

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    private void upload(FilePayload... files) {
        go("/desk/imports/new");
        page().getByLabel("Files").setInputFiles(files);
        page().locator("main form button").click();
    }

    @Test
    void whoSignsInWithAWrongTokenIsToldAtTheField() {
        go("/desk");
        look("sign-in");
        page().getByLabel("Your token").fill("mb_wrong");
        page().locator("main button").click();
        assertThat(page().locator(".govuk-error-summary")).isFocused();
        page().locator(".govuk-error-summary a").click();
        assertThat(page().locator("#token")).isFocused();
        look("sign-in-error");
    }

    @Test
    void thePageKnowsItsOfficerAndLetsThemGo() {
        signIn(ADMIN);
        look("start");
        assertThat(page().locator(".desk-account")).containsText("Signed in as administrator");
        page().getByText("Sign out").click();
        assertThat(page().locator("main")).containsText("You have signed out");
        look("signed-out");
        go("/desk/imports");
        assertThat(page()).hasURL(Pattern.compile(".*/desk/sign-in\\?next=.*"));
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        signIn(ADMIN);
        page().keyboard().press("Tab");
        Locator skip = page().locator(".govuk-skip-link");
        assertThat(skip).isFocused();
        page().keyboard().press("Enter");
        assertThat(page().locator("#main-content")).isFocused();
    }

    @Test
    void whatIsMissingIsAskedForBesideItsField() {
        signIn(ADMIN);
        go("/desk/imports/new");
        look("upload");
        page().locator("main form button").click();
        assertThat(page().locator("#file-error")).containsText("Choose a file");
        look("upload-error");
        page().getByLabel("Files")
                .setInputFiles(file("minutes.txt", Minutes.of("Browser Town Council", 4)));
        page().locator("#date").fill("31");
        page().locator("#date-month").fill("2");
        page().locator("#date-year").fill("2024");
        page().locator("main form button").click();
        assertThat(page().locator("#date-error")).containsText("real day");
        look("upload-date-error");
    }

    @Test
    void aBatchShowsHowFarItIsAndWhatBecameOfEachFile() {
        signIn(ADMIN);
        FilePayload[] files = new FilePayload[8];
        for (int i = 0; i < files.length - 1; i++) {
            files[i] =
                    file(
                            "meeting-" + (i + 1) + ".txt",
                            Minutes.of("Browser Batch Town Council", i + 1));
        }
        files[files.length - 1] =
                file("recipe.txt", "Mix the oats.".getBytes(StandardCharsets.UTF_8));
        upload(files);
        assertThat(page()).hasURL(Pattern.compile(".*/desk/imports/batches/.*"));
        // The page loads itself anew when all is done.
        assertThat(page().locator("main"))
                .containsText(
                        "8 of 8 files done",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(page().locator("progress")).hasCount(0);
        look("batch");
        go("/desk/imports");
        look("imports");
        page().locator("tbody a", new com.microsoft.playwright.Page.LocatorOptions())
                .nth(1)
                .click();
        look("import");
        go("/desk/meetings");
        look("meetings");
        go("/desk/nothing");
        look("nothing");
    }
}
