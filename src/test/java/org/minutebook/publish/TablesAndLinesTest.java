package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.http.SpreadsheetText;

/** Whole lists as CSV and NDJSON. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesAndLinesTest {

    private static final String LIST = "/v1/resolutions?council=quarrendon-parish-council";
    private static final int MANY = 1_234;

    @Inject DataSource source;
    @Inject ObjectMapper json;

    private UUID odd = new UUID(0, 0);

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Quarrendon Parish Council");
        UUID body = rows.body(council, "Café & Parks, Committee");
        Rows.Reading in = rows.meeting(council, body, "2017-03-06");
        UUID item = rows.item(in, 0, "1", "Accounts, \"and\" more", "BUSINESS", false, false);
        odd = rows.resolution(in, item, 0, "=2+3, \"quoted\"\nand é", "NOTED", "@Marlow");
        rows.vote(odd, 5, 2);
        UUID other = rows.council("Long Quarrendon Town Council");
        UUID hall = rows.body(other, "Council");
        Rows.Reading long1 = rows.meeting(other, hall, "2017-03-07");
        UUID under = rows.item(long1, 0, "1", "Everything", "BUSINESS", false, false);
        for (int i = 0; i < MANY; i++) {
            rows.resolution(long1, under, i, "That point " + i + " be noted", "NOTED", "Ash");
        }
    }

    private static List<CSVRecord> table(Response answer) throws IOException {
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r");
        try (var parser =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new java.io.StringReader(text))) {
            return parser.getRecords();
        }
    }

    @Test
    void aTableHasAHeaderAndEveryField() throws IOException {
        Response answer = given().accept("text/csv").get(LIST);
        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8;header=present"))
                .header("ETag", notNullValue())
                .header("Last-Modified", notNullValue());
        List<CSVRecord> rows = table(answer);
        assertThat(rows).hasSize(1);
        CSVRecord row = rows.get(0);
        assertThat(row.get("id")).isEqualTo(odd.toString());
        assertThat(row.get("body")).isEqualTo("Café & Parks, Committee");
        assertThat(row.get("agendaItemTitle")).isEqualTo("Accounts, \"and\" more");
        assertThat(row.get("vote.for")).isEqualTo("5");
        assertThat(row.get("vote.named")).isEqualTo("[{\"name\":\"Marlow\",\"vote\":\"FOR\"}]");
        assertThat(row.get("source.quote")).isEqualTo("MINUTES");
        assertThat(row.get("date")).isEqualTo("2017-03-06");
        assertThat(row.get("label")).isEmpty();
    }

    @Test
    void whatASpreadsheetWouldCalculateIsText() throws IOException {
        CSVRecord row = table(given().get(LIST + "&format=csv")).get(0);
        assertThat(row.get("text")).isEqualTo("'=2+3, \"quoted\"\nand é");
        assertThat(row.get("mover")).isEqualTo("'@Marlow");
        for (String harmful : List.of("+1", "-1", "\t=1", "\uFF1D1")) {
            assertThat(SpreadsheetText.harmless(harmful)).isEqualTo("'" + harmful);
        }
        assertThat(SpreadsheetText.harmless("1+1=2")).isEqualTo("1+1=2");
        assertThat(SpreadsheetText.harmless("")).isEmpty();
    }

    @Test
    void fieldsChooseColumnsAndWhetherWhatWasFoundIsOne() throws IOException {
        CSVRecord row =
                table(given().get(LIST + "&format=csv&fields=source,decision,snippet&q=quoted"))
                        .get(0);
        assertThat(row.getParser().getHeaderNames())
                .containsExactly(
                        "id",
                        "url",
                        "decision",
                        "source.documentId",
                        "source.textVersion",
                        "source.start",
                        "source.end",
                        "source.quote",
                        "source.also",
                        "snippet");
        assertThat(row.get("snippet")).contains("<mark>quoted</mark>");
        assertThat(
                        table(given().get(LIST + "&format=csv&fields=decision&q=quoted"))
                                .get(0)
                                .getParser()
                                .getHeaderNames())
                .containsExactly("id", "url", "decision");
    }

    @Test
    void linesAreTheRecordsOfThePage() throws IOException {
        Response lines = given().accept("application/x-ndjson").get(LIST);
        lines.then().statusCode(200).header("Content-Type", equalTo("application/x-ndjson"));
        String text = lines.asString();
        assertThat(text).endsWith("}\n");
        JsonNode page = json.readTree(given().get(LIST).asString());
        assertThat(json.readTree(text)).isEqualTo(page.get("data").get(0));
    }

    @Test
    void theWholeListIsStreamedHoweverLongAndALimitCounts() throws IOException {
        String list = "/v1/resolutions?council=long-quarrendon-town-council&sort=order&format=";
        List<CSVRecord> rows = table(given().get(list + "csv"));
        assertThat(rows).hasSize(MANY);
        assertThat(rows.get(MANY - 1).get("text")).isEqualTo("That point 1233 be noted");
        List<String> lines = given().get(list + "ndjson").asString().lines().toList();
        assertThat(lines).hasSize(MANY);
        assertThat(new ArrayList<>(lines).stream().distinct()).hasSize(MANY);
        assertThat(given().get(list + "ndjson&limit=7").asString().lines()).hasSize(7);
        assertThat(table(given().get(list + "csv&limit=200"))).hasSize(200);
    }

    @Test
    void anEmptyListIsAHeaderOrNothing() throws IOException {
        assertThat(table(given().get(LIST + "&format=csv&decision=GRANTED"))).isEmpty();
        assertThat(given().get(LIST + "&format=ndjson&decision=GRANTED").asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "councils",
                "bodies",
                "meetings",
                "agenda-items",
                "resolutions",
                "declarations",
                "actions",
                "attendances"
            })
    void everyKindHasBothAndTheirTagsDiffer(String kind) {
        Response table = given().get("/v1/" + kind + "?format=csv&limit=5");
        Response lines = given().get("/v1/" + kind + "?format=ndjson&limit=5");
        Response page = given().get("/v1/" + kind + "?limit=5");
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.asString()).startsWith("id,url,");
        assertThat(lines.statusCode()).isEqualTo(200);
        assertThat(List.of(table.header("ETag"), lines.header("ETag"), page.header("ETag")))
                .doesNotHaveDuplicates();
        given().header("If-None-Match", table.header("ETag"))
                .get("/v1/" + kind + "?format=csv&limit=5")
                .then()
                .statusCode(304);
        Response head = given().head("/v1/" + kind + "?format=csv&limit=5");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(table.header("ETag"));
        assertThat(head.header("Content-Type")).isEqualTo(table.header("Content-Type"));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void acceptIsWeighed() {
        given().accept("application/json;q=0.5, text/csv").get(LIST).then().contentType("text/csv");
        // As generated clients ask: for all that the contract names.
        given().accept("text/csv, application/x-ndjson, application/json, application/problem+json")
                .get(LIST)
                .then()
                .contentType("application/json");
        given().accept("text/csv;q=0, application/x-ndjson, */*;q=0.1")
                .get(LIST)
                .then()
                .contentType("application/x-ndjson");
        given().accept("text/html, */*;q=0.8").get(LIST).then().contentType("application/json");
        given().accept("text/html").get(LIST).then().statusCode(406);
        given().get(LIST + "&format=xml")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_VALUE"))
                .body("allowed", hasItem("csv"));
    }
}
