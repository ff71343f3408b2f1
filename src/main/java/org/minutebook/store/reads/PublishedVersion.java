package org.minutebook.store.reads;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minutebook.store.Change;
import org.minutebook.store.ReadingState;

/**
 * A reading of a meeting that is, or was, public.
 *
 * @param number 1, 2, 3 …; drafts that never were public leave gaps
 * @param state published, or superseded by a later one
 * @param changes what it changed against the reading before; empty for the first
 */
public record PublishedVersion(
        int number,
        ReadingState state,
        Instant publishedAt,
        UUID documentId,
        int textVersion,
        List<Change> changes) {

    public PublishedVersion {
        changes = List.copyOf(changes);
    }
}
