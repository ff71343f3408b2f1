/**
 * Depends on: any room.
 *
 * <p>Starts the service and, where no database is given, a PostgreSQL of its own. Public types:
 * {@link org.minutebook.boot.Minutebook}, the entry point; {@link
 * org.minutebook.boot.EmbeddedDatabase} and {@link org.minutebook.boot.EmbeddedDatabaseException}.
 */
@NullMarked
package org.minutebook.boot;

import org.jspecify.annotations.NullMarked;
