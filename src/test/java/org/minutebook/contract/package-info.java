/**
 * Depends on: the running service.
 *
 * <p>What the service promises, held against what it does. No public types.
 */
@NullMarked
package org.minutebook.contract;

import org.jspecify.annotations.NullMarked;
