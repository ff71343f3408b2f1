package org.minutebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static org.minutebook.intake.Officers.ADMIN;

import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.intake.Officers;

/** Actions, councils and bodies, tokens and the audit log, as officers see them. */
@QuarkusTest
@Timeout(300)
class ActsPagesBrowserTest extends BrowserTest {

    private static final String COUNCIL = "Browsing Town Council";

    private static String publish(String day, String tracking) {
        byte[] file =
                """
                %s

                Minutes of a meeting of the Planning Committee held on %s at 6.30 pm in the Town Hall

                Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

                1. APOLOGIES FOR ABSENCE

                Apologies for absence were received from Councillor T. Voss.

                2. ACTION TRACKING

                RESOLVED:

                %s
                """
                        .formatted(COUNCIL, day, tracking)
                        .getBytes(StandardCharsets.UTF_8);
        return Officers.meetingOf(
                Officers.post(
                        ADMIN,
                        file,
                        Map.of(
                                "council",
                                COUNCIL,
                                "body",
                                "Planning Committee",
                                "publish",
                                "true")));
    }

    @Test
    void anActionGoesFromTheListToItsEnd() {
        String meeting =
                publish(
                        "1 February 2024",
                        "That the Head of Drainage be asked to report on the repair of the weir at Mill Lane by"
                                + " May 2024.");
        publish(
                "14 March 2024",
                "That the action on the repair of the weir at Mill Lane be removed from the tracking"
                        + " report.");
        String action =
                get("/v1/meetings/" + meeting + "?include=actions")
                        .then()
                        .extract()
                        .path("agendaItems.actions.flatten()[0].id");
        signIn(ADMIN);
        go("/desk/actions?council=browsing-town-council");
        assertThat(page().locator("main")).containsText("What later minutes seem to say");
        look("actions");
        go("/desk/actions?body=Nobody");
        look("actions-filter-error");
        go("/desk/actions/" + action);
        look("action");
        page().getByText("Take the action up").click();
        assertThat(page().locator("main")).containsText("The action is open.");
        page().getByText("Drop the action instead").click();
        page().locator("button.govuk-button--warning").click();
        assertThat(page().locator("#drop-note-error")).containsText("Say why");
        look("action-error");
        page().locator("#close-note").fill("Reported in March.");
        page().locator("#by").selectOption(new SelectOption().setIndex(1));
        page().locator("form:has(#close-note) button").click();
        assertThat(page().locator("main")).containsText("The action is closed.");
        look("action-done");
    }

    @Test
    void councilsBodiesTokensAndTheLogAreForEverybody() {
        String meeting = publish("8 February 2024", "That the map be noted.");
        String council = get("/v1/councils/browsing-town-council").then().extract().path("id");
        String body = get("/v1/meetings/" + meeting).then().extract().path("bodyId");
        signIn(ADMIN);
        go("/desk/councils");
        look("councils");
        go("/desk/councils/" + council);
        look("council");
        page().locator("#gss").fill("12");
        page().locator("form:has(#gss) button").click();
        assertThat(page().locator(".govuk-error-summary")).isFocused();
        look("council-error");
        go("/desk/bodies/" + body);
        look("body");
        go("/desk/audit");
        look("audit");
        go("/desk/tokens");
        look("tokens");
        page().getByText("Make a token").first().click();
        page().locator("form:has(#name) button").click();
        assertThat(page().locator("#name-error")).containsText("Enter who the token is for");
        look("tokens-error");
        page().locator("#name").fill("Clerk of the browser");
        page().locator("#scope").check();
        page().locator("form:has(#name) button").click();
        assertThat(page().locator("#word")).containsText("mb_");
        look("tokens-made");
    }
}
