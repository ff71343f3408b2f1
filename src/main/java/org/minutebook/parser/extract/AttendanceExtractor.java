package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.SegmentedMinutes;

/** Reads those present, excused and absent, wherever the minutes name them. */
public final class AttendanceExtractor {

    public AttendanceFindings extract(
            SegmentedMinutes minutes, MeetingFacts facts, Notices notices) {
        return new AttendanceFindings(false, List.of(), NameKey.EMPTY);
    }
}
