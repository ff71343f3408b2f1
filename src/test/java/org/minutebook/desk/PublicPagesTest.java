package org.minutebook.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.minutebook.testing.DatabaseForTests;

/** The pages that people read. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

    private static final String COUNCIL = "Ollerbeck Town Council";
    private static final String MINUTES =
            """
            Ollerbeck Town Council

            Minutes of a meeting of the Planning Committee held on 14 March 2024 at 6.30 pm in the Town Hall

            Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

            1. DECLARATIONS OF INTEREST

            Councillor Penhale declared a pecuniary interest in item 2 and left the meeting.

            2. FLOOD DEFENCES AT <SCRIPT> LANE

            The Clerk presented a report on the weir.

            RESOLVED:

            That the heronry & the weir be kept as they are.
            """;

    private String meeting = "";

    @BeforeEach
    void publish() {
        // Not before all: the address of the service is known to a test alone.
        if (!meeting.isEmpty()) {
            return;
        }
        meeting =
                given().header("Authorization", "Bearer " + DatabaseForTests.ADMIN_TOKEN)
                        .multiPart(
                                "file",
                                "minutes.txt",
                                MINUTES.getBytes(StandardCharsets.UTF_8),
                                "text/plain")
                        .multiPart("council", COUNCIL)
                        .multiPart("body", "Planning Committee")
                        .multiPart("date", "2024-03-14")
                        .multiPart("publish", "true")
                        .post("/v1/imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
    }

    private static Response page(String address) {
        return given().accept("text/html,*/*;q=0.8").get(address);
    }

    @Test
    void theFirstPageSaysWhatIsHeldAndListsMeetings() {
        Response page = page("/?council=ollerbeck-town-council");
        page.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        assertThat(page.asString())
                .contains("What is held", "/meetings/" + meeting, COUNCIL, "14 March 2024");
        // What search engines read is no script that anybody runs.
        assertThat(page.asString().replaceFirst("<script type=.application/ld[+]json.>", ""))
                .hasSizeLessThan(page.asString().length())
                .doesNotContain("<script");
        page("/?utm_source=x&after=nonsense").then().statusCode(200);
    }

    @Test
    void aSearchFindsAndShowsWhatItFound() {
        String page = page("/?q=heronry").asString();
        assertThat(page).contains("<mark>heronry</mark>", "/meetings/" + meeting + "#r-");
        assertThat(page("/?q=%22%3E%3Cscript%3E").asString())
                .doesNotContain("<script")
                .contains("Nothing found");
    }

    @Test
    void aMeetingShowsEachRecordBesideItsSourceWords() {
        String page = page("/meetings/" + meeting).then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("<blockquote>That the heronry &amp; the weir be kept as they are")
                .contains("Declaration of interest", "Penhale", "Left meeting")
                .contains("Who attended", "H. Marlow")
                .doesNotContain("<SCRIPT");
        page("/meetings/" + meeting).then().header("ETag", not(equalTo(null)));
        given().header("If-None-Match", page("/meetings/" + meeting).header("ETag"))
                .accept("text/html")
                .get("/meetings/" + meeting)
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsNotThereOrWithdrawnSaysSoInHtml() {
        page("/meetings/nothing")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("Not found"));
        page("/meetings/00000000-0000-8000-8000-000000000000").then().statusCode(404);
        page("/assets/minutebook.css").then().statusCode(200).contentType("text/css");
    }
}
