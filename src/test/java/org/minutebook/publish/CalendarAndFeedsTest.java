package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.minutebook.store.RecordId;

/** What people's calendars and feed readers subscribe to, and linked data. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarAndFeedsTest {

    private static final String OF = "?council=wexcombe-borough-council";

    private static final UUID ZERO = new UUID(0, 0);

    @Inject DataSource source;

    private Rows.Reading first = new Rows.Reading(ZERO, 0, ZERO, ZERO, LocalDate.MIN);
    private Rows.Reading second = first;
    private UUID resolution = new UUID(0, 0);

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Wexcombe Borough Council");
        UUID body = rows.body(council, "Parks, Pools; and Play Committee");
        first = rows.meeting(council, body, "2016-01-12");
        second = rows.meeting(council, body, "2016-07-12");
        announce(rows, first, "2016-07-12", "19:00");
        announce(rows, second, "2016-11-08", "");
        UUID item = rows.item(first, 0, "1", "Pools", "BUSINESS", false, false);
        resolution =
                rows.resolution(first, item, 0, "That <pools> & \u0001 be built", "OTHER", "Ash");
        rows.action(first, item, 0, "Write to the county", "Clerk", "OPEN");
        UUID parish = rows.council("Nether Wexcombe Parish Council");
        UUID full = rows.body(parish, "Nether Wexcombe Parish Council");
        Rows.Reading other = rows.meeting(parish, full, "2016-02-09");
        UUID business = rows.item(other, 0, "1", "Pond", "BUSINESS", false, false);
        rows.resolution(other, business, 0, "That the pond be cleaned", "OTHER", "Elm");
    }

    private static void announce(Rows rows, Rows.Reading by, String day, String time) {
        rows.write(
                "UPDATE readings SET next_meeting_date = ?, next_meeting_time = CAST(NULLIF(?, '')"
                        + " AS time) WHERE id = ?",
                LocalDate.parse(day),
                time,
                by.reading());
    }

    private static Map<String, VEvent> events(String query) throws IOException, ParserException {
        Response answer = given().get("/v1/meetings.ics" + query);
        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/calendar;charset=UTF-8"));
        assertThat(answer.asString().lines()).allMatch(line -> line.length() <= 75);
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.asString()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream()
                .collect(Collectors.toMap(e -> e.getUid().orElseThrow().getValue(), e -> e));
    }

    @Test
    void meetingsStandInTheCalendarAtLondonsTime() throws IOException, ParserException {
        Map<String, VEvent> events = events(OF);
        String july = String.valueOf(events.get(second.meeting().toString()));
        assertThat(july)
                .contains(
                        "SUMMARY:Parks\\, Pools\\; and Play Committee\\, Wexcombe Borough Council")
                .contains("DTSTART;TZID=Europe/London:20160712T183000")
                .contains("LOCATION:Council Chamber");
        assertThat(given().get("/v1/meetings.ics" + OF).asString())
                .contains("X-WR-CALNAME:Council meetings")
                .contains("DTSTART;TZID=Europe/London:20160112T183000");
    }

    @Test
    void aCouncilThatMeetsUnderItsOwnNameIsNamedOnce() throws IOException, ParserException {
        Map<String, VEvent> events = events("?council=nether-wexcombe-parish-council");

        assertThat(events.values())
                .singleElement()
                .asString()
                .contains("SUMMARY:Nether Wexcombe Parish Council\r\n");
    }

    @Test
    void whatIsAnnouncedIsThereUntilItIsHeld() throws IOException, ParserException {
        Map<String, VEvent> events = events(OF);
        assertThat(events).hasSize(3);
        String announced =
                RecordId.ofMeeting(
                                "wexcombe-borough-council",
                                "parks-pools-and-play-committee",
                                LocalDate.parse("2016-11-08"),
                                1,
                                1)
                        .toString();
        assertThat(String.valueOf(events.get(announced)))
                .contains("STATUS:TENTATIVE")
                .contains("DTSTART;VALUE=DATE:20161108");
        assertThat(events(OF + "&from=2016-08-01")).containsOnlyKeys(announced);
    }

    @Test
    void readersFollowWhatIsDecidedAndToBeDone() {
        XmlPath feed =
                given().get("/v1/resolutions.atom" + OF).then().statusCode(200).extract().xmlPath();
        assertThat(feed.getString("feed.entry.id")).isEqualTo("urn:uuid:" + resolution);
        assertThat(feed.getString("feed.entry.title")).isEqualTo("That <pools> &   be built");
        assertThat(feed.getString("feed.entry.author.name")).isEqualTo("Wexcombe Borough Council");
        assertThat(feed.getString("feed.updated")).isEqualTo(feed.getString("feed.entry.updated"));
        assertThat(feed.getString("feed.entry.link[0].@href"))
                .endsWith("/meetings/" + first.meeting() + "#r-" + resolution);
        XmlPath actions = given().get("/v1/actions.atom" + OF + "&status=OPEN").xmlPath();
        assertThat(actions.getString("feed.entry.title")).isEqualTo("Clerk: Write to the county");
        assertThat(
                        given().get("/v1/actions.atom" + OF + "&status=DONE")
                                .xmlPath()
                                .getList("feed.entry"))
                .isEmpty();
        assertThat(given().get("/v1/resolutions.atom?limit=1").xmlPath().getList("feed.link.@rel"))
                .contains("next");
    }

    @Test
    void theyAreStrictAndCacheable() {
        for (String path :
                List.of("/v1/meetings.ics", "/v1/resolutions.atom", "/v1/actions.atom")) {
            given().get(path + "?colour=red").then().statusCode(400);
            Response whole = given().get(path + OF);
            whole.then().header("ETag", notNullValue()).header("Last-Modified", notNullValue());
            given().header("If-None-Match", whole.header("ETag"))
                    .get(path + OF)
                    .then()
                    .statusCode(304);
            Response head = given().head(path + OF);
            assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
            assertThat(head.header("Content-Type")).isEqualTo(whole.header("Content-Type"));
            assertThat(head.asByteArray()).isEmpty();
        }
    }

    @Test
    void aRecordIsLinkedDataOnRequest() {
        Response answer =
                given().accept("application/ld+json").get("/v1/resolutions/" + resolution);
        answer.then().statusCode(200).header("Content-Type", equalTo("application/ld+json"));
        JsonPath record = answer.jsonPath();
        assertThat(record.getString("'@id'")).endsWith("/v1/resolutions/" + resolution);
        assertThat(record.getString("meetingId")).endsWith("/v1/meetings/" + first.meeting());
        assertThat(record.getString("'@context'.date.'@id'")).isEqualTo("dcterms:date");
        assertThat(record.getString("'@context'.councilId.'@id'"))
                .endsWith("/v1/vocabulary#council");
        assertThat(record.getString("'@context'.council")).endsWith("/v1/vocabulary#councilName");
        assertThat(record.getString("id")).isEqualTo(resolution.toString());
        assertThat(record.getString("source[0].hasSource"))
                .endsWith("/v1/meetings/" + first.meeting() + "/source?textVersion=1");
        assertThat(record.getString("source[0].hasSelector[0].'@type'"))
                .isEqualTo("oa:TextPositionSelector");
        assertThat(record.getInt("source[0].hasSelector[0].end")).isEqualTo(7);
        given().get("/v1/resolutions/" + resolution)
                .then()
                .contentType("application/json")
                .body("'@context'", equalTo(null));
        given().accept("text/csv").get("/v1/resolutions/" + resolution).then().statusCode(406);
    }
}
