package org.minutebook.correct;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;

/** Councils and bodies made, described, renamed, merged; old names go on answering. */
@QuarkusTest
class CouncilAdministrationTest {

    private static ValidatableResponse send(String method, String path, String body) {
        return Officers.with(ADMIN)
                .contentType("application/json")
                .body(body)
                .request(method, path)
                .then();
    }

    private static String post(String council, String body, int day) {
        return Officers.post(
                        ADMIN,
                        // The same bytes for two bodies would be one document with other fields.
                        Minutes.of(
                                council,
                                day,
                                "That the minutes of the %s be kept.".formatted(body)),
                        Map.of("council", council, "body", body, "publish", "true"))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    @Test
    void aCouncilIsMadeBeforeAnythingOfItIsPublished() {
        send(
                        "POST",
                        "/v1/councils",
                        """
                        {"name": "Made Town Council", "homepage": "https://made.example",
                         "gss": "E04999999", "aliases": ["Made Parish Council"]}
                        """)
                .statusCode(201)
                .header("Location", endsWith("/v1/councils/" + id("made-town-council")))
                .body("slug", equalTo("made-town-council"))
                .body("gss", equalTo("E04999999"));
        get("/v1/councils/made-town-council").then().statusCode(200);
        given().redirects()
                .follow(false)
                .get("/v1/councils/made-parish-council")
                .then()
                .statusCode(301);
        send("POST", "/v1/councils", "{\"name\": \"Made Parish Council\"}")
                .statusCode(409)
                .body("code", equalTo("CONFLICT"));
        send("POST", "/v1/councils", "{\"name\": \" \"}")
                .statusCode(400)
                .body("field", equalTo("name"));
        send("PATCH", "/v1/councils/made-town-council", "{\"gss\": \"12\"}")
                .statusCode(400)
                .body("field", equalTo("gss"));
        send("PATCH", "/v1/councils/made-town-council", "{\"homepage\": \"javascript:x\"}")
                .statusCode(400)
                .body("field", equalTo("homepage"));
        send("PATCH", "/v1/councils/nobody-knows-it", "{}").statusCode(404);
        send("PATCH", "/v1/councils/made-town-council", "{\"name\": null}")
                .statusCode(400)
                .body("field", equalTo("name"));
        send("PATCH", "/v1/councils/made-town-council", "{\"nmae\": \"x\"}")
                .statusCode(400)
                .body("field", equalTo("nmae"));
        Officers.with(ADMIN)
                .contentType("application/merge-patch+json")
                .body("{\"homepage\": null}")
                .patch("/v1/councils/made-town-council")
                .then()
                .statusCode(200)
                .body("homepage", nullValue())
                .body("gss", equalTo("E04999999"));
        String importer = Officers.token(List.of("publish"), Map.of());
        Officers.with(importer)
                .contentType("application/json")
                .body("{\"name\": \"Another\"}")
                .post("/v1/councils")
                .then()
                .statusCode(403);
    }

    private static String id(String slug) {
        return get("/v1/councils/" + slug).then().statusCode(200).extract().path("id");
    }

    @Test
    void anOldNameGoesOnAnswering() {
        String council = "Oldname Town Council";
        post(council, "Planning Committee", 3);
        String id = id("oldname-town-council");
        int version = get("/v1/councils/" + id).then().extract().path("version");
        send(
                        "PATCH",
                        "/v1/councils/" + id,
                        "{\"name\": \"Newname Town Council\", \"renamedOn\": \"2025-03-31\"}")
                .statusCode(200)
                .body("id", equalTo(id))
                .body("slug", equalTo("newname-town-council"))
                .body("version", equalTo(version + 1));
        given().redirects()
                .follow(false)
                .get("/v1/councils/oldname-town-council")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/v1/councils/" + id));
        // Minutes that print the old name are still its own.
        String meeting = post(council, "Planning Committee", 4);
        get("/v1/meetings/" + meeting).then().body("councilId", equalTo(id));
    }

    @Test
    void twoSpellingsOfABodyAreMerged() {
        String council = "Spelling Town Council";
        String first = post(council, "Planning Committee", 3);
        String second = post(council, "Planning Cttee", 4);
        String kept = get("/v1/meetings/" + first).then().extract().path("bodyId");
        String merged = get("/v1/meetings/" + second).then().extract().path("bodyId");
        assertThat(merged).isNotEqualTo(kept);
        send("PATCH", "/v1/bodies/" + merged, "{\"mergedInto\": \"%s\"}".formatted(kept))
                .statusCode(200)
                .body("id", equalTo(kept));
        get("/v1/meetings/" + second).then().statusCode(200).body("bodyId", equalTo(kept));
        get("/v1/resolutions?body=" + kept).then().body("data.meetingId", hasItem(second));
        get("/v1/bodies?council=spelling-town-council").then().body("data", hasSize(1));
        given().redirects().follow(false).get("/v1/bodies/" + merged).then().statusCode(301);
        // The next minutes in that spelling are the kept body's.
        String third = post(council, "Planning Cttee", 5);
        get("/v1/meetings/" + third).then().body("bodyId", equalTo(kept));

        String clash = post(council, "Planning Sub-Committee", 5);
        String other = get("/v1/meetings/" + clash).then().extract().path("bodyId");
        send("PATCH", "/v1/bodies/" + other, "{\"mergedInto\": \"%s\"}".formatted(kept))
                .statusCode(409)
                .body("dates", hasItem("2024-03-05"));
        send("PATCH", "/v1/bodies/" + other, "{\"name\": \"Planning Committee\"}")
                .statusCode(409)
                .body("field", equalTo("name"));
        send("PATCH", "/v1/bodies/" + other, "{\"name\": \"Plans Sub-Committee\"}")
                .statusCode(200)
                .body("slug", equalTo("plans-sub-committee"));
        get("/v1/meetings?council=spelling-town-council&body=planning-sub-committee")
                .then()
                .body("data.id", equalTo(List.of(clash)));
        get("/v1/bodies/" + other).then().body("name", not(equalTo("Planning Sub-Committee")));
    }

    @Test
    void twoSpellingsOfACouncilAreMerged() {
        String first = post("Mergeton Town Council", "Planning Committee", 3);
        String second = post("Mergetown Town Council", "Planning Committee", 4);
        String third = post("Mergetown Town Council", "Finance Committee", 5);
        String kept = id("mergeton-town-council");
        String gone = id("mergetown-town-council");
        String planning = get("/v1/meetings/" + first).then().extract().path("bodyId");
        String spelling = get("/v1/meetings/" + second).then().extract().path("bodyId");
        String finance = get("/v1/meetings/" + third).then().extract().path("bodyId");
        int version = get("/v1/meetings/" + second).then().extract().path("version");
        String bound =
                Officers.token(List.of("import"), Map.of("council", "mergetown-town-council"));

        send("PATCH", "/v1/councils/" + gone, "{\"mergedInto\": \"%s\"}".formatted(gone))
                .statusCode(400)
                .body("field", equalTo("mergedInto"));
        send("PATCH", "/v1/councils/" + gone, "{\"mergedInto\": \"%s\"}".formatted(kept))
                .statusCode(200)
                .body("id", equalTo(kept));

        get("/v1/meetings/" + second)
                .then()
                .statusCode(200)
                .body("councilId", equalTo(kept))
                .body("bodyId", equalTo(planning))
                .body("version", equalTo(version + 1));
        get("/v1/meetings/" + third).then().body("bodyId", equalTo(finance));
        get("/v1/bodies?council=mergeton-town-council").then().body("data", hasSize(2));
        get("/v1/meetings?council=mergetown-town-council").then().body("data", hasSize(3));
        get("/v1/resolutions?council=" + kept).then().body("data.meetingId", hasItem(third));
        for (String old : List.of(gone, "mergetown-town-council")) {
            given().redirects()
                    .follow(false)
                    .get("/v1/councils/" + old)
                    .then()
                    .statusCode(301)
                    .header("Location", endsWith("/v1/councils/" + kept));
        }
        given().redirects().follow(false).get("/v1/bodies/" + spelling).then().statusCode(301);
        // The next minutes in that spelling are the kept council's, and its officers' token goes
        // on.
        String fourth = post("Mergetown Town Council", "Planning Committee", 6);
        get("/v1/meetings/" + fourth).then().body("councilId", equalTo(kept));
        Officers.with(bound).get("/v1/imports").then().statusCode(200).body("data", hasSize(4));
    }

    @Test
    void councilsWithTheSameMeetingAreNotMerged() {
        post("Twofold Town Council", "Planning Committee", 3);
        post("Twofolds Town Council", "Planning Committee", 3);
        String kept = id("twofold-town-council");
        send(
                        "PATCH",
                        "/v1/councils/twofolds-town-council",
                        "{\"mergedInto\": \"%s\"}".formatted(kept))
                .statusCode(409)
                .body("field", equalTo("mergedInto"))
                .body("meetings.date", hasItem("2024-03-03"));
        get("/v1/councils/twofolds-town-council").then().statusCode(200);
    }

    @Test
    void recordsThatCarryANewNameAreToldAgain() throws InterruptedException {
        String meeting = post("Beforename Town Council", "Planning Committee", 3);
        String resolution =
                get("/v1/meetings/" + meeting + "?include=resolutions")
                        .then()
                        .extract()
                        .path("agendaItems.resolutions.flatten()[0].id");
        String elsewhere = post("Unnamed Town Council", "Planning Committee", 3);
        int other = get("/v1/meetings/" + elsewhere).then().extract().path("version");
        String body = get("/v1/meetings/" + meeting).then().extract().path("bodyId");
        String id = id("beforename-town-council");
        send("PATCH", "/v1/councils/" + id, "{\"name\": \"Aftername Town Council\"}")
                .statusCode(200);
        awaitVersion("/v1/meetings/" + meeting, 2);
        awaitVersion("/v1/resolutions/" + resolution, 2);
        get("/v1/resolutions/" + resolution)
                .then()
                .body("councilSlug", equalTo("aftername-town-council"));
        send("PATCH", "/v1/bodies/" + body, "{\"name\": \"Plans Board\"}").statusCode(200);
        awaitVersion("/v1/resolutions/" + resolution, 3);
        get("/v1/resolutions/" + resolution).then().body("body", equalTo("Plans Board"));
        get("/v1/meetings/" + elsewhere).then().body("version", equalTo(other));
    }

    private static void awaitVersion(String path, int version) throws InterruptedException {
        int now = 0;
        for (int i = 0; i < 150 && now < version; i++) {
            now = get(path).then().extract().path("version");
            Thread.sleep(200);
        }
        assertThat(now).as(path).isEqualTo(version);
    }
}
