package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;

/**
 * What every extractor may know of the meeting as a whole.
 *
 * @param facts date, body, next meeting and so on, as read or given
 * @param names the document's own key of initials
 * @param notices where to raise what an officer should look at
 */
public record ReadingContext(MeetingFacts facts, NameKey names, Notices notices) {

    /** The meeting's day, or {@code null}. */
    public java.time.@Nullable LocalDate date() {
        return facts.date();
    }
}
