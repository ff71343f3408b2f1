package org.minutebook.store;

import java.util.List;

/**
 * A reading that was kept as a draft.
 *
 * @param id its key in the store
 * @param number 1, 2, 3 … within its meeting
 * @param changes what it changes against the reading before; empty for the first
 */
public record AddedReading(long id, int number, List<Change> changes) {

    public AddedReading {
        changes = List.copyOf(changes);
    }
}
