/** Depends on: the embedded PostgreSQL. */
@NullMarked
package org.minutebook.boot.country;

import org.jspecify.annotations.NullMarked;
