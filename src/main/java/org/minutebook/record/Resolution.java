package org.minutebook.record;

import org.jspecify.annotations.Nullable;

/**
 * One operative clause that the body decided.
 *
 * @param label "a", "1", "ii" as printed, without brackets and dots
 * @param text the clause on one line, without label, formula and closing "; and"
 * @param stem the opening that several clauses share, or the words that name the object
 * @param form by formula, or told in the body's own voice
 * @param decision what was done, by the operative verb
 * @param mover name of the proposer, as in {@link Attendee#name}
 * @param seconder name of the seconder
 * @param vote the vote where one is recorded
 * @param carried {@code false} only where the minutes say that the motion fell
 */
public record Resolution(
        @Nullable String label,
        String text,
        @Nullable String stem,
        Form form,
        Decision decision,
        @Nullable String mover,
        @Nullable String seconder,
        @Nullable Vote vote,
        boolean carried,
        Source source,
        Confidence confidence)
        implements Sourced {

    /** How a decision is worded. */
    public enum Form {
        /** Introduced by a formula, or a motion proposed, seconded and carried. */
        FORMAL,
        /** Said in the body's own voice, without a formula. */
        NARRATIVE
    }
}
