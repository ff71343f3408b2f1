package org.minutebook.parser.extract;

import java.time.LocalTime;
import org.minutebook.parser.text.Passage;

/**
 * A time of day named in the text.
 *
 * @param time to the minute
 * @param sure whether am, pm, noon, midnight, "hours" or an hour above twelve settles the half of
 *     the day; "7.30" alone does not, and is given as printed
 * @param passage its words
 */
record TimeMention(LocalTime time, boolean sure, Passage passage) {
    /** The time, taken for the afternoon or evening where nothing settles the half of the day. */
    LocalTime evening() {
        return sure || time.getHour() >= 12 || time.getHour() == 0 ? time : time.plusHours(12);
    }
}
