/** Depends on: testing; the pages over HTTP. */
@NullMarked
package org.minutebook.desk;

import org.jspecify.annotations.NullMarked;
