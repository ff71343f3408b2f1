package org.minutebook.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The later meeting that approved minutes.
 *
 * @param resolution its resolution; {@code null} where an item tells it without one
 * @param withCorrections whether it approved them subject to changes
 */
public record ApprovedBy(UUID meeting, @Nullable UUID resolution, boolean withCorrections) {}
