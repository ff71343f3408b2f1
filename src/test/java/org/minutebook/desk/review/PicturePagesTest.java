package org.minutebook.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of a PDF, drawn by a worker. */
@QuarkusTest
class PicturePagesTest {

    private static byte[] sample() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(
                        PicturePagesTest.class.getResourceAsStream(
                                "/samples/marrowick-full-council.pdf"))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aPdfIsShownAsItIsPrinted() throws Exception {
        Reviewed meeting = Reviewed.of("Pictured Page Council", sample(), true);
        Document page = meeting.page("?view=pages");
        List<String> pictures = page.select("#source img").eachAttr("src");
        assertThat(pictures).isNotEmpty();
        assertThat(page.select("#source img").eachAttr("alt"))
                .allMatch(alt -> alt.startsWith("Page "));
        assertThat(page.select(".review-card")).isNotEmpty();
        assertThat(page.select("a[data-to-words]").eachAttr("href"))
                .allMatch(to -> to.startsWith("/desk/"));

        Response answer = meeting.desk.with().accept("*/*").get(pictures.get(0));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        BufferedImage drawn =
                Objects.requireNonNull(
                        ImageIO.read(new ByteArrayInputStream(answer.asByteArray())));
        assertThat(drawn.getWidth()).isBetween(800, 1000);

        for (String none : List.of("0", "9999", "x")) {
            assertThat(
                            meeting.desk
                                    .with()
                                    .accept("*/*")
                                    .get(meeting.path() + "/pages/" + none + ".png")
                                    .statusCode())
                    .isEqualTo(404);
        }
        assertThat(
                        io.restassured.RestAssured.given()
                                .redirects()
                                .follow(false)
                                .get(pictures.get(0))
                                .statusCode())
                .isEqualTo(303);

        // Words that were blanked in the text must not be seen in a picture.
        String word =
                meeting.page().select("a.review-words").stream()
                        .map(Element::wholeText)
                        .filter(words -> words.matches("[A-Za-z. ]{4,40}"))
                        .findFirst()
                        .orElseThrow();
        Element sure =
                Objects.requireNonNull(
                        meeting.again(
                                        meeting.send(
                                                meeting.page("/redact"),
                                                Map.of("words", word, "reason", "Asked for.")),
                                        200)
                                .selectFirst("form[action$=redact]"));
        meeting.done(meeting.send(sure, Map.of()));
        assertThat(meeting.desk.with().accept("*/*").get(pictures.get(0)).statusCode())
                .isEqualTo(404);
        assertThat(meeting.page("?view=pages").select("#source img")).isEmpty();
    }

    @Test
    void textHasNoPages() {
        Reviewed meeting = Reviewed.of("Plain Page Council", false);
        assertThat(meeting.page("?view=pages").select("#source img")).isEmpty();
        assertThat(
                        meeting.desk
                                .with()
                                .accept("*/*")
                                .get(meeting.path() + "/pages/1.png")
                                .statusCode())
                .isEqualTo(404);
    }
}
