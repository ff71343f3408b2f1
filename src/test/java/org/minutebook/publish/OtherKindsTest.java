package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Agenda items, declarations, actions and attendances: what is theirs alone. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherKindsTest {

    @Inject DataSource source;

    private String action = "";
    private String declaration = "";
    private String attendance = "";
    private String item = "";

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Wexcombe Parish Council");
        UUID body = rows.body(council, "Council");
        Rows.Reading in = rows.meeting(council, body, "2022-06-07");
        attendance = rows.attendance(in, 0, "Zoë Marlow", "CHAIR", "PRESENT").toString();
        rows.attendance(in, 1, "Penhale", "MEMBER", "APOLOGIES");
        rows.attendance(in, 2, "A. Clerk", "OFFICER", "PRESENT");
        UUID open = rows.item(in, 0, "1", "Minutes", "MINUTES", false, false);
        item = open.toString();
        UUID cut = rows.item(in, 1, "2", "Roads", "BUSINESS", true, false);
        rows.item(in, 2, "3", "A lease", "BUSINESS", false, true);
        declaration = rows.declaration(in, open, 0, "Marlow", "PECUNIARY").toString();
        rows.declaration(in, cut, 1, "Penhale", "PERSONAL");
        UUID late = rows.action(in, cut, 0, "Write to the county", "Clerk", "OPEN");
        action = late.toString();
        rows.due(late, "by 1 July 2022", "2022-07-01");
        UUID early =
                rows.action(in, cut, 1, "Mend the gate", "Head of Property Services", "UNTRACKED");
        rows.due(early, "next year", LocalDate.now(Singles.LONDON).plusYears(1).toString());
        rows.action(in, cut, 2, "Ring the bell", "Sexton", "DONE");
        rows.due(
                rows.action(in, cut, 3, "Paint the hall", "Clerk", "OPEN"),
                "today",
                LocalDate.now(Singles.LONDON).toString());
    }

    private static ValidatableResponse list(String kind, String... query) {
        var request = given().queryParam("council", "wexcombe-parish-council");
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get("/v1/" + kind).then().statusCode(200);
    }

    @Test
    void attendances() {
        list("attendances").body("total", equalTo(3));
        list("attendances", "name", "zoe MARLOW").body("data.id", contains(attendance));
        list("attendances", "status", "PRESENT").body("total", equalTo(2));
        list("attendances", "status", "PRESENT", "capacity", "OFFICER")
                .body("data.name", contains("A. Clerk"));
        list("attendances", "capacity", "OFFICER,CHAIR", "sort", "name")
                .body("data.name", contains("A. Clerk", "Zoë Marlow"));
        given().get("/v1/attendances/" + attendance)
                .then()
                .statusCode(200)
                .body("name", equalTo("Zoë Marlow"))
                .body("capacity", equalTo("CHAIR"));
    }

    @Test
    void agendaItems() {
        list("agenda-items").body("total", equalTo(3));
        list("agenda-items", "kind", "MINUTES").body("data.id", contains(item));
        list("agenda-items", "exempt", "true").body("data.number", contains("3"));
        list("agenda-items", "exempt", "false").body("total", equalTo(2));
        list("agenda-items", "truncated", "true").body("data.number", contains("2"));
        list("agenda-items", "sort", "order").body("data.number", contains("1", "2", "3"));
        given().get("/v1/agenda-items/" + item)
                .then()
                .statusCode(200)
                .body("title", equalTo("Minutes"))
                .body("truncated", equalTo(false));
    }

    @Test
    void declarations() {
        list("declarations").body("total", equalTo(2));
        list("declarations", "declarant", "MARLOW").body("data.id", contains(declaration));
        list("declarations", "nature", "PERSONAL,PREJUDICIAL")
                .body("data.declarant", contains("Penhale"));
        list("declarations", "conduct", "LEFT_MEETING").body("data.id", contains(declaration));
        given().get("/v1/declarations/" + declaration)
                .then()
                .statusCode(200)
                .body("nature", equalTo("PECUNIARY"))
                .body("interest", nullValue())
                .body("agendaItemNumber", equalTo("1"));
    }

    @Test
    void actions() {
        list("actions").body("total", equalTo(4));
        list("actions", "status", "OPEN,DONE").body("total", equalTo(3));
        list("actions", "owner", "CLERK").body("total", equalTo(2));
        list("actions", "dueTo", "2022-12-31").body("data.id", contains(action));
        list("actions", "dueFrom", "2022-12-31").body("total", equalTo(2));
        list("actions", "sort", "due,id").body("data[3].task", equalTo("Ring the bell"));
        list("actions", "sort", "-due,id").body("data[3].task", equalTo("Ring the bell"));
        given().get("/v1/actions/" + action)
                .then()
                .statusCode(200)
                .body("due.to", equalTo("2022-07-01"))
                .body("due.from", nullValue())
                .body("status", equalTo("OPEN"));
    }

    @Test
    void overdueIsOpenAndPast() {
        list("actions", "overdue", "true").body("data.id", contains(action));
        list("actions", "overdue", "false")
                .body("total", equalTo(3))
                .body("data.id", not(contains(action)));
    }

    @Test
    void councilsAndBodies() {
        given().get("/v1/councils/wexcombe-parish-council")
                .then()
                .statusCode(200)
                .body("name", equalTo("Wexcombe Parish Council"))
                .body("coverage.meetings", equalTo(1))
                .body("coverage.firstMeeting", equalTo("2022-06-07"));
        given().queryParam("council", "wexcombe-parish-council")
                .get("/v1/bodies")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].slug", equalTo("council"))
                .body("data[0].councilSlug", equalTo("wexcombe-parish-council"));
        given().queryParam("council", "wexcombe-parish-council")
                .get("/v1/bodies/council")
                .then()
                .statusCode(200)
                .body("coverage.meetings", equalTo(1));
        given().get("/v1/bodies/no-such-body").then().statusCode(404);
    }
}
