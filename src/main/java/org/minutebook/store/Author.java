package org.minutebook.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who corrects, and why.
 *
 * @param token their token
 * @param name the token's name
 * @param reason in their words
 */
public record Author(@Nullable UUID token, @Nullable String name, @Nullable String reason) {}
