package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingsTest {

    private static final String WHOLE = "attendance,agendaItems,resolutions,declarations,actions";

    @Inject DataSource source;

    private String spring = "";
    private String autumn = "";
    private String draft = "";
    private String withdrawn = "";
    private String withdrawnResolution = "";

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Tarnfold District Council");
        UUID planning = rows.body(council, "Planning Committee");
        UUID audit = rows.body(council, "Audit & Governance Committee");
        Rows.Reading first = rows.meeting(council, planning, "2023-03-14", "PUBLISHED", "APPROVED");
        spring = first.meeting().toString();
        rows.attendance(first, 0, "H. J. Marlow", "CHAIR", "PRESENT");
        rows.attendance(first, 1, "Penhale", "MEMBER", "APOLOGIES");
        UUID apologies = rows.item(first, 0, "1", "Apologies", "APOLOGIES", false, false);
        UUID floods = rows.item(first, 1, "2", "Flood defences", "BUSINESS", true, false);
        UUID lease = rows.item(first, 2, "3", "A lease", "BUSINESS", false, true);
        rows.resolution(first, apologies, 0, "Apologies accepted", "NOTED", "Marlow");
        rows.resolution(first, floods, 1, "That the scheme be approved", "APPROVED", "Marlow");
        rows.declaration(first, floods, 0, "Penhale", "PERSONAL");
        rows.action(first, lease, 0, "Report back on the lease", "Head of Property", "UNTRACKED");
        autumn = rows.meeting(council, audit, "2023-10-02").meeting().toString();
        draft = rows.meeting(council, audit, "2023-12-02", "DRAFT", "UNKNOWN").meeting().toString();
        Rows.Reading gone = rows.meeting(council, audit, "2023-11-02");
        UUID item = rows.item(gone, 0, "1", "Withdrawn", "BUSINESS", false, false);
        withdrawnResolution =
                rows.resolution(gone, item, 0, "Secret words", "NOTED", "Marlow").toString();
        rows.withdraw(gone);
        withdrawn = gone.meeting().toString();
    }

    private static RequestSpecification ours() {
        return given().queryParam("council", "tarnfold-district-council");
    }

    @Test
    void publishedMeetingsAreListedNewestFirst() {
        ours().get("/v1/meetings")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("total", equalTo(2))
                .body("data.id", contains(autumn, spring))
                .body("data[0]", not(hasKey("agendaItems")))
                .body("data[1].startTime", equalTo("18:30"))
                .body("data[1].council", equalTo("Tarnfold District Council"))
                .body("data.publicationState", everyItem(equalTo("PUBLISHED")));
    }

    @Test
    void aListMayHoldTheWholeRecords() {
        ours().queryParam("include", WHOLE)
                .get("/v1/meetings")
                .then()
                .body("data[1].agendaItems.resolutions.flatten().text", hasSize(2))
                .body("data[0].agendaItems", hasSize(0));
    }

    @Test
    void theWholeRecordComesInOneAnswer() {
        given().queryParam("include", WHOLE)
                .get("/v1/meetings/" + spring)
                .then()
                .statusCode(200)
                .body("attendance.name", contains("H. J. Marlow", "Penhale"))
                .body("agendaItems.number", contains("1", "2", "3"))
                .body("agendaItems[1].resolutions[0].decision", equalTo("APPROVED"))
                .body("agendaItems[1].declarations[0].declarant", equalTo("Penhale"))
                .body("agendaItems[2].actions[0].status", equalTo("UNTRACKED"))
                .body("agendaItems[0].declarations", hasSize(0));
    }

    @Test
    void onlyWhatIsAskedForIsNested() {
        given().queryParam("include", "resolutions")
                .get("/v1/meetings/" + spring)
                .then()
                .body("$", not(hasKey("attendance")))
                .body("agendaItems[1].resolutions", hasSize(1))
                .body("agendaItems[1]", not(hasKey("actions")));
        given().get("/v1/meetings/" + spring).then().body("$", not(hasKey("agendaItems")));
        given().queryParam("include", "motions")
                .get("/v1/meetings/" + spring)
                .then()
                .statusCode(400)
                .body("parameter", equalTo("include"))
                .body("allowed", hasItem("agendaItems"));
    }

    @Test
    void fieldsAreFew() {
        given().queryParam("fields", "date,body")
                .get("/v1/meetings/" + spring)
                .then()
                .body("keySet()", containsInAnyOrder("id", "url", "date", "body"));
        ours().queryParam("fields", "venue")
                .get("/v1/meetings")
                .then()
                .body("data[0].keySet()", containsInAnyOrder("id", "url", "venue"));
        given().queryParam("fields", "votes")
                .get("/v1/meetings/" + spring)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_VALUE"))
                .body("allowed", hasItem("venue"));
    }

    @Test
    void filtersNarrow() {
        ours().queryParam("approval", "APPROVED")
                .get("/v1/meetings")
                .then()
                .body("data.id", contains(spring));
        ours().queryParam("body", "audit-and-governance-committee")
                .get("/v1/meetings")
                .then()
                .body("data.id", contains(autumn));
        ours().queryParam("body", "nobody").get("/v1/meetings").then().body("total", equalTo(0));
        given().queryParam("council", "no-such-council")
                .get("/v1/meetings")
                .then()
                .statusCode(200)
                .body("data", hasSize(0))
                .body("total", equalTo(0));
        ours().queryParam("from", "2023-03-14")
                .queryParam("to", "2023-03-14")
                .get("/v1/meetings")
                .then()
                .body("data.id", contains(spring));
        ours().queryParam("sort", "date,id")
                .get("/v1/meetings")
                .then()
                .body("data.id", contains(spring, autumn));
    }

    @Test
    void aDraftIsAsGoodAsNotThere() {
        given().get("/v1/meetings/" + draft)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        given().get("/v1/meetings/" + draft + "/source").then().statusCode(404);
        given().get("/v1/meetings/" + draft + "/agenda-items").then().statusCode(404);
    }

    @Test
    void whatWasWithdrawnLeavesATombstoneWithoutContent() {
        for (String path :
                new String[] {
                    "/v1/meetings/" + withdrawn,
                    "/v1/meetings/" + withdrawn + "/source",
                    "/v1/meetings/" + withdrawn + "/agenda-items",
                    "/v1/resolutions/" + withdrawnResolution
                }) {
            String body =
                    given().get(path)
                            .then()
                            .statusCode(410)
                            .contentType("application/problem+json")
                            .body("code", equalTo("GONE"))
                            .extract()
                            .asString();
            assertThat(body).doesNotContain("Secret", "Tarnfold");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "x",
                "00000000-0000-0000-0000-000000000000",
                "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                "3F0C2F5E-9A41-8C1B-9D3A-5F1E0C7B2A64",
                "planning-committee"
            })
    void anIdThatCannotBeOursIsNotFound(String id) {
        for (String kind :
                new String[] {
                    "meetings",
                    "agenda-items",
                    "resolutions",
                    "declarations",
                    "actions",
                    "attendances",
                    "councils"
                }) {
            given().get("/v1/" + kind + "/" + id)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    @Test
    void theTextOfThePublishedVersionIsPlain() {
        given().get("/v1/meetings/" + spring + "/source")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(startsWith("MINUTES of a meeting held on 2023-03-14\n"));
        given().queryParam("textVersion", 1)
                .get("/v1/meetings/" + spring + "/source")
                .then()
                .statusCode(200);
        given().queryParam("textVersion", 2)
                .get("/v1/meetings/" + spring + "/source")
                .then()
                .statusCode(404);
        given().queryParam("textVersion", "one")
                .get("/v1/meetings/" + spring + "/source")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_NUMBER"));
    }

    @Test
    void aMeetingsItemsStandInTheirOrder() {
        given().get("/v1/meetings/" + spring + "/agenda-items")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("data.number", contains("1", "2", "3"));
        given().queryParam("limit", 2)
                .get("/v1/meetings/" + spring + "/agenda-items")
                .then()
                .body("data", hasSize(2))
                .body("total", equalTo(3))
                .body("links.next", startsWith("http"));
    }
}
