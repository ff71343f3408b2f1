/**
 * Depends on: access, store, http.
 *
 * <p>What every page of the officers' desk stands in. A page is marked with {@link
 * org.minutebook.desk.frame.DeskPage}, which sees to the session, the scope, forged forms and what
 * browsers are told; {@link org.minutebook.desk.frame.Pages} makes its {@link
 * org.minutebook.desk.frame.DeskFrame} and its answer; {@link org.minutebook.desk.frame.FormErrors}
 * stand beside the fields. {@link org.minutebook.desk.frame.Section} lists what the desk has,
 * {@link org.minutebook.desk.frame.Spoken} says days and constants in words.
 */
@NullMarked
package org.minutebook.desk.frame;

import org.jspecify.annotations.NullMarked;
