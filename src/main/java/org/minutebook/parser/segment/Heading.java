package org.minutebook.parser.segment;

import org.jspecify.annotations.Nullable;

/**
 * Where an item begins and ends.
 *
 * @param at index of the first of its rows
 * @param next index of the first row after the heading
 * @param end index after its last row
 * @param numberRow the row that prints the number, or {@code null}
 * @param titleRow the row that holds the title, or {@code null} where the title is lost
 * @param certainty how sure it is that an item begins here
 */
record Heading(
        int at,
        int next,
        int end,
        @Nullable Row numberRow,
        @Nullable Row titleRow,
        double certainty) {

    Heading until(int index) {
        return new Heading(at, Math.min(next, index), index, numberRow, titleRow, certainty);
    }
}
