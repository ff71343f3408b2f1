package org.minutebook.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.intake.Officers;

/** Who gets to the desk, and who does not. */
@QuarkusTest
class SignInTest {

    @Inject DataSource database;

    private static Response signIn(String token, String next) {
        return given().redirects()
                .follow(false)
                .formParam("token", token)
                .formParam("next", next)
                .post("/desk/sign-in");
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInPageAndBack() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/desk/imports?after=x")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/sign-in?next=%2Fdesk%2Fimports%3Fafter%3Dx"));
        given().queryParam("next", "/desk/imports")
                .get("/desk/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("name=\"next\" value=\"/desk/imports\""));
        signIn(ADMIN, "/desk/imports")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/imports"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/deskelsewhere",
                "/v1/tokens",
                "/desk/x\r\nSet-Cookie: a=b",
                "javascript:alert(1)"
            })
    void nobodyIsLedElsewhere(String next) {
        signIn(ADMIN, next).then().statusCode(303).header("Location", endsWith("/desk"));
    }

    @Test
    void theCookieIsForTheDeskAloneAndHoldsNoToken() {
        Response signedIn = signIn(ADMIN, "");
        signedIn.then()
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString("HTTPOnly"),
                                containsString("SameSite=Lax"),
                                containsString("Path=/desk"),
                                not(containsString(ADMIN)),
                                not(containsString("Secure"))));
        String session = signedIn.cookie(Desk.COOKIE);
        given().cookie(Desk.COOKIE, session).get("/v1/tokens").then().statusCode(401);
        given().cookie(Desk.COOKIE, session).get("/v1/imports").then().statusCode(401);
    }

    @Test
    void theSessionIsKeptAsAHashAlone() throws SQLException {
        String session = signIn(ADMIN, "").cookie(Desk.COOKIE);
        assertThat(count("select count(*) from desk_sessions")).isPositive();
        assertThat(
                        count(
                                "select count(*) from desk_sessions s where s::text like '%"
                                        + session
                                        + "%'"))
                .isZero();
    }

    @Test
    void pagesAreKeptByNobodyAndTakeNothingFromElsewhere() {
        Desk.signedIn(ADMIN)
                .with()
                .get("/desk")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "same-origin")
                .header("X-Frame-Options", "DENY")
                .header("Access-Control-Allow-Origin", nullValue())
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))));
    }

    @Test
    void aTokenThatIsNotKnownIsSaidAtItsFieldAndNoted() {
        signIn("mb_not-one-of-ours", "")
                .then()
                .statusCode(422)
                .contentType(ContentType.HTML)
                .body(containsString("id=\"token-error\""))
                .body(containsString("There is a problem"))
                .body(not(containsString("mb_not-one-of-ours")));
        signIn("", "").then().statusCode(422).body(containsString("Enter your token"));
        Officers.with(ADMIN)
                .get("/v1/audit?act=sign-in.failed")
                .then()
                .body("data.status", hasItem(401))
                .body("data.token", hasItem(nullValue()));
        Officers.with(ADMIN)
                .get("/v1/audit?limit=200")
                .then()
                .body(not(containsString("mb_not-one-of-ours")));
    }

    @Test
    void nobodyTriesTokensWithoutEnd() throws SQLException {
        try {
            for (int i = 0; i < 20; i++) {
                int status = signIn("wrong-" + i, "").statusCode();
                assertThat(status).isIn(422, 429);
            }
            signIn(ADMIN, "").then().statusCode(429).body(containsString("quarter of an hour"));
        } finally {
            forgetFailures();
        }
        signIn(ADMIN, "").then().statusCode(303);
    }

    @Test
    void signingInAndOutIsNoted() {
        Desk officer = Desk.signedIn(ADMIN);
        officer.form()
                .post("/desk/sign-out")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/sign-in?left=true"));
        given().get("/desk/sign-in?left=true").then().body(containsString("You have signed out"));
        officer.with().get("/desk").then().statusCode(303);
        Officers.with(ADMIN)
                .get("/v1/audit?act=sign-in&limit=1")
                .then()
                .body("data[0].token", containsString("administrator"));
        Officers.with(ADMIN)
                .get("/v1/audit?act=sign-out&limit=1")
                .then()
                .body("data[0].token", containsString("administrator"));
    }

    @Test
    void aRevokedTokenEndsItsSessionsAtOnce() {
        Map<String, String> made =
                Officers.with(ADMIN)
                        .contentType(ContentType.JSON)
                        .body(Map.of("name", "for a day", "scopes", List.of("import")))
                        .post("/v1/tokens")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("");
        Desk officer = Desk.signedIn(String.valueOf(made.get("token")));
        officer.with().get("/desk").then().statusCode(200);
        Officers.with(ADMIN).delete("/v1/tokens/{id}", made.get("id")).then().statusCode(204);
        officer.with().get("/desk").then().statusCode(303);
    }

    @Test
    void aSessionThatNobodyUsesEnds() throws SQLException {
        Desk officer = Desk.signedIn(Officers.token(List.of("import"), Map.of()));
        officer.with().get("/desk").then().statusCode(200);
        change("update desk_sessions set used_at = used_at - interval '3 hours'");
        officer.with().get("/desk").then().statusCode(303);
        Desk other = Desk.signedIn(Officers.token(List.of("import"), Map.of()));
        change("update desk_sessions set expires_at = now() - interval '1 second'");
        other.with().get("/desk").then().statusCode(303);
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        Desk officer = Desk.signedIn(ADMIN);
        officer.with()
                .formParam("csrf", "")
                .post("/desk/sign-out")
                .then()
                .statusCode(403)
                .contentType(ContentType.HTML)
                .body(containsString("nothing was done"));
        officer.with().formParam("x", "y").post("/desk/sign-out").then().statusCode(403);
        Desk another = Desk.signedIn(ADMIN);
        officer.with()
                .formParam("csrf", another.csrf())
                .post("/desk/sign-out")
                .then()
                .statusCode(403);
        officer.form()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/desk/sign-out")
                .then()
                .statusCode(403);
        officer.form()
                .header("Origin", "https://elsewhere.example")
                .post("/desk/sign-out")
                .then()
                .statusCode(403);
        officer.with().get("/desk").then().statusCode(200);
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        Desk.signedIn(ADMIN)
                .with()
                .get("/desk/nothing/here")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("There is no page at this address"));
    }

    @Test
    void theMenuShowsWhatTheOfficerMayDo() {
        assertThat(Desk.signedIn(ADMIN).page("/desk")).contains("/desk/tokens", "/desk/imports");
        assertThat(Desk.signedIn(Officers.token(List.of("import"), Map.of())).page("/desk"))
                .contains("/desk/imports")
                .doesNotContain("/desk/tokens", "/desk/audit");
    }

    @Test
    void theStylesMentionNoFontThatIsNotOurs() {
        given().get("/assets/govuk.css")
                .then()
                .statusCode(200)
                .contentType(equalTo("text/css;charset=UTF-8"))
                .body(containsString(".govuk-button"))
                .body(not(containsString("GDS Transport")))
                .body(not(containsString("@font-face")))
                .body(not(containsString("url(")));
        given().get("/assets/govuk.js").then().statusCode(200).body(containsString("initAll"));
    }

    private void forgetFailures() throws SQLException {
        change("delete from audit_log where act = 'sign-in.failed'");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }
}
