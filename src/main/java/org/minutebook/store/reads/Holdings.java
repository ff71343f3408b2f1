package org.minutebook.store.reads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of each kind is public.
 *
 * @param first day of the earliest meeting; {@code null} where there is none
 * @param last day of the latest meeting
 * @param refused documents that were posted and could not be read
 */
public record Holdings(
        long councils,
        long bodies,
        long meetings,
        long attendances,
        long agendaItems,
        long resolutions,
        long declarations,
        long actions,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        long refused) {}
