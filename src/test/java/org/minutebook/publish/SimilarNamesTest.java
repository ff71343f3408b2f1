package org.minutebook.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Misspelt names find what is like them, and the answer says so. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarNamesTest {

    private static final String OF = "&council=zeferham-borough-council";

    @Inject DataSource source;

    @BeforeAll
    void write() {
        Rows rows = new Rows(source);
        UUID council = rows.council("Zeferham Borough Council");
        UUID body = rows.body(council, "Planning Committee");
        Rows.Reading in = rows.meeting(council, body, "2014-02-03");
        rows.attendance(in, 0, "Zoë Quarrendale", "MEMBER", "PRESENT");
        rows.attendance(in, 1, "Peter Ash", "MEMBER", "PRESENT");
        rows.item(in, 0, "1", "Conservatory at the lighthouse", "BUSINESS", false, false);
    }

    @Test
    void aMisspeltNameFindsThePerson() {
        given().get("/v1/attendances?q=zoe+quarendale" + OF)
                .then()
                .statusCode(200)
                .body("data.name", equalTo(List.of("Zoë Quarrendale")))
                .body("similar", equalTo(true))
                .body("total", equalTo(1));
    }

    @Test
    void theRightNameIsNotSimilarButFound() {
        given().get("/v1/attendances?q=quarrendale" + OF)
                .then()
                .body("data.name", equalTo(List.of("Zoë Quarrendale")))
                .body("similar", nullValue());
    }

    @Test
    void aSearchThroughAllKindsDoesTheSame() {
        given().get("/v1/search?q=zeferam")
                .then()
                .statusCode(200)
                .body("similar", equalTo(true))
                .body("data.title", hasItem("Zeferham Borough Council"));
        given().get("/v1/search?q=lighthuose" + OF)
                .then()
                .body("data.title", hasItem("1 Conservatory at the lighthouse"));
    }

    @Test
    void whatIsLikeNothingFindsNothing() {
        given().get("/v1/search?q=xylophonequartz" + OF)
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("similar", nullValue());
    }

    @Test
    void wholeListsHaveThemToo() {
        assertThat(given().get("/v1/attendances?format=ndjson&q=quarendale" + OF).asString())
                .contains("\"name\":\"Zoë Quarrendale\"");
    }
}
