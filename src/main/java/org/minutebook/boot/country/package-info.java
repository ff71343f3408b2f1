/**
 * Depends on: store, record.
 *
 * <p>An invented country: as many meetings as asked for, with all their records and source texts,
 * to try the service at scale. No public types: it acts at the start where {@code
 * minutebook.generate} says how many.
 */
@NullMarked
package org.minutebook.boot.country;

import org.jspecify.annotations.NullMarked;
