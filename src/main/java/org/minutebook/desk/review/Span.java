package org.minutebook.desk.review;

import java.util.UUID;

/**
 * A place in the source text that a record, or a warning, is about.
 *
 * @param of the record or warning
 * @param start first code point
 * @param end code point after the last
 * @param first whether it is the main place, not a further one
 */
record Span(UUID of, int start, int end, boolean first) {

    int length() {
        return end - start;
    }
}
