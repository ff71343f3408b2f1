/** Depends on: worker, testing. */
@NullMarked
package org.minutebook.worker;

import org.jspecify.annotations.NullMarked;
