package org.minutebook.store.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who posted a document, for the audit log.
 *
 * @param tokenId their token
 * @param tokenName its name at that time
 * @param address where the request came from
 * @param requestId of the request
 */
public record JobOrigin(
        @Nullable UUID tokenId,
        @Nullable String tokenName,
        @Nullable String address,
        @Nullable String requestId) {}
