/**
 * Depends on: store, store.reads, access, view, record, http.
 *
 * <p>What officers change of what was read: fields corrected, records added, removed, confirmed,
 * split and merged, and how actions went. Public types, for the pages that do the same: {@link
 * org.minutebook.correct.Corrector}, {@link org.minutebook.correct.Basis}, {@link
 * org.minutebook.correct.Corrected}, {@link org.minutebook.correct.WordsRemoval}, {@link
 * org.minutebook.correct.ProposalDesk}, {@link org.minutebook.correct.CouncilDesk} with {@link
 * org.minutebook.correct.CouncilOrder}, and {@link org.minutebook.correct.BodyDesk} with {@link
 * org.minutebook.correct.BodyOrder}.
 */
@NullMarked
package org.minutebook.correct;

import org.jspecify.annotations.NullMarked;
