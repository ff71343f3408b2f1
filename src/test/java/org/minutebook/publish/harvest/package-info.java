/**
 * Depends on: the harvest room, over HTTP.
 *
 * <p>What harvesters rely on. No public types.
 */
@NullMarked
package org.minutebook.publish.harvest;

import org.jspecify.annotations.NullMarked;
