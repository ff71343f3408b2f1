package org.minutebook.store;

import java.util.UUID;

/**
 * A council or body as its records name it.
 *
 * @param slug short name in addresses
 * @param name full name
 */
public record Named(UUID id, String slug, String name) {}
