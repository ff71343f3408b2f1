package org.minutebook.desk.review;

import java.util.List;
import java.util.UUID;

/**
 * A run of the source text that the same records cover from end to end.
 *
 * @param start first code point
 * @param text its words, line ends and all; empty where only a record without words begins
 * @param covering the records over it, the innermost first
 * @param beginning the records whose main place begins here
 */
record Segment(int start, String text, List<UUID> covering, List<UUID> beginning) {

    Segment {
        covering = List.copyOf(covering);
        beginning = List.copyOf(beginning);
    }
}
