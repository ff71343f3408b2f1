package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Related records come along where they are asked for, in a fixed number of statements. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncludeTest {

    private static final String OF = "council=fenny-drayford-council";

    @Inject DataSource source;
    @Inject MeterRegistry meters;

    private UUID item = new UUID(0, 0);
    private UUID resolution = item;
    private UUID attendance = item;
    private UUID meeting = item;

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Fenny Drayford Council");
        UUID body = rows.body(council, "Cabinet");
        for (int month = 1; month < 4; month++) {
            Rows.Reading in = rows.meeting(council, body, "2013-0" + month + "-05");
            meeting = in.meeting();
            attendance = rows.attendance(in, 0, "Ada Fenn", "CHAIR", "PRESENT");
            for (int i = 0; i < 3; i++) {
                item = rows.item(in, i, "" + i, "Item " + i, "BUSINESS", false, false);
                resolution = rows.resolution(in, item, i, "That it be noted", "NOTED", "Fenn");
                rows.declaration(in, item, i, "Fenn", "PERSONAL");
                rows.action(in, item, i, "Send it", "Clerk", "OPEN");
            }
        }
    }

    @Test
    void whatARecordHangsOnIsNestedToTwoLevels() {
        given().get(
                        "/v1/resolutions/"
                                + resolution
                                + "?include=meeting.attendance,agendaItem.declarations")
                .then()
                .statusCode(200)
                .body("meeting.id", equalTo(meeting.toString()))
                .body("meeting.attendance.name", contains("Ada Fenn"))
                .body("agendaItem.id", equalTo(item.toString()))
                .body("agendaItem.declarations.declarant", contains("Fenn"))
                .body("agendaItem.actions", nullValue());
        given().get("/v1/resolutions/" + resolution)
                .then()
                .body("meeting", nullValue())
                .body("agendaItem", nullValue());
        given().get("/v1/attendances/" + attendance + "?include=meeting&fields=name")
                .then()
                .body("meeting.id", equalTo(meeting.toString()))
                .body("date", nullValue());
        given().get("/v1/attendances/" + attendance + "?fields=name,meeting")
                .then()
                .statusCode(400)
                .body("code", equalTo("MISSING_PARAMETER"))
                .body("parameter", equalTo("include"))
                .body("allowed", contains("meeting"));
        given().get("/v1/meetings?fields=date,agendaItems.title")
                .then()
                .statusCode(400)
                .body("allowed", contains("agendaItems"));
        given().get("/v1/meetings/" + meeting + "?include=actions&fields=date,agendaItems.title")
                .then()
                .statusCode(200)
                .body("agendaItems.title", contains("Item 0", "Item 1", "Item 2"));
    }

    @Test
    void whatStandsUnderAnItemIsNestedInIt() {
        given().get("/v1/agenda-items/" + item + "?include=resolutions,actions,meeting")
                .then()
                .body("resolutions.id", contains(resolution.toString()))
                .body("actions.task", contains("Send it"))
                .body("declarations", nullValue())
                .body("meeting.id", equalTo(meeting.toString()));
    }

    @Test
    void aListTakesOneStatementMoreForEachKindAndOneForTheFeedsHead() {
        String list = "/v1/resolutions?total=false&" + OF;
        double alone = statements(list);
        assertThat(statements(list + "&include=meeting")).isEqualTo(alone + 2);
        assertThat(statements(list + "&include=agendaItem.actions,agendaItem.resolutions"))
                .isEqualTo(alone + 4);
        given().get(list + "&include=agendaItem")
                .then()
                .body("data.agendaItem.title", hasItem("Item 2"));
    }

    @Test
    void linesNestTooAndTablesSayThatTheyCannot() {
        assertThat(
                        given().get("/v1/actions?format=ndjson&include=meeting&" + OF)
                                .asString()
                                .lines())
                .hasSize(9)
                .allMatch(line -> line.contains("\"meeting\":{\"id\":"));
        given().get("/v1/actions?format=csv&include=meeting")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("include"));
    }

    private double statements(String address) {
        return Statements.of(meters, address);
    }
}
