package org.minutebook.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows below the search.
 *
 * @param q what was searched for; empty for nothing
 * @param heading of the list
 * @param similar whether nothing holds the words, and these are similar names
 * @param found what a search found; empty without one
 * @param meetings meetings, newest first; empty with a search
 * @param next address of the next page; {@code null} on the last
 */
record HomePage(
        String q,
        String heading,
        boolean similar,
        List<FoundLine> found,
        List<MeetingLine> meetings,
        @Nullable String next) {

    HomePage {
        found = List.copyOf(found);
        meetings = List.copyOf(meetings);
    }

    // The templates see what is public alone.

    /** Whether words were looked for. */
    public boolean searched() {
        return !q.isEmpty();
    }

    /** The words as a part of an address. */
    public String encoded() {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}
