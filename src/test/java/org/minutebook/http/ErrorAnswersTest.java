package org.minutebook.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever finds the error, the answer is a problem, and never a message of a library. */
@QuarkusTest
class ErrorAnswersTest {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    @TestHTTPResource("/")
    URI root = URI.create("http://localhost/");

    private static void problem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .header("Access-Control-Allow-Origin", "*")
                .header("Vary", containsString("Authorization"))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("type", endsWith("/v1/errors/" + code))
                .body("requestId", equalTo(answer.header("X-Request-Id")))
                .body("instance", notNullValue());
        assertThat(answer.asString())
                .doesNotContain("relation", "Exception", "java.", "org.", "\\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/nothing", "/v1", "/v1/meetings/x/y/z", "/v1/errors/X"})
    void nothingAtThisAddress(String path) {
        problem(given().accept(HTML).get(path), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "400,MALFORMED_REQUEST",
        "401,UNAUTHENTICATED",
        "403,FORBIDDEN",
        "409,CONFLICT",
        "413,BODY_TOO_LARGE",
        "422,UNPROCESSABLE",
        "429,TOO_MANY_REQUESTS",
        "500,INTERNAL_ERROR",
        "503,UNAVAILABLE"
    })
    void aStatusThatAResourceChose(int status, String code) {
        problem(given().accept(HTML).get("/v1/failures/status/" + status), status, code);
    }

    @Test
    void anUnexpectedFailureTellsNothing() {
        problem(given().get("/v1/failures/unexpected"), 500, "INTERNAL_ERROR");
        problem(given().get("/v1/failures/error"), 500, "INTERNAL_ERROR");
    }

    @Test
    void whoeverIsNotKnownIsAskedForAToken() {
        Response answer = given().get("/v1/failures/unauthorized");
        problem(answer, 401, "UNAUTHENTICATED");
        answer.then().header("WWW-Authenticate", containsString("Bearer"));
        problem(given().get("/v1/failures/forbidden"), 403, "FORBIDDEN");
    }

    @Test
    void aProblemOfOursKeepsItsFieldAndItsHeaders() {
        Response answer = given().get("/v1/failures/conflict");
        problem(answer, 409, "CONFLICT");
        answer.then()
                .header("Retry-After", "120")
                .header("Cache-Control", "no-store")
                .body("field", equalTo("name"))
                .body("detail", equalTo("It is there already."));
    }

    @Test
    void aMethodThatThePathDoesNotHave() {
        Response answer = given().accept(HTML).delete("/v1/meetings");
        problem(answer, 405, "METHOD_NOT_ALLOWED");
        answer.then().header("Allow", containsString("GET"));
        problem(given().post("/v1/status"), 405, "METHOD_NOT_ALLOWED");
        String meeting = "/v1/meetings/26888856-2cd4-8b53-98bd-fc4978145253";
        Response read = given().delete(meeting + "/source");
        problem(read, 405, "METHOD_NOT_ALLOWED");
        read.then().header("Allow", equalTo("GET, HEAD, OPTIONS"));
        Response done = given().get(meeting + "/publish");
        problem(done, 405, "METHOD_NOT_ALLOWED");
        done.then().header("Allow", equalTo("OPTIONS, POST"));
        problem(given().delete(meeting + "/nothing"), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/meetings,'GET, HEAD, OPTIONS'",
        "/v1/councils,'GET, HEAD, OPTIONS, POST'",
        "/v1/tokens,'GET, HEAD, OPTIONS, POST'"
    })
    void anAddressTellsItsOwnMethods(String path, String methods) {
        given().options(path).then().statusCode(200).header("Allow", equalTo(methods));
    }

    @Test
    void aRepresentationThatThereIsNot() {
        problem(given().accept("image/png").get("/v1/status"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aBodyOfAnotherType() {
        problem(
                given().contentType("text/csv").body("a,b").post("/v1/failures/json"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1]", "{\"name\": \"a\", \"size\": \"many\"}", "\"a\"", ""})
    void jsonThatIsNot(String body) {
        Response answer =
                given().contentType("application/json").body(body).post("/v1/failures/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        answer.then().contentType("application/problem+json").body("requestId", notNullValue());
        assertThat(answer.asString()).doesNotContain("Exception", "jackson", "org.minutebook");
    }

    @Test
    void aFieldThatBreaksARuleIsNamed() {
        Response answer =
                given().contentType("application/json")
                        .body("{\"name\": \" \", \"size\": 1}")
                        .post("/v1/failures/json");
        problem(answer, 400, "INVALID_FIELD");
        answer.then().body("field", equalTo("name"));
    }

    @Test
    void formDataWithoutItsBoundary() {
        problem(
                given().header("Content-Type", "multipart/form-data")
                        .body("nothing of the kind".getBytes(StandardCharsets.UTF_8))
                        .post("/v1/failures/form"),
                400,
                "MALFORMED_MULTIPART");
    }

    @Test
    void formDataThatIsNot() {
        Response answer =
                given().header("Content-Type", "multipart/form-data; boundary=x")
                        .body("nothing of the kind".getBytes(StandardCharsets.UTF_8))
                        .post("/v1/failures/form");
        assertThat(answer.statusCode()).isEqualTo(400);
        answer.then().contentType("application/problem+json");
    }

    @Test
    void aBodyThatIsLargerThanAllowed() throws IOException {
        String answer =
                raw(
                        "POST /v1/failures/json HTTP/1.1",
                        "Content-Type: application/json",
                        "Content-Length: 99999999999");
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/meetings?council=%00",
                "/v1/meetings?q=%FF",
                "/v1/meetings?x%0a=1",
                "/v1/%00"
            })
    void oddAddresses(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 40[04].*")
                .containsIgnoringCase("content-type: application/problem+json");
    }

    @Test
    void anAddressThatIsTooLong() throws IOException {
        String answer = raw("GET /v1/meetings?after=" + "A".repeat(9_000) + " HTTP/1.1");
        assertThat(answer)
                .startsWith("HTTP/1.1 414")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("URI_TOO_LONG");
        // As long as words may be, in a script whose letters take nine signs each.
        given().urlEncodingEnabled(false)
                .get("/v1/meetings?q=" + "%E4%BC%9A".repeat(490))
                .then()
                .statusCode(200);
    }

    @Test
    void wordsThatAreNoUtf8AreNotGuessedAt() {
        Response answer = given().urlEncodingEnabled(false).get("/v1/meetings?q=caf%E9");
        problem(answer, 400, "INVALID_TEXT");
        answer.then().body("parameter", equalTo("q"));
    }

    @Test
    void jsonThatBreaksOff() {
        problem(
                given().contentType("application/json").body("{").post("/v1/failures/json"),
                400,
                "MALFORMED_JSON");
    }

    @Test
    void aSaneRequestIdIsKeptAndAnyOtherReplaced() {
        given().header("X-Request-Id", "order-66.a:b_c")
                .get("/v1/status")
                .then()
                .header("X-Request-Id", equalTo("order-66.a:b_c"));
        given().header("X-Request-Id", "a b\"c")
                .get("/v1/status")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
        given().header("X-Request-Id", "x".repeat(65))
                .get("/nothing")
                .then()
                .header("X-Request-Id", not(containsString("x")));
    }

    @Test
    void aPageOfAnyOriginMayAskFirst() {
        given().header("Origin", "https://watch.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "If-None-Match")
                .options("/v1/meetings")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("GET"))
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"));
    }

    @Test
    void everyCodeIsExplainedWhereProblemsPoint() {
        given().get("/v1/errors")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(ErrorCode.values().length));
        given().get("/v1/errors/GONE")
                .then()
                .statusCode(200)
                .body("status", equalTo(410))
                .body("code", equalTo("GONE"));
    }

    private String raw(String... lines) throws IOException {
        String request =
                String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300"})
    void aDatabaseThatIsAwayIsA503ThatPasses(String state) {
        given().get("/v1/failures/database/" + state)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .header("Cache-Control", equalTo("no-store"))
                .contentType("application/problem+json")
                .body("code", equalTo("UNAVAILABLE"))
                .body("detail", not(containsString(FailingResource.SECRET)));
        given().get("/v1/failures/database/42P01").then().statusCode(500);
    }
}
