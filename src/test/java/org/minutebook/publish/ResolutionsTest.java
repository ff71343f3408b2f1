package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResolutionsTest {

    @Inject DataSource source;

    private UUID noted = new UUID(0, 0);
    private UUID rejected = new UUID(0, 0);

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Quillmarsh Borough Council");
        UUID planning = rows.body(council, "Planning Committee");
        UUID audit = rows.body(council, "Audit Committee");
        Rows.Reading spring = rows.meeting(council, planning, "2024-03-14");
        UUID item = rows.item(spring, 0, "47", "Flood defences", "BUSINESS", false, false);
        noted = rows.resolution(spring, item, 0, "That the report be noted", "NOTED", "Zoë Marlow");
        rejected = rows.resolution(spring, item, 1, "That it be sent back", "REJECTED", "Penhale");
        rows.vote(rejected, 3, 7);
        Rows.Reading autumn = rows.meeting(council, audit, "2024-10-02");
        UUID minutes = rows.item(autumn, 0, "12", "Minutes", "MINUTES", false, false);
        rows.resolution(autumn, minutes, 0, "Confirmed and signed", "CONFIRMED", "Penhale");
        Rows.Reading draft = rows.meeting(council, audit, "2024-12-02", "DRAFT", "UNKNOWN");
        UUID secret = rows.item(draft, 0, "13", "Not yet", "BUSINESS", false, false);
        rows.resolution(draft, secret, 0, "Nobody may see this", "APPROVED", "Penhale");
    }

    private static RequestSpecification ours() {
        return given().queryParam("council", "quillmarsh-borough-council");
    }

    @Test
    void theNewestMeetingComesFirstAndDraftsStayOut() {
        ours().get("/v1/resolutions")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("data.date", contains("2024-10-02", "2024-03-14", "2024-03-14"))
                .body("links.self", notNullValue())
                .body("links.next", nullValue());
    }

    @Test
    void oneTellsItsParentsAndItsWords() {
        given().get("/v1/resolutions/" + rejected)
                .then()
                .statusCode(200)
                .body("id", equalTo(rejected.toString()))
                .body("council", equalTo("Quillmarsh Borough Council"))
                .body("bodySlug", equalTo("planning-committee"))
                .body("agendaItemNumber", equalTo("47"))
                .body("vote.for", equalTo(3))
                .body("vote.named[0].name", equalTo("Marlow"))
                .body("carried", equalTo(false))
                .body("source.quote", equalTo("MINUTES"));
    }

    @Test
    void everyFilterNarrows() {
        ours().queryParam("decision", "NOTED,CONFIRMED")
                .get("/v1/resolutions")
                .then()
                .body("total", equalTo(2));
        ours().queryParam("form", "NARRATIVE")
                .get("/v1/resolutions")
                .then()
                .body("data.decision", contains("CONFIRMED"));
        ours().queryParam("carried", false)
                .get("/v1/resolutions")
                .then()
                .body("data.id", contains(rejected.toString()));
        ours().queryParam("hasVote", true)
                .get("/v1/resolutions")
                .then()
                .body("data.id", contains(rejected.toString()));
        ours().queryParam("mover", "ZOE marlow")
                .get("/v1/resolutions")
                .then()
                .body("data.id", contains(noted.toString()));
        ours().queryParam("body", "audit-committee")
                .get("/v1/resolutions")
                .then()
                .body("data", hasSize(1));
        ours().queryParam("from", "2024-03-15")
                .queryParam("to", "2024-10-02")
                .get("/v1/resolutions")
                .then()
                .body("total", equalTo(1));
        ours().queryParam("modifiedSince", "9000-01-01")
                .get("/v1/resolutions")
                .then()
                .body("total", equalTo(0))
                .body("data", hasSize(0));
    }

    @Test
    void anUnknownDecisionIsRefusedWithThoseThatThereAre() {
        ours().queryParam("decision", "GRANT")
                .get("/v1/resolutions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNKNOWN_VALUE"))
                .body("parameter", equalTo("decision"))
                .body("allowed", hasItem("GRANTED"));
    }
}
