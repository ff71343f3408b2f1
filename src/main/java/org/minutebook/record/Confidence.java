package org.minutebook.record;

import java.util.List;

/**
 * How sure the reader is of a record.
 *
 * @param value 0 to 1
 * @param loweredBy short stable codes of what lowered it ("CUE_WEAK", "HEADING_LOST"), empty at
 *     full confidence
 */
public record Confidence(double value, List<String> loweredBy) {

    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1: " + value);
        }
        loweredBy = List.copyOf(loweredBy);
    }
}
