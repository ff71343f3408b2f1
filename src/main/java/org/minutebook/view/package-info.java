/**
 * Depends on: record, store, http.
 *
 * <p>What goes over the wire: one view a kind of record, made by a static {@code from}, the same
 * for previews, officers and the public. Field names are those of the meeting record. Public types:
 * {@link org.minutebook.view.MeetingView}, {@link org.minutebook.view.AttendanceView}, {@link
 * org.minutebook.view.AgendaItemView}, {@link org.minutebook.view.ResolutionView}, {@link
 * org.minutebook.view.DeclarationView}, {@link org.minutebook.view.ActionView}, {@link
 * org.minutebook.view.CouncilView}, {@link org.minutebook.view.BodyView}, what they are made of,
 * and {@link org.minutebook.view.Addresses}.
 */
@NullMarked
package org.minutebook.view;

import org.jspecify.annotations.NullMarked;
