package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has an answer already gets a 304, and nobody gets one too many. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CachingTest {

    @Inject DataSource source;

    private UUID council = new UUID(0, 0);
    private UUID body = new UUID(0, 0);
    private Rows.Reading reading = new Rows.Reading(council, 0, council, body, LocalDate.MIN);
    private UUID item = new UUID(0, 0);

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        council = rows.council("Grindleford Town Council");
        body = rows.body(council, "Council");
        reading = rows.meeting(council, body, "2019-09-09");
        item = rows.item(reading, 0, "1", "Roads", "BUSINESS", false, false);
    }

    String[] addresses() {
        return new String[] {
            "/v1/councils",
            "/v1/councils/" + council,
            "/v1/bodies/" + body,
            "/v1/meetings?council=grindleford-town-council",
            "/v1/meetings/" + reading.meeting() + "?include=resolutions",
            "/v1/meetings/" + reading.meeting() + "/source",
            "/v1/agenda-items/" + item,
            "/v1/status"
        };
    }

    private static Response get(String address) {
        return given().get(address);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theSameAgainIsA304(String address) {
        Response first = get(address);
        first.then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"[A-Za-z0-9_-]+\""))
                .header("Last-Modified", matchesPattern("[A-Z][a-z]{2}, .* GMT"))
                .header("Cache-Control", containsString("public"))
                .header("Vary", containsString("Accept-Encoding"));
        String tag = first.header("ETag");
        given().header("If-None-Match", "\"other\", W/" + tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Vary", containsString("Authorization"))
                .header("Cache-Control", notNullValue())
                .body(emptyOrNullString());
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get(address)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get(address)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "yesterday").get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void headIsGetWithoutABody(String address) {
        Response whole = get(address);
        Response head = given().head(address);
        head.then()
                .statusCode(200)
                .header("ETag", equalTo(whole.header("ETag")))
                .header("Content-Type", equalTo(whole.header("Content-Type")));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void compressedBytesHaveATagOfTheirOwn() {
        // REST Assured offers codings of its own wherever it could unpack them.
        RestAssuredConfig asIs =
                RestAssured.config().decoderConfig(decoderConfig().noContentDecoders());
        Response plain = given().config(asIs).get("/v1/councils");
        Response packed =
                given().config(asIs).header("Accept-Encoding", "gzip").get("/v1/councils");
        packed.then().header("Content-Encoding", equalTo("gzip"));
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
    }

    @Test
    void aListChangesItsTagWhenAnythingIsPublishedAndARecordWhenItsPartsAre() {
        String list = "/v1/meetings?council=grindleford-town-council";
        String whole = "/v1/meetings/" + reading.meeting() + "?include=resolutions";
        String listTag = get(list).header("ETag");
        String wholeTag = get(whole).header("ETag");
        String itemTag = get("/v1/agenda-items/" + item).header("ETag");
        new Rows(source).resolution(reading, item, 70, "That it be noted", "NOTED", "Marlow");
        assertThat(get(list).header("ETag")).isNotEqualTo(listTag);
        assertThat(get(whole).header("ETag")).isNotEqualTo(wholeTag);
        assertThat(get("/v1/agenda-items/" + item).header("ETag")).isEqualTo(itemTag);
    }

    @Test
    void eachAddressHasTagsOfItsOwn() {
        assertThat(get("/v1/meetings?limit=1").header("ETag"))
                .isNotEqualTo(get("/v1/meetings?limit=2").header("ETag"));
    }
}
