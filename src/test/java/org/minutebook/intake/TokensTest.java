package org.minutebook.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what. */
@QuarkusTest
class TokensTest {

    @Inject DataSource database;

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/imports/preview",
        "POST, /v1/imports",
        "GET, /v1/imports",
        "GET, /v1/imports/9e40ad85-940b-8132-9327-526d4ecfb0a1",
        "POST, /v1/meetings/9e40ad85-940b-8132-9327-526d4ecfb0a1/publish",
        "POST, /v1/meetings/9e40ad85-940b-8132-9327-526d4ecfb0a1/withdraw",
        "POST, /v1/meetings/9e40ad85-940b-8132-9327-526d4ecfb0a1/restore",
        "GET, /v1/tokens",
        "POST, /v1/tokens",
        "DELETE, /v1/tokens/9e40ad85-940b-8132-9327-526d4ecfb0a1"
    })
    void nothingOfAnOfficersIsOpenWithoutAToken(String method, String path) {
        String type =
                path.startsWith("/v1/imports") && method.equals("POST")
                        ? "multipart/form-data; boundary=x"
                        : "application/json";
        given().contentType(type)
                .request(method, path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("UNAUTHENTICATED"));
        given().contentType(type)
                .header("Authorization", "Bearer not-one-of-ours-0123456789")
                .request(method, path)
                .then()
                .statusCode(401);
    }

    @Test
    void aScopeThatThereIsNotIsNamedBesideThoseThereAre() {
        Officers.with(ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "for a week", "scopes", List.of("import", "root")))
                .post("/v1/tokens")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_FIELD"))
                .body("field", equalTo("scopes"))
                .body("allowed", equalTo(List.of("import", "publish", "admin")));
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() throws SQLException {
        String token = Officers.token(List.of("import"), Map.of());
        assertThat(token.length()).isGreaterThanOrEqualTo(22);
        Officers.with(ADMIN)
                .get("/v1/tokens")
                .then()
                .statusCode(200)
                .body("data.token", everyItem(nullValue()));
        try (Connection connection = database.getConnection();
                PreparedStatement anywhere =
                        connection.prepareStatement(
                                "select count(*) from tokens t where t::text like ?")) {
            anywhere.setString(1, "%" + token + "%");
            ResultSet found = anywhere.executeQuery();
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void postingIsNotPublishing() {
        String importing = Officers.token(List.of("import"), Map.of());
        Map<String, String> fields =
                Map.of("council", "Scopes Town Council", "body", "Council", "date", "2024-03-02");
        byte[] file = Minutes.of("Scopes Town Council", 2);
        Officers.post(importing, file, plus(fields, "publish", "true"))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        String meeting =
                Officers.post(importing, file, fields).statusCode(201).extract().path("meetingId");
        Officers.act(importing, meeting, "publish", "{}").statusCode(403);
        String publishing = Officers.token(List.of("publish"), Map.of());
        Officers.act(publishing, meeting, "publish", "{}").statusCode(200);
        Officers.with(publishing).get("/v1/tokens").then().statusCode(403);
    }

    @Test
    void aTokenOfOneCouncilReachesNoOther() {
        Map<String, String> fields = Map.of("body", "Council", "date", "2024-03-03");
        Officers.post(
                        ADMIN,
                        Minutes.of("Bound Town Council", 3),
                        plus(fields, "council", "Bound Town Council"))
                .statusCode(201);
        String foreign =
                Officers.post(
                                ADMIN,
                                Minutes.of("Foreign Town Council", 3),
                                plus(fields, "council", "Foreign Town Council"))
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
        String bound = Officers.token(List.of("publish"), Map.of("council", "bound-town-council"));

        Officers.post(bound, Minutes.of("Foreign Town Council", 4), fields)
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        Officers.post(
                        bound,
                        Minutes.of("Bound Town Council", 5),
                        plus(fields, "council", "Foreign Town Council"))
                .statusCode(403);
        Officers.act(bound, foreign, "publish", "{}").statusCode(404);
        Officers.with(bound).get("/v1/imports?council=foreign-town-council").then().statusCode(403);
        Officers.with(bound)
                .get("/v1/imports")
                .then()
                .statusCode(200)
                .body("data.council", everyItem(equalTo("Bound Town Council")))
                .body("data.council", hasItem("Bound Town Council"));
        Officers.act(ADMIN, foreign, "publish", "{}").statusCode(200);
        Officers.act(bound, foreign, "withdraw", "{\"reason\": \"Not ours.\"}").statusCode(403);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        Map<String, String> made =
                Officers.with(ADMIN)
                        .contentType(ContentType.JSON)
                        .body(Map.of("name", "for a week", "scopes", List.of("import")))
                        .post("/v1/tokens")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("");
        String token = String.valueOf(made.get("token"));
        Officers.with(token).get("/v1/imports").then().statusCode(200);
        Officers.with(ADMIN).delete("/v1/tokens/{id}", made.get("id")).then().statusCode(204);
        Officers.with(token).get("/v1/imports").then().statusCode(401);
    }

    private static Map<String, String> plus(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
