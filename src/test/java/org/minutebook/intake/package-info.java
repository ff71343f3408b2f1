/** Documents posted over HTTP against the embedded PostgreSQL. */
@NullMarked
package org.minutebook.intake;

import org.jspecify.annotations.NullMarked;
