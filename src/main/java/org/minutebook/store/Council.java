package org.minutebook.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An authority.
 *
 * @param licence address of the licence that its records are published under
 * @param gss code of the Office for National Statistics
 * @param sample whether it is an invented council of the sample minutes
 * @param originalsPublic whether the posted bytes may be read by anyone
 * @param mergedInto the council that took its place
 * @param live whether it is public
 */
public record Council(
        UUID id,
        String slug,
        String name,
        String licence,
        @Nullable String homepage,
        @Nullable String gss,
        boolean sample,
        boolean originalsPublic,
        @Nullable UUID mergedInto,
        boolean live,
        int version,
        Instant modified) {

    /** Its name as records carry it. */
    public Named named() {
        return new Named(id, slug, name);
    }
}
