package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Vote;

/** A vote while it is being read; what several sentences or lines tell is added up here. */
final class VoteTally {

    @Nullable Integer inFavour;
    @Nullable Integer against;
    @Nullable Integer abstentions;
    boolean unanimous;
    final List<Vote.NamedVote> named = new ArrayList<>();

    boolean isEmpty() {
        return inFavour == null
                && against == null
                && abstentions == null
                && !unanimous
                && named.isEmpty();
    }

    boolean hasSides() {
        return inFavour != null || against != null;
    }

    boolean hasNumbers() {
        return inFavour != null || against != null || abstentions != null;
    }

    /** Whether the printed numbers say that more were against. */
    boolean isOutvoted() {
        return inFavour != null && against != null && inFavour < against;
    }

    /** Takes over what another tally knows and this one does not. */
    void add(VoteTally other) {
        inFavour = inFavour == null ? other.inFavour : inFavour;
        against = against == null ? other.against : against;
        abstentions = abstentions == null ? other.abstentions : abstentions;
        unanimous |= other.unanimous;
        for (Vote.NamedVote n : other.named) {
            if (named.stream().noneMatch(o -> o.name().equals(n.name()))) {
                named.add(n);
            }
        }
    }

    /** The same vote seen from the other side: an amendment's against the motion's. */
    VoteTally turned() {
        VoteTally out = new VoteTally();
        out.inFavour = against;
        out.against = inFavour;
        out.abstentions = abstentions;
        for (Vote.NamedVote n : named) {
            out.named.add(
                    new Vote.NamedVote(
                            n.name(),
                            switch (n.vote()) {
                                case FOR -> Vote.Choice.AGAINST;
                                case AGAINST -> Vote.Choice.FOR;
                                default -> n.vote();
                            }));
        }
        return out;
    }

    /** Whether the printed number for one choice differs from the names listed under it. */
    boolean mismatch() {
        return differs(inFavour, Vote.Choice.FOR)
                || differs(against, Vote.Choice.AGAINST)
                || differs(abstentions, Vote.Choice.ABSTAINED);
    }

    private boolean differs(@Nullable Integer printed, Vote.Choice choice) {
        long names = named.stream().filter(n -> n.vote() == choice).count();
        return printed != null && names > 0 && names != printed;
    }

    /**
     * The record, or {@code null} where nothing was recorded. Unstated numbers follow from a full
     * list of names.
     */
    @Nullable Vote vote() {
        if (isEmpty()) {
            return null;
        }
        boolean listed = named.stream().anyMatch(n -> n.vote() == Vote.Choice.FOR);
        return new Vote(
                filled(inFavour, Vote.Choice.FOR, listed),
                filled(against, Vote.Choice.AGAINST, listed),
                filled(abstentions, Vote.Choice.ABSTAINED, false),
                unanimous && (against == null || against == 0),
                named);
    }

    private @Nullable Integer filled(
            @Nullable Integer printed, Vote.Choice choice, boolean listed) {
        if (printed != null) {
            return printed;
        }
        int names = (int) named.stream().filter(n -> n.vote() == choice).count();
        return names > 0 && (listed || choice == Vote.Choice.ABSTAINED)
                ? Integer.valueOf(names)
                : null;
    }
}
