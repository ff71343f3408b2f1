package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What crawlers ask for before anything else. */
@QuarkusTest
class CrawlersTest {

    @Test
    void crawlersFindTheirWay() {
        String meeting =
                Published.minutes("Spiderwick Town Council", 3, "That webs be left alone.");
        String robots = given().get("/robots.txt").then().statusCode(200).extract().asString();
        String sitemap = robots.replaceAll("(?s).*Sitemap: (\\S+)\\s*", "$1");
        String index = given().get(sitemap).then().statusCode(200).extract().asString();
        assertThat(index).contains("<sitemapindex").contains("/sitemap.xml?month=2024-03");
        String month =
                given().get("/sitemap.xml?month=2024-03")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(month).contains("<urlset").contains("/meetings/" + meeting);
        given().get("/sitemap.xml?month=nie").then().statusCode(400);
        String security =
                given().get("/.well-known/security.txt")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(security)
                .contains("Contact: http")
                .containsPattern("Expires: 20\\d\\d-\\d\\d-01T");
    }
}
