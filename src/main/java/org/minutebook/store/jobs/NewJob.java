package org.minutebook.store.jobs;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posted document, on its way into the queue.
 *
 * @param key of bytes, fields and what the poster may, 32 bytes: the same waits once
 * @param given the fields that came with the file, by name
 * @param boundCouncil the one council that the poster may write to; {@code null} for all
 * @param origin who posted it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NewJob(
        byte[] key,
        byte[] content,
        @Nullable String fileName,
        Map<String, String> given,
        boolean publish,
        @Nullable UUID boundCouncil,
        JobOrigin origin) {

    public NewJob {
        given = Map.copyOf(given);
    }
}
