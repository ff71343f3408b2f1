package org.minutebook.parser.extract;

import java.util.Map;
import org.minutebook.record.Confidence;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;

/** How sure a resolution is, from how it was found and what speaks against it. */
final class ResolutionConfidence {

    private static final Map<String, Double> COST =
            Map.of(
                    "CUE_WEAK", 0.08,
                    "CUE_LOST", 0.0,
                    "OBJECT_APART", 0.0,
                    "FORMULA_MISSING", 0.0,
                    "IN_HEADING", 0.05,
                    "DECISION_UNCLEAR", 0.3,
                    "VOTE_MISMATCH", 0.05,
                    "OUTCOME_NOT_STATED", 0.05,
                    "ITEM_TRUNCATED", 0.05,
                    "TEXT_LONG", 0.15);

    /** Below this, what lowered it is said. */
    private static final double SURE = 0.9;

    private ResolutionConfidence() {}

    static Confidence of(ResolutionDraft d, Decision decision, ItemKind kind) {
        double value =
                switch (d.evidence) {
                    case FORMULA -> 0.97;
                    case MOTION -> 0.95;
                    case TOLD ->
                            decision == Decision.CONFIRMED
                                    ? 0.96
                                    : decision == Decision.NOTED ? 0.85 : 0.8;
                    case ELLIPTIC -> decision == Decision.CONFIRMED ? 0.93 : 0.75;
                    case BARE -> 0.7;
                };
        if (value < SURE && d.doubts.isEmpty()) {
            d.doubts.add("FORMULA_MISSING");
        }
        if (d.text().length() > 1_500) {
            d.doubts.add("TEXT_LONG");
        }
        for (String doubt : d.doubts) {
            value -= COST.getOrDefault(doubt, 0.05);
        }
        return Evidence.confidence(value, d.doubts.toArray(String[]::new));
    }
}
