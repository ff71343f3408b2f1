package org.minutebook.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives the records of one reading their ids: those they had, else new ones made from parent, words
 * and occurrence. No two records of a reading get the same.
 */
final class Minting {

    /** Stands for a part that is not there; parts are parted by their lengths, not by marks. */
    private static final String NOTHING = "";

    private final Set<UUID> given = new HashSet<>();

    /** How far the occurrences of the same parts have been counted. */
    private final Map<UUID, Integer> occurrences = new HashMap<>();

    /**
     * Keeps those ids from being minted for others: they are aligned to records of this reading.
     */
    void reserve(@Nullable UUID[] aligned) {
        for (UUID id : aligned) {
            if (id != null) {
                given.add(id);
            }
        }
    }

    /** The same of ids that others have. */
    void reserve(Collection<UUID> ids) {
        given.addAll(ids);
    }

    /**
     * The id of a record that had none: of the first occurrence of these parts that is free.
     *
     * @param parts {@code null} for a part that the record lacks
     */
    UUID mint(RecordKind kind, UUID parent, @Nullable String... parts) {
        String[] all = new String[parts.length + 2];
        all[0] = parent.toString();
        all[1] = NOTHING;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            all[i + 2] = part == null ? NOTHING : Slug.key(part);
        }
        UUID base = RecordId.of(kind, all);
        for (int occurrence = occurrences.getOrDefault(base, 0) + 1; ; occurrence++) {
            all[1] = Integer.toString(occurrence);
            UUID id = RecordId.of(kind, all);
            if (given.add(id)) {
                occurrences.put(base, occurrence);
                return id;
            }
        }
    }
}
