package org.minutebook.store.reads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a council or body.
 *
 * @param meetings how many meetings
 * @param first day of the earliest; {@code null} where there is none
 * @param last day of the latest
 */
public record Coverage(long meetings, @Nullable LocalDate first, @Nullable LocalDate last) {}
