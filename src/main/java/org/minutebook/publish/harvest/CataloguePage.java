package org.minutebook.publish.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.store.reads.Coverage;

/**
 * What a page of the catalogue tells of.
 *
 * @param whole how much is published in all; {@code null} where the page does not tell of it
 * @param modified when anything last changed
 * @param changed when something of each council last changed
 * @param last the last council, where more follow
 */
record CataloguePage(
        @Nullable Coverage whole,
        @Nullable Instant modified,
        List<CouncilEntry> councils,
        Map<UUID, Instant> changed,
        @Nullable UUID last) {

    CataloguePage {
        councils = List.copyOf(councils);
        changed = Map.copyOf(changed);
    }
}
