package org.minutebook.store.reads;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;

/**
 * The newest change of one record.
 *
 * @param seq its place in the feed
 * @param gone whether the record is public no more; what is left is this entry
 * @param contentHash SHA-256 of what is public of it, in hexadecimal; {@code null} where it is gone
 */
public record FeedEntry(
        long seq,
        RecordKind kind,
        UUID id,
        boolean gone,
        int version,
        Instant modified,
        @Nullable String contentHash) {}
