package org.minutebook.boot;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceStartsTest {

    @Test
    void itIsReady() {
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void itPublishesItsContractAndItsMetrics() {
        get("/q/openapi?format=json").then().statusCode(200).body("openapi", equalTo("3.1.0"));
        get("/q/metrics")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/openmetrics-text"));
        get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void anyWebPageMayRead() {
        get("/q/openapi").then().header("Access-Control-Allow-Origin", "*");
    }
}
