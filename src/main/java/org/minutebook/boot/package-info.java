/**
 * Depends on: any room.
 *
 * <p>Starts the service. Public types: {@link org.minutebook.boot.Minutebook}, the entry point.
 */
@NullMarked
package org.minutebook.boot;

import org.jspecify.annotations.NullMarked;
