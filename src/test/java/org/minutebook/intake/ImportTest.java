package org.minutebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

    private static final Map<String, String> BODY =
            Map.of("body", "Planning Committee", "date", "2024-03-14");

    @Test
    void aDocumentBecomesADraftAndIsThenPublished() {
        byte[] file = Minutes.of("Import Town Council", 14);
        ValidatableResponse made =
                Officers.post(ADMIN, file, with("Import Town Council"))
                        .statusCode(201)
                        .body("state", equalTo("DRAFT"))
                        .body("meetingId", notNullValue())
                        .body("warnings.code", hasItem("COUNCIL_NEW"));
        String id = made.extract().path("id");
        String meeting = made.extract().path("meetingId");
        made.header("Location", endsWith("/v1/imports/" + id));
        Officers.act(ADMIN, meeting, "publish", "{}")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        Officers.with(ADMIN)
                .get("/v1/imports/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        assertThat(meeting).isNotEqualTo(id);
    }

    private static Map<String, String> with(String council) {
        Map<String, String> fields = new java.util.HashMap<>(BODY);
        fields.put("council", council);
        return fields;
    }
}
