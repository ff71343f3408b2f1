/**
 * Depends on: store, http.
 *
 * <p>Who may do what. Operations say what they need with {@link org.minutebook.access.Requires};
 * {@link org.minutebook.access.Caller} knows who asks; {@link org.minutebook.access.AuditTrail}
 * notes what was done; {@link org.minutebook.access.SignIn} begins and ends a {@link
 * org.minutebook.access.DeskSession}, which is how an officer's browser is known. Public types:
 * those, {@link org.minutebook.access.Scope}, and the operations on tokens.
 */
@NullMarked
package org.minutebook.access;

import org.jspecify.annotations.NullMarked;
