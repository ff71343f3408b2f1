package org.minutebook.store.reads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search across kinds is narrowed by; {@code null} where it is not.
 *
 * @param councils of these councils
 * @param bodies of these bodies
 * @param from of meetings on this day or later
 * @param to of meetings on this day or earlier
 * @param modifiedSince changed at this moment or later
 */
public record Narrow(
        @Nullable Collection<UUID> councils,
        @Nullable Collection<UUID> bodies,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant modifiedSince) {

    /** The conditions on one kind's rows; {@code null} where none of that kind can meet them. */
    @Nullable List<Where> on(Searched kind) {
        List<Where> all = new ArrayList<>();
        if (councils != null) {
            all.add(Where.among(kind.council(), councils));
        }
        if (bodies != null) {
            if (kind.body() == null) {
                return null;
            }
            all.add(Where.among(kind.body(), bodies));
        }
        if ((from != null || to != null) && !kind.dated()) {
            return null;
        }
        if (from != null) {
            all.add(Where.from(from));
        }
        if (to != null) {
            all.add(Where.to(to));
        }
        if (modifiedSince != null) {
            all.add(Where.modifiedSince(modifiedSince));
        }
        return all;
    }
}
