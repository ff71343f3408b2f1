package org.minutebook.store.reads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another name that a council or body answers to.
 *
 * @param until its last day; {@code null} where that is not known
 */
public record OtherName(String name, @Nullable LocalDate until) {}
