package org.minutebook.publish;

import static io.restassured.RestAssured.given;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what reads send to the database. */
final class Statements {

    private Statements() {}

    /** How many one read takes, which is answered. */
    static double of(MeterRegistry meters, String address) {
        double before = soFar(meters);
        given().get(address).then().statusCode(200);
        return soFar(meters) - before;
    }

    /** None where nobody has read yet. */
    static double soFar(MeterRegistry meters) {
        return meters.find("minutebook.reads.statements").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
