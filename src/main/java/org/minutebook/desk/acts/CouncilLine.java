package org.minutebook.desk.acts;

import java.util.UUID;
import org.minutebook.store.Council;
import org.minutebook.store.reads.CouncilEntry;

/** A council as the list shows it. */
record CouncilLine(UUID id, String name, String meetings, boolean sample, boolean open) {

    static CouncilLine from(CouncilEntry entry) {
        Council council = entry.council();
        long meetings = entry.coverage().meetings();
        return new CouncilLine(
                council.id(),
                council.name(),
                meetings == 0 ? "None published" : Long.toString(meetings),
                council.sample(),
                council.live());
    }
}
