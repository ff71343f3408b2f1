package org.minutebook.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agenda item that a record stands under.
 *
 * @param number as printed
 * @param title as printed
 */
public record ItemReference(UUID id, @Nullable String number, @Nullable String title) {}
