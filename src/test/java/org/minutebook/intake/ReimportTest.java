package org.minutebook.intake;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same again, the same with other fields, a revised document, and what is taken back. */
@QuarkusTest
class ReimportTest {

    private static Map<String, String> of(String council, String... more) {
        Map<String, String> fields = new HashMap<>();
        fields.put("council", council);
        fields.put("body", "Planning Committee");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    @Test
    void theSameAgainIsTheEarlierImport() {
        byte[] file = Minutes.of("Again Town Council", 5);
        Map<String, Object> first =
                Officers.post(ADMIN, file, of("Again Town Council"))
                        .statusCode(201)
                        .extract()
                        .path("");
        Officers.post(ADMIN, file, of("Again Town Council"))
                .statusCode(200)
                .body("id", equalTo(first.get("id")))
                .body("meetingId", equalTo(first.get("meetingId")))
                .body("reading", equalTo(1));
    }

    @Test
    void theSameBytesWithOtherFieldsAreAConflictThatSaysWhatToDo() {
        byte[] file = Minutes.of("Other Fields Town Council", 5);
        String id =
                Officers.post(ADMIN, file, of("Other Fields Town Council"))
                        .statusCode(201)
                        .extract()
                        .path("id");
        Officers.post(ADMIN, file, of("Other Fields Town Council", "date", "2024-03-06"))
                .statusCode(409)
                .body("code", equalTo("ALREADY_IMPORTED"))
                .body("detail", containsString(id))
                .body("importId", equalTo(id));
    }

    @Test
    void aRevisedDocumentKeepsTheIdsOfWhatIsTheSame() {
        String council = "Revised Town Council";
        String meeting =
                Officers.post(ADMIN, Minutes.of(council, 8), of(council, "publish", "true"))
                        .statusCode(201)
                        .body("state", equalTo("PUBLISHED"))
                        .extract()
                        .path("meetingId");
        List<String> items = ids("/v1/agenda-items?council=revised-town-council&sort=id");
        List<String> resolutions = ids("/v1/resolutions?council=revised-town-council&sort=id");
        assertThat(items).hasSize(5);
        assertThat(resolutions).hasSize(2);

        ValidatableResponse revised =
                Officers.post(
                                ADMIN,
                                Minutes.of(council, 8, "That the weir be mended by June 2024."),
                                of(council))
                        .statusCode(201)
                        .body("state", equalTo("DRAFT"))
                        .body("meetingId", equalTo(meeting))
                        .body("reading", equalTo(2))
                        .body("changes", not(empty()));
        assertThat(revised.extract().<String>path("id")).isNotEmpty();
        // A draft beside what is published shows nobody anything new.
        get("/v1/resolutions?council=revised-town-council")
                .then()
                .body("data.text", hasItem("That the report of the Clerk be noted."));

        Officers.act(ADMIN, meeting, "publish", "{}").statusCode(200);
        assertThat(ids("/v1/agenda-items?council=revised-town-council&sort=id")).isEqualTo(items);
        get("/v1/resolutions?council=revised-town-council")
                .then()
                .body("data.text", hasItem("That the weir be mended by June 2024."))
                .body("data.text", not(hasItem("That the report of the Clerk be noted.")));
        // The minutes' confirmation is the same resolution as before.
        List<String> after = ids("/v1/resolutions?council=revised-town-council&sort=id");
        assertThat(after).anyMatch(resolutions::contains);
    }

    @Test
    void whatIsWithdrawnLeavesATombstoneAndCanBeRestored() {
        String council = "Withdrawn Town Council";
        byte[] file = Minutes.of(council, 11);
        String meeting =
                Officers.post(ADMIN, file, of(council, "publish", "true"))
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
        List<String> items = ids("/v1/agenda-items?council=withdrawn-town-council");
        get("/v1/meetings/{id}", meeting).then().statusCode(200);

        Officers.act(ADMIN, meeting, "withdraw", "{}")
                .statusCode(400)
                .body("field", equalTo("reason"));
        Officers.act(ADMIN, meeting, "withdraw", "{\"reason\": \"A name to be removed.\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        get("/v1/meetings/{id}", meeting)
                .then()
                .statusCode(410)
                .body("code", equalTo("GONE"))
                .body("$", not(hasItem("agendaItems")));
        get("/v1/agenda-items/{id}", items.get(0)).then().statusCode(410);
        get("/v1/meetings/{id}/source", meeting).then().statusCode(410);
        Officers.post(ADMIN, file, of(council, "publish", "true"))
                .statusCode(409)
                .body("detail", containsString("restore"));
        get("/v1/meetings/{id}", meeting).then().statusCode(410);

        Officers.act(ADMIN, meeting, "restore", "{}")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        assertThat(ids("/v1/agenda-items?council=withdrawn-town-council")).isEqualTo(items);
    }

    @Test
    void twoSittingsOfOneDayAreTwoMeetings() {
        String council = "Sittings Town Council";
        String first =
                Officers.post(ADMIN, Minutes.of(council, 12), of(council))
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
        String second =
                Officers.post(
                                ADMIN,
                                Minutes.of(council, 12, "That the gate be painted."),
                                of(council, "sitting", "2"))
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aListOfImportsHasASecondPage() {
        String council = "Paging Town Council";
        for (int day = 1; day <= 3; day++) {
            Officers.post(ADMIN, Minutes.of(council, day), of(council)).statusCode(201);
        }
        ValidatableResponse page =
                Officers.with(ADMIN)
                        .get("/v1/imports?council=paging-town-council&limit=2")
                        .then()
                        .statusCode(200)
                        .header("Link", containsString("rel=\"next\""))
                        .body("data.date", equalTo(List.of("2024-03-03", "2024-03-02")));
        String next = page.extract().path("links.next");
        Officers.with(ADMIN)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("data.date", equalTo(List.of("2024-03-01")))
                .body("links.next", equalTo(null));
        Officers.with(ADMIN)
                .get("/v1/imports?council=paging-town-council&state=PUBLISHED")
                .then()
                .body("data", empty());
        Officers.with(ADMIN)
                .get("/v1/imports?council=nobody-knows-it")
                .then()
                .statusCode(200)
                .body("data", empty());
        Officers.with(ADMIN)
                .get("/v1/imports?state=READY")
                .then()
                .statusCode(400)
                .body("allowed", hasItem("DRAFT"));
        Officers.with(ADMIN).get("/v1/imports?after=nonsense").then().statusCode(400);
    }

    @Test
    void aDeclarationNamesTheItemThatItConcernsAndTheOneItIsMinutedUnder() {
        String council = "Declared Town Council";
        Officers.post(ADMIN, Minutes.of(council, 15), of(council, "publish", "true"))
                .statusCode(201);
        get("/v1/declarations?council=declared-town-council")
                .then()
                .statusCode(200)
                .body("data.itemNumber", equalTo(List.of("4")))
                .body("data.agendaItemNumber", equalTo(List.of("2")));
    }

    @Test
    void everyQuotationIsASliceOfTheSourceText() {
        String council = "Quoted Town Council";
        // Code points and UTF-16 units part at the sign.
        byte[] file = Minutes.of(council, 9, "That the 🌊 sign at the weir be kept.");
        String meeting =
                Officers.post(ADMIN, file, of(council, "publish", "true"))
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
        String text = get("/v1/meetings/{id}/source", meeting).then().extract().asString();
        int seen = 0;
        for (String kind : List.of("agenda-items", "resolutions", "declarations", "attendances")) {
            JsonPath page =
                    get("/v1/" + kind + "?council=quoted-town-council")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            List<Integer> starts = page.getList("data.source.start");
            List<Integer> ends = page.getList("data.source.end");
            List<String> quotes = page.getList("data.source.quote");
            for (int i = 0; i < quotes.size(); i++) {
                int start = text.offsetByCodePoints(0, starts.get(i));
                int end = text.offsetByCodePoints(0, ends.get(i));
                assertThat(text.substring(start, end)).isEqualTo(quotes.get(i));
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(5 + 2 + 1 + 4);
    }

    private static List<String> ids(String path) {
        return get(path).then().statusCode(200).extract().path("data.id");
    }
}
