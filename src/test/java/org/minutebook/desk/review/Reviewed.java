package org.minutebook.desk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.minutebook.intake.Officers.ADMIN;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.minutebook.desk.Desk;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;

/** A meeting on the review page, as an officer without a script has it. */
final class Reviewed {

    static final String NOTED = "That the report of the Clerk be noted.";

    private static final int PATIENCE = 120;

    final String id;
    final Desk desk;

    private Reviewed(String id, Desk desk) {
        this.id = id;
        this.desk = desk;
    }

    /** Posts a council's minutes and opens them. */
    static Reviewed of(String council, boolean publish) {
        return of(council, Minutes.of(council, 3), publish);
    }

    static Reviewed of(String council, byte[] file, boolean publish) {
        return new Reviewed(post(council, file, publish), Desk.signedIn(ADMIN));
    }

    /** On a machine that is busy the answer comes later. */
    static String post(String council, byte[] file, boolean publish) {
        Map<String, String> fields =
                Map.of(
                        "council",
                        council,
                        "body",
                        "Planning Committee",
                        "publish",
                        Boolean.toString(publish));
        Response posted =
                Officers.post(ADMIN, file, fields)
                        .statusCode(anyOf(is(201), is(202)))
                        .extract()
                        .response();
        for (int i = 0; posted.path("meetingId") == null && i < PATIENCE; i++) {
            pause();
            posted = Officers.with(ADMIN).get(posted.<String>path("url"));
        }
        return Objects.requireNonNull(posted.path("meetingId"), posted::asString);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Reviewed as(String token) {
        return new Reviewed(id, Desk.signedIn(token));
    }

    String path() {
        return "/desk/meetings/" + id;
    }

    Document page() {
        return Jsoup.parse(desk.page(path()));
    }

    Document page(String below) {
        return Jsoup.parse(desk.page(path() + below));
    }

    /** The card whose leading words hold these. */
    Element card(String words) {
        return card(page(), words);
    }

    static Element card(Document page, String words) {
        return page.select(".review-card").stream()
                .filter(
                        card ->
                                Objects.requireNonNull(card.selectFirst(".review-card__lead"))
                                        .text()
                                        .contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is on no card of " + page.text()));
    }

    static boolean has(Document page, String words) {
        return page.select(".review-card__lead").stream().anyMatch(p -> p.text().contains(words));
    }

    /** The form behind a link of a card. */
    Document form(Element card, String link) {
        Element found =
                card.select("a").stream()
                        .filter(a -> a.ownText().equals(link))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(link + " is not on " + card));
        return Jsoup.parse(desk.page(found.attr("href")));
    }

    /** Sends a form as it stands in a page, with some answers changed. */
    Response send(Element form, Map<String, String> changed) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        form.select("input, textarea, select")
                .forEach(
                        field -> {
                            if (isSent(field)) {
                                answers.put(field.attr("name"), List.of(value(field)));
                            }
                        });
        changed.forEach((name, value) -> answers.put(name, List.of(value)));
        RequestSpecification request = desk.with();
        answers.forEach((name, values) -> request.formParam(name, values));
        return request.post(form.attr("action"));
    }

    Response send(Document page, Map<String, String> changed) {
        return send(
                Objects.requireNonNull(page.selectFirst("form.review-form"), page.text()), changed);
    }

    /** The same, where it leads back to the review page, which is answered. */
    Document done(Document form, Map<String, String> changed) {
        return done(send(form, changed));
    }

    Document done(Response sent) {
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        String to = sent.header("Location");
        return Jsoup.parse(desk.page(to.substring(to.indexOf("/desk"))));
    }

    Document again(Response sent, int status) {
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(status);
        return Jsoup.parse(sent.asString());
    }

    private static boolean isSent(Element field) {
        String type = field.attr("type");
        return !field.attr("name").isEmpty()
                && (!(type.equals("radio") || type.equals("checkbox")) || field.hasAttr("checked"));
    }

    private static String value(Element field) {
        if (field.tagName().equals("textarea")) {
            return field.wholeText();
        }
        if (field.tagName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return (chosen == null ? Objects.requireNonNull(field.selectFirst("option")) : chosen)
                    .attr("value");
        }
        return field.attr("value");
    }
}
