package org.minutebook.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded vote; a number that is not stated is {@code null}.
 *
 * @param inFavour votes for (published as {@code for})
 * @param against votes against
 * @param abstentions abstentions
 * @param unanimous whether the minutes say so
 * @param named how each named member voted
 */
public record Vote(
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstentions,
        boolean unanimous,
        List<NamedVote> named) {

    public Vote {
        named = List.copyOf(named);
    }

    /** How one member voted. */
    public record NamedVote(String name, Choice vote) {}

    /** A member's choice in a recorded vote. */
    public enum Choice {
        FOR,
        AGAINST,
        ABSTAINED,
        DID_NOT_VOTE
    }
}
