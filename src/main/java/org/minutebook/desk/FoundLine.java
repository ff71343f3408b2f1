package org.minutebook.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.Found;

/**
 * A record that a search found.
 *
 * @param address where people read it, from the root
 * @param snippet HTML: the text escaped, what was found in mark elements
 * @param where the meeting or council it belongs to
 */
record FoundLine(String kind, String address, String title, String snippet, String where) {

    static FoundLine from(Found found) {
        return new FoundLine(
                Spoken.words(found.kind()),
                address(found),
                found.title().isBlank() ? "Without a title" : found.title(),
                found.snippet(),
                where(found));
    }

    private static String address(Found found) {
        @Nullable UUID meeting = found.meetingId();
        if (meeting == null) {
            return found.kind() == RecordKind.COUNCIL
                    ? "/?council=" + found.council().slug()
                    : "/?council=" + found.council().slug() + "&body=" + found.id();
        }
        return "/meetings/"
                + meeting
                + (found.kind() == RecordKind.MEETING ? "" : "#r-" + found.id());
    }

    private static String where(Found found) {
        StringBuilder where = new StringBuilder();
        if (found.body() != null) {
            where.append(found.body().name()).append(", ");
        }
        where.append(found.council().name());
        if (found.date() != null) {
            where.append(", ").append(Spoken.day(found.date()));
        }
        return where.toString();
    }
}
