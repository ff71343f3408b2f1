package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.Vote;

/** Reads divisions: six-line tables and lists of names under "For", "Against", "Abstained". */
final class DivisionReader {

    private Vote.@Nullable Choice side;

    private boolean sideOfAmendment;

    /** Whether one side was for the motion: then it and the amendment were put together. */
    private boolean sideOfMotion;

    private @Nullable VoteTally division;

    private final DecisionLog log;

    DivisionReader(DecisionLog log) {
        this.log = log;
    }

    /** Six-line tables and lists of names under "For", "Against", "Abstained". */
    boolean read(MinuteLine line, boolean moversWait) {
        List<Passage> sides = DivisionSides.sidesOf(line.body());
        if (sides.size() > 1 && !log.lastGroup.isEmpty()) {
            for (Passage one : sides) {
                read(new MinuteLine(line.line(), null, one, List.of(one)), moversWait);
            }
            return true;
        }
        Optional<DivisionSides.Side> found =
                DivisionSides.side(line.label() == null ? line.body() : line.line().passage());
        if (found.isPresent() && (!log.lastGroup.isEmpty() || moversWait)) {
            DivisionSides.Side s = found.get();
            if (division == null) {
                division = new VoteTally();
            }
            side = s.choice();
            if (s.ofAmendment() && !sideOfAmendment) {
                // the motion's side stood in front: seen from the amendment it is against
                division = division.turned();
            }
            sideOfAmendment |= s.ofAmendment();
            sideOfMotion |= !s.ofAmendment();
            boolean motionSide =
                    s.choice() == Vote.Choice.FOR && sideOfAmendment && !s.ofAmendment();
            if (motionSide) {
                side = Vote.Choice.AGAINST;
            }
            setNumber(division, side, s.number());
            addNames(division, s.names());
            return true;
        }
        if (side != null && division != null) {
            String words = line.string().strip();
            if (words.matches("\\d{1,3}")) {
                setNumber(division, side, NumberWords.value(words));
                return true;
            }
            if (words.length() < 600
                    && !DivisionSides.names(line.body()).isEmpty()
                    && startsWithName(line.body())
                    && !words.matches(
                            "(?s).*\\b(?:moved|proposed|seconded|said|asked|was|were|left|voted|had)\\b.*")) {
                addNames(division, line.body());
                return true;
            }
        }
        close();
        return false;
    }

    private static boolean startsWithName(Passage p) {
        return PersonNames.at(p.cut(0, Math.min(p.length(), 90))).isPresent();
    }

    private void addNames(VoteTally tally, Passage names) {
        if (side == null || names.isBlank()) {
            return;
        }
        for (PersonMention m : DivisionSides.names(names)) {
            if (tally.named.size() < 300) {
                tally.named.add(new Vote.NamedVote(m.name(), side));
            }
        }
    }

    private static void setNumber(
            VoteTally tally, Vote.@Nullable Choice side, @Nullable Integer n) {
        if (n == null || side == null) {
            return;
        }
        switch (side) {
            case FOR -> tally.inFavour = n;
            case AGAINST -> tally.against = n;
            case ABSTAINED -> tally.abstentions = n;
            case DID_NOT_VOTE -> {}
        }
    }

    void close() {
        VoteTally tally = division;
        division = null;
        side = null;
        boolean together = sideOfMotion;
        sideOfMotion = false;
        if (tally == null) {
            sideOfAmendment = false;
            return;
        }
        ResolutionDraft amendment = log.last(true);
        ResolutionDraft motion = log.last(false);
        if (sideOfAmendment && amendment != null) {
            amendment.vote.add(tally);
            amendment.lost |= amendment.isMotion() && amendment.open && tally.isOutvoted();
            if (motion != null && together) {
                motion.vote.add(tally.turned());
            }
        } else {
            for (ResolutionDraft d : divided(amendment, motion)) {
                d.vote.add(tally);
                d.lost |= d.isMotion() && d.open && tally.isOutvoted();
                d.open = false;
            }
        }
        sideOfAmendment = false;
    }

    /** Gives the votes of a division told in a sentence to the motion and to its amendment. */
    void divide(DivisionSentence told) {
        VoteTally votes = told.motion();
        ResolutionDraft amendment = log.last(true);
        ResolutionDraft motion = log.last(false);
        if (amendment != null && motion != null && !votes.hasSides()) {
            // "Declined to vote – …" counts for both
            amendment.vote.add(votes);
            motion.vote.add(votes);
        } else if (amendment != null && motion != null && told.ofAmendment()) {
            motion.vote.add(votes);
            motion.lost |= motion.open && votes.isOutvoted();
            amendment.vote.add(votes.turned());
            amendment.lost |= amendment.vote.isOutvoted();
        } else {
            for (ResolutionDraft d : log.lastGroup) {
                d.vote.add(votes);
                d.lost |= d.isMotion() && d.open && votes.isOutvoted();
            }
        }
    }

    /**
     * Whose vote a division is: the motion's, where its amendment is settled; else the last
     * decision's.
     */
    private List<ResolutionDraft> divided(
            @Nullable ResolutionDraft amendment, @Nullable ResolutionDraft motion) {
        if (amendment != null && motion != null && !amendment.open) {
            List<ResolutionDraft> all = new ArrayList<>();
            for (ResolutionDraft d : log.drafts) {
                if (d.isMotion() && !d.amendment && d.lineIndex == motion.lineIndex) {
                    all.add(d);
                }
            }
            return all;
        }
        return log.lastGroup;
    }
}
