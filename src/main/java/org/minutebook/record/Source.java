package org.minutebook.record;

import java.util.List;

/**
 * Where the words of a record stand in the document's normalised text.
 *
 * @param start first code point, counted from 0
 * @param end code point after the last
 * @param quote exactly that slice
 * @param also further places (a stem that stands apart, an interest minuted twice)
 */
public record Source(int start, int end, String quote, List<Place> also) {

    public Source {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no slice: " + start + ".." + end);
        }
        also = List.copyOf(also);
    }

    /** A further slice, in code points, with its exact words. */
    public record Place(int start, int end, String quote) {}
}
