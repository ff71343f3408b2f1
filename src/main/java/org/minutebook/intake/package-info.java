/**
 * Depends on: worker, parser, store, access, view, record, http.
 *
 * <p>Documents in, drafts out: preview, import, publish, withdraw, restore. Public types: {@link
 * org.minutebook.intake.Intake}, {@link org.minutebook.intake.Posted}, {@link
 * org.minutebook.intake.Poster} and {@link org.minutebook.intake.Accepted}, for those who post
 * without HTTP; {@link org.minutebook.intake.MeetingActs}, {@link org.minutebook.intake.Posters},
 * {@link org.minutebook.intake.PagePictures}, {@link org.minutebook.intake.Uploads}, {@link
 * org.minutebook.intake.RereadQueue} and {@link org.minutebook.intake.Whereabouts}, for the
 * officers' pages.
 */
@NullMarked
package org.minutebook.intake;

import org.jspecify.annotations.NullMarked;
