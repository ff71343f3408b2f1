package org.minutebook.store;

import java.util.List;

/**
 * A reading that was kept as a draft.
 *
 * @param id its key in the store
 * @param number 1, 2, 3 … within its meeting
 * @param changes what it changes against the reading before; empty for the first
 * @param items how many agenda items it has
 * @param known how many of them the reading before had too
 * @param before how many items the reading before had
 * @param isSame whether it says what the reading before said, in the same places
 */
public record AddedReading(
        long id,
        int number,
        List<Change> changes,
        int items,
        int known,
        int before,
        boolean isSame) {

    /** Fewer items than these tell nothing. */
    private static final int FEW = 3;

    public AddedReading {
        changes = List.copyOf(changes);
    }

    /**
     * Whether it has so little in common with the reading before that it may be another meeting's.
     */
    public boolean isStrange() {
        return items >= FEW && before >= FEW && known * 3 < Math.min(items, before);
    }
}
