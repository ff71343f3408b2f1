package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The number of statements does not grow with what is read. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsTest {

    private static final String WHOLE = "attendance,agendaItems,resolutions,declarations,actions";

    @Inject DataSource source;
    @Inject MeterRegistry meters;

    private String meeting = "";

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Mardle Vale Council");
        UUID body = rows.body(council, "Cabinet");
        for (int month = 1; month <= 9; month++) {
            Rows.Reading in = rows.meeting(council, body, "2018-0" + month + "-05");
            meeting = in.meeting().toString();
            for (int i = 0; i < 5; i++) {
                rows.attendance(in, i, "Person " + i, "MEMBER", "PRESENT");
                UUID item = rows.item(in, i, "" + i, "Item", "BUSINESS", false, false);
                rows.resolution(in, item, 2 * i, "That it be noted", "NOTED", "Marlow");
                rows.resolution(in, item, 2 * i + 1, "That it be sent", "REQUESTED", "Marlow");
                rows.declaration(in, item, i, "Marlow", "PERSONAL");
                rows.action(in, item, i, "Send it", "Clerk", "OPEN");
            }
        }
    }

    private double statements(String address) {
        return Statements.of(meters, address);
    }

    @Test
    void aWholeMeetingTakesOne() {
        assertThat(statements("/v1/meetings/" + meeting + "?include=" + WHOLE)).isEqualTo(1);
    }

    @Test
    void aPageOfWholeMeetingsTakesThoseAndTheFeedsHeadAndTheCouncil() {
        assertThat(statements("/v1/meetings?council=mardle-vale-council&include=" + WHOLE))
                .isEqualTo(8);
    }

    @Test
    void aPageTakesItselfTheCouncilAndTheTotal() {
        String page = "/v1/resolutions?council=mardle-vale-council&limit=";
        assertThat(statements(page + 5)).isEqualTo(3);
        assertThat(statements(page + 60)).isEqualTo(3);
        assertThat(statements(page + 60 + "&total=false")).isEqualTo(2);
    }

    @Test
    void aPageBehindAPlaceTakesItselfAndTheCouncilThoughItsDayEnds() {
        String page = "/v1/resolutions?council=mardle-vale-council&fields=date&limit=12";
        String next = given().get(page).jsonPath().getString("links.next");
        assertThat(given().get(next).jsonPath().getList("data.date", String.class))
                .hasSize(12)
                .contains("2018-08-05", "2018-07-05");
        assertThat(statements(next)).isEqualTo(2);
    }

    @Test
    void whoeverHasAPageAlreadyIsToldSoWithoutIt() {
        String page = "/v1/resolutions?council=mardle-vale-council&limit=5";
        String tag = given().get(page).header("ETag");
        double before = Statements.soFar(meters);
        given().header("If-None-Match", tag).get(page).then().statusCode(304);
        // the council and the feed's head
        assertThat(Statements.soFar(meters) - before).isEqualTo(2);
    }

    @Test
    void oneRecordTakesOne() {
        assertThat(statements("/v1/meetings/" + meeting)).isEqualTo(1);
    }
}
