package org.minutebook.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.minutebook.testing.DatabaseForTests;

/** What officers do, in short. The administrator's token stands in the tests' configuration. */
public final class Officers {

    public static final String ADMIN = DatabaseForTests.ADMIN_TOKEN;

    private Officers() {}

    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    public static ValidatableResponse post(String token, byte[] file, Map<String, String> fields) {
        return form(token, file, fields).post("/v1/imports").then();
    }

    public static ValidatableResponse preview(
            String token, byte[] file, Map<String, String> fields) {
        return form(token, file, fields).post("/v1/imports/preview").then();
    }

    private static RequestSpecification form(
            String token, byte[] file, Map<String, String> fields) {
        RequestSpecification request =
                with(token).multiPart("file", "minutes.txt", file, "text/plain");
        fields.forEach(request::multiPart);
        return request;
    }

    /** The meeting of a post that was taken; on a busy machine it waits its turn. */
    public static String meetingOf(ValidatableResponse posted) {
        String place = posted.extract().header("Location");
        String meeting = posted.extract().path("meetingId");
        for (int i = 0; i < 600 && meeting == null; i++) {
            pause();
            meeting = with(ADMIN).get(place).then().statusCode(200).extract().path("meetingId");
        }
        return meeting;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static ValidatableResponse act(String token, Object meeting, String act, String body) {
        return with(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/meetings/{id}/{act}", meeting, act)
                .then();
    }

    public static String token(List<String> scopes, Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("name", "test");
        body.put("scopes", scopes);
        return with(ADMIN)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}
