package org.minutebook.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee, panel, board, cabinet or council that meets.
 *
 * @param mergedInto the body that took its place
 * @param live whether it is public
 */
public record Body(
        UUID id,
        UUID councilId,
        String slug,
        String name,
        @Nullable UUID mergedInto,
        boolean live,
        int version,
        Instant modified) {

    /** Its name as records carry it. */
    public Named named() {
        return new Named(id, slug, name);
    }
}
