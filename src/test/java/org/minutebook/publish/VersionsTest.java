package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was public of a meeting before stays readable, as long as the meeting is public. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest {

    private static final UUID NONE = new UUID(0, 0);

    @Inject DataSource source;

    private Rows.Reading meeting = new Rows.Reading(NONE, 0, NONE, NONE, LocalDate.MIN);
    private Rows.Reading withdrawn = meeting;
    private UUID changed = NONE;

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Addlethorpe Village Council");
        UUID body = rows.body(council, "Council");
        meeting = rows.meeting(council, body, "2015-02-03");
        UUID item = rows.item(meeting, 0, "1", "Roads", "BUSINESS", false, false);
        changed = rows.resolution(meeting, item, 0, "That it be noted", "NOTED", "Marlow");
        // A second reading takes the first one's place.
        rows.write("UPDATE readings SET state = 'SUPERSEDED' WHERE id = ?", meeting.reading());
        for (String table : new String[] {"resolutions", "agenda_items"}) {
            rows.write(
                    "UPDATE " + table + " SET live = false WHERE reading_id = ?",
                    meeting.reading());
        }
        rows.write(
                "UPDATE records SET state = 'GONE', content_hash = NULL WHERE meeting_id = ?"
                        + " AND kind <> 'MEETING'",
                meeting.meeting());
        rows.write(
                "INSERT INTO readings (meeting_id, number, state, council_id, body_id, document_id,"
                        + " text_version, council_name, body_name, date, sitting,"
                        + " attendance_recorded, declarations_recorded, layout, changes,"
                        + " published_at, content_hash, version) SELECT meeting_id, 2, 'PUBLISHED',"
                        + " council_id, body_id, document_id, text_version, council_name,"
                        + " body_name, date, sitting, false, 'NOT_RECORDED', layout,"
                        + " jsonb_build_array(jsonb_build_object('kind', 'RESOLUTION', 'op',"
                        + " 'REMOVED', 'id', CAST(? AS text), 'what', 'NOTED: That it be noted')),"
                        + " now(), content_hash, 2 FROM readings WHERE id = ?",
                changed.toString(),
                meeting.reading());
        rows.write(
                "INSERT INTO readings (meeting_id, number, state, council_id, body_id, document_id,"
                        + " text_version, council_name, body_name, date, sitting,"
                        + " attendance_recorded, declarations_recorded, layout, content_hash)"
                        + " SELECT meeting_id, 3, 'DRAFT', council_id, body_id, document_id,"
                        + " text_version, council_name, body_name, date, sitting, false,"
                        + " 'NOT_RECORDED', layout, content_hash FROM readings WHERE id = ?",
                meeting.reading());
        withdrawn = rows.meeting(council, body, "2015-03-03");
        rows.withdraw(withdrawn);
    }

    private static String versions(Rows.Reading of) {
        return "/v1/meetings/" + of.meeting() + "/versions";
    }

    @Test
    void eachSaysWhenItWasPublicAndWhatItChangedAndDraftsAreNotThere() {
        given().get(versions(meeting))
                .then()
                .statusCode(200)
                .body("data.version", contains(2, 1))
                .body("data.state", contains("PUBLISHED", "SUPERSEDED"))
                .body("data[0].changes", hasSize(1))
                .body("data[0].changes[0].kind", equalTo("resolutions"))
                .body("data[0].changes[0].op", equalTo("REMOVED"))
                .body("data[0].changes[0].id", equalTo(changed.toString()))
                .body("data[1].changes", empty());
    }

    @Test
    void anOldVersionIsTheWholeMeetingAsItWas() {
        given().get(versions(meeting) + "/1")
                .then()
                .statusCode(200)
                .body("agendaItems.resolutions.flatten().id", contains(changed.toString()));
        given().get(versions(meeting) + "/2").then().statusCode(200).body("agendaItems", empty());
    }

    @Test
    void whatIsNoPublishedVersionIsA404AndWhatIsWithdrawnA410() {
        for (String number : new String[] {"3", "4", "0", "-1", "1.0", "99999999999999", "x"}) {
            given().get(versions(meeting) + "/" + number).then().statusCode(404);
        }
        given().get(versions(withdrawn)).then().statusCode(410);
        given().get(versions(withdrawn) + "/1").then().statusCode(410);
        given().get(versions(meeting) + "?colour=red").then().statusCode(400);
    }
}
