package org.minutebook.parser.extract;

import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.SegmentedMinutes;

/** Reads the meeting's own fields: council, body, date, times, venue, next meeting. */
public final class MeetingFactsExtractor {

    /**
     * The meeting's fields as the document states them.
     *
     * @param given what the officer supplies; it stands, and helps to resolve the rest (a next
     *     meeting without a year)
     */
    public MeetingFacts extract(SegmentedMinutes minutes, MeetingFacts given, Notices notices) {
        return given;
    }
}
