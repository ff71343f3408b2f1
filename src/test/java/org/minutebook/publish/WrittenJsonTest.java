package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database writes as JSON is what the views say, whatever stands in the record. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrittenJsonTest {

    private static final String OF = "council=quarr-st-mary-council";
    private static final String WHOLE =
            "include=attendance,agendaItems,resolutions,declarations,actions";

    @Inject DataSource source;

    private final List<UUID> meetings = new ArrayList<>();

    @BeforeAll
    void write() throws SQLException {
        Rows rows = new Rows(source);
        UUID council = rows.council("Quarr St Mary Council");
        UUID body = rows.body(council, "Cabinet");
        for (int month = 1; month < 4; month++) {
            Rows.Reading in = rows.meeting(council, body, "2011-0" + month + "-05");
            meetings.add(in.meeting());
            rows.attendance(in, 0, "Zoë \"Z\" O’Brien", "CHAIR", "PRESENT");
            rows.attendance(in, 1, "Ada Fenn", "MEMBER", "APOLOGIES");
            for (int i = 0; i < 3; i++) {
                UUID item = rows.item(in, i, "" + i, "Item \\ " + i, "BUSINESS", false, false);
                rows.resolution(in, item, i, "That it be noted\tand sent", "NOTED", "Fenn");
                rows.declaration(in, item, i, "Fenn", "PERSONAL");
                rows.action(in, item, i, "Send it", "Clerk", "OPEN");
            }
        }
        UUID odd = meetings.get(0);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change :
                    List.of(
                            "UPDATE resolutions SET vote_unanimous = false, vote_for = 7,"
                                    + " vote_named = '[{\"name\": \"A\", \"vote\": \"FOR\"}]',"
                                    + " stem = 'It was RESOLVED:', label = 'a', confidence = 1,"
                                    + " lowered_by = '{CUE_WEAK,\"ODD \\\"ONE\\\"\"}',"
                                    + " source_also = '[{\"start\": 1, \"end\": 3, \"quote\":"
                                    + " \"It\"}]', modified = '2026-01-02T03:04:05.100200Z'",
                            "UPDATE actions SET due_text = 'by Easter', due_to = '2011-04-24',"
                                    + " owner = NULL, modified = '2026-01-02T03:04:05.100Z'",
                            "UPDATE agenda_items SET title = NULL, number = NULL, text = NULL,"
                                    + " confidence = 0, modified = '2026-01-02T03:04:05Z'",
                            "UPDATE declarations SET interest = 'a “trustee”', item_number = '3',"
                                    + " conduct = 'LEFT_MEETING', modified = '2026-01-02T03:04:00Z'",
                            "UPDATE attendances SET honorific = 'Cllr', substitute_for = 'X & Y'",
                            "UPDATE readings SET start_time = '18:30', venue = 'Room <1>',"
                                    + " next_meeting_date = '2011-02-05'")) {
                statement.executeUpdate(change + " WHERE meeting_id = '" + odd + "'");
            }
        }
    }

    private static JsonPath json(String address) {
        return given().get(address).then().statusCode(200).extract().jsonPath();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"agenda-items", "resolutions", "declarations", "actions", "attendances"})
    void aListHoldsWhatItsRecordsHoldOnTheirOwn(String kind) {
        List<Map<String, Object>> listed = json("/v1/" + kind + "?" + OF).getList("data");
        assertThat(listed).isNotEmpty();
        for (Map<String, Object> record : listed) {
            assertThat(record).isEqualTo(json("/v1/" + kind + "/" + record.get("id")).getMap("$"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHOLE,
                "include=agendaItems",
                "include=actions&fields=date",
                "fields=venue,body",
                "include=attendance",
                WHOLE + "&fields=date,agendaItems.title,resolutions.vote,attendance.name",
                WHOLE + "&fields=agendaItems.text"
            })
    void aMeetingHoldsTheSameHoweverItIsRead(String query) {
        for (UUID meeting : meetings) {
            String address = "/v1/meetings/" + meeting + "?" + query;
            Map<String, Object> written = json(address).getMap("$");
            // This parameter, which changes nothing here, is answered from the views.
            assertThat(written).isEqualTo(json(address + "&version=published").getMap("$"));
        }
        if (!query.contains("include")) {
            List<Map<String, Object>> listed = json("/v1/meetings?" + OF + "&" + query).get("data");
            assertThat(listed)
                    .containsAll(
                            meetings.stream()
                                    .map(m -> json("/v1/meetings/" + m + "?" + query))
                                    .map(one -> one.<String, Object>getMap("$"))
                                    .toList());
        }
    }

    @Test
    void fieldsOfNestedListsAreChosenToo() {
        String address = "/v1/meetings/" + meetings.get(1) + "?" + WHOLE;
        JsonPath json = json(address + "&fields=date,agendaItems.title,resolutions.text");
        assertThat(json.getMap("$").keySet())
                .isEqualTo(Set.of("id", "url", "date", "attendance", "agendaItems"));
        assertThat(json.getMap("agendaItems[0]").keySet())
                .isEqualTo(Set.of("id", "url", "title", "resolutions", "declarations", "actions"));
        assertThat(json.getMap("agendaItems[0].resolutions[0]").keySet())
                .isEqualTo(Set.of("id", "url", "text"));
        assertThat(json.getMap("agendaItems[0].actions[0]").keySet()).contains("task", "source");
        given().get(address + "&fields=agendaItems.council").then().statusCode(400);
    }

    @Test
    void theTagOfAMeetingChangesWithARecordInIt() throws SQLException {
        String address = "/v1/meetings/" + meetings.get(2) + "?include=resolutions";
        String before = given().get(address).header("ETag");
        assertThat(given().get(address).header("ETag")).isEqualTo(before);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE resolutions SET version = version + 1 WHERE meeting_id = '"
                            + meetings.get(2)
                            + "'");
        }
        assertThat(given().get(address).header("ETag")).isNotEqualTo(before);
    }

    @Test
    void aWholeListStandsInTheOrderOfItsPages() {
        String lines = given().get("/v1/resolutions?format=ndjson&" + OF).asString();
        List<String> whole = lines.lines().map(line -> new JsonPath(line).getString("id")).toList();
        List<String> paged = new ArrayList<>();
        String next = "/v1/resolutions?limit=2&" + OF;
        while (next != null) {
            JsonPath page = json(next);
            paged.addAll(page.getList("data.id"));
            next = page.getString("links.next");
        }
        assertThat(paged).hasSize(9).isEqualTo(whole);
        assertThat(lines).endsWith("}\n");
    }

    @Test
    void aSnippetIsMadeOnlyWhereItIsAskedFor() {
        String found = "/v1/resolutions?q=noted&" + OF;
        assertThat(json(found).getString("data[0].snippet")).contains("<mark>noted</mark>");
        assertThat(json(found + "&fields=text").getMap("data[0]").keySet())
                .isEqualTo(Set.of("id", "url", "text"));
        assertThat(json(found + "&fields=snippet").getMap("data[0]").keySet())
                .isEqualTo(Set.of("id", "url", "snippet"));
    }
}
