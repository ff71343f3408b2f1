package org.minutebook.parser.extract;

import java.util.Map;
import org.minutebook.record.Confidence;

/** What each doubt costs an attendee's confidence. */
final class AttendanceConfidence {
    private static final double SURE = 0.97;
    private static final Map<String, Double> COST =
            Map.of(
                    "NAME_WITHOUT_TITLE", 0.03,
                    "NAMED_IN_SENTENCE", 0.2,
                    "SUBSTITUTE_INFERRED", 0.1,
                    "SUBSTITUTE_FOR_UNKNOWN", 0.03,
                    "PRESENT_AND_ABSENT", 0.3,
                    "APOLOGY_FOR_LATENESS", 0.05);

    private AttendanceConfidence() {}

    static Confidence of(Attending a) {
        double value = SURE;
        for (String doubt : a.doubts) {
            value -= COST.getOrDefault(doubt, 0.1);
        }
        return Evidence.confidence(value, a.doubts.stream().distinct().toArray(String[]::new));
    }
}
