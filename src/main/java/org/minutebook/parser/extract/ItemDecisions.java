package org.minutebook.parser.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/**
 * Reads one item's lines from top to bottom and asks, sentence by sentence, the readers of
 * formulas, motions, outcomes and tales.
 */
final class ItemDecisions {

    private final List<MinuteLine> lines;

    private final ClauseReader clauses;

    private final MotionReader movers;

    private final NarrativeReader narrative;

    private final EllipticReader elliptic;

    private final boolean kindOfMinutes;
    private final boolean planning;
    private final DecisionLog log = new DecisionLog();
    private final OutcomeReader outcomes = new OutcomeReader(log);
    private final DivisionReader divisions = new DivisionReader(log);
    private final ForeignSections foreign = new ForeignSections();
    private final MovedMotions moved;
    private final MotionBlocks blocks;
    private final ContestedElection election;
    private final VotedTable voted = new VotedTable(log);

    ItemDecisions(
            List<MinuteLine> lines, ItemKind kind, boolean consultee, ReadingContext context) {
        this.lines = lines;
        moved = new MovedMotions(lines, log, outcomes, divisions);
        blocks = new MotionBlocks(lines, log, divisions, moved);
        election = new ContestedElection(lines, log);
        clauses = new ClauseReader(lines);
        movers = new MotionReader(context.names());
        narrative =
                new NarrativeReader(
                        kind,
                        context.facts().body() != null
                                ? context.facts().body()
                                : context.facts().council());
        kindOfMinutes = kind == ItemKind.MINUTES;
        planning = kind == ItemKind.PLANNING_APPLICATION;
        elliptic = new EllipticReader(kind, consultee);
    }

    /** Says under which heading the lines stand. */
    ItemDecisions under(@Nullable Passage title) {
        if (title != null && planning) {
            foreign.heading(title.oneLine());
        }
        return this;
    }

    /** The decisions in order. */
    List<ResolutionDraft> read() {
        int at = 0;
        int sentence = 0;
        while (at < lines.size()) {
            MinuteLine line = lines.get(at);
            if (sentence == 0) {
                foreign.note(line);
                if (ForeignSections.isCorrection(line.string())) {
                    at++;
                    continue;
                }
                if (voted.read(line, at)) {
                    at++;
                    continue;
                }
                if (divisions.read(line, moved.waiting(-9) != null)) {
                    at++;
                    continue;
                }
            }
            if (sentence >= line.sentences().size()) {
                at++;
                sentence = 0;
                continue;
            }
            int[] next = step(at, sentence);
            at = next[0];
            sentence = next[1];
        }
        divisions.close();
        moved.settleMinutes(kindOfMinutes);
        // moved by one member, seconded by nobody, and no outcome: nothing was decided
        log.drafts.removeIf(
                d ->
                        d.isMotion()
                                && d.open
                                && d.mover != null
                                && d.seconder == null
                                && d.vote.isEmpty());
        return log.drafts;
    }

    private int[] step(int at, int sentence) {
        MinuteLine line = lines.get(at);
        Passage words = line.sentences().get(sentence);
        Optional<DecisionFormula> formula =
                foreign.isForeign() && line.label() != null
                        ? Optional.empty()
                        : DecisionFormula.find(words);
        if (formula.isEmpty() && !foreign.isForeign() && at + 1 < lines.size()) {
            formula = AnnouncedList.find(line, sentence, lines.get(at + 1));
        }
        Optional<Motion> motion = movers.read(words);
        if (formula.isPresent() && !isOutcomeOf(motion, words, formula.get())) {
            divisions.close();
            return formal(at, sentence, words, formula.get(), motion);
        }
        if (election.nominates(at, words)) {
            return new int[] {at, sentence + 1};
        }
        if (motion.isPresent() && moved.moved(at, sentence, words, motion.get())) {
            return new int[] {at, sentence + 1};
        }
        moved.settleUnworded(at, words);
        if (election.elects(at, words)) {
            return new int[] {at, sentence + 1};
        }
        if (outcomes.outcome(at, words)) {
            int[] restated = blocks.restated(at, sentence, words);
            return restated != null ? restated : new int[] {at, sentence + 1};
        }
        Optional<DivisionSentence> divided = DivisionSentence.read(words);
        if (divided.isPresent() && !log.lastGroup.isEmpty()) {
            divisions.divide(divided.get());
            return new int[] {at, sentence + 1};
        }
        Motion waiting = moved.waiting(at - 1);
        if (waiting != null
                && moved.line() == at
                && sentence > 0
                && words.string().startsWith("That ")) {
            // "Proposed: X. Seconded: Y. That the meeting adjourn."
            Motion whole =
                    new Motion(
                            waiting.mover(),
                            waiting.seconder(),
                            words,
                            false,
                            waiting.amendment(),
                            words.from(words.length()));
            moved.moved(at, sentence, words, whole);
            return new int[] {at, sentence + 1};
        }
        if (waiting != null
                && sentence == 0
                && waiting.content() == null
                && MotionLines.opensMotion(line)
                && (line.label() == null
                        || (at > 0 && MinuteLine.endsWithColon(lines.get(at - 1).string())))) {
            return blocks.movedBelow(at);
        }
        told(at, sentence, line);
        return new int[] {at, sentence + 1};
    }

    /** "On a vote, it was RESOLVED by 5 votes to 2" after an open motion only tells its outcome. */
    private boolean isOutcomeOf(Optional<Motion> motion, Passage words, DecisionFormula formula) {
        if (motion.isPresent() && motion.get().content() != null) {
            return motion.get().content().start() != words.start();
        }
        boolean nothingFollows = words.length() - formula.end() < 4;
        return nothingFollows && !formula.opens() && !log.lastGroup.isEmpty();
    }

    private int[] formal(
            int at, int sentence, Passage words, DecisionFormula formula, Optional<Motion> tag) {
        ClauseReader.Block block = clauses.read(at, sentence, formula);
        if (block.clauses().isEmpty()) {
            return new int[] {
                Math.max(at, block.nextLine()), block.nextLine() > at ? 0 : sentence + 1
            };
        }
        List<ResolutionDraft> group = block.clauses();
        if (planning && group.size() == 1) {
            ApplicationStem.give(group.get(0), lines, at, sentence);
        }
        ResolutionDraft open = log.openMotion();
        if (open != null && !SameMatter.is(open, group) && !Displacement.sameMovers(open, tag)) {
            open = null;
        }
        for (ResolutionDraft d : group) {
            d.headed = formula.opens();
            d.recommends |= formula.recommends();
            d.vote.unanimous |= formula.unanimous();
            if (!formula.strong()) {
                d.doubts.add("CUE_WEAK");
            }
            if (open != null) {
                DecisionLog.inherit(d, open);
            }
            Motion m = tag.orElse(moved.waiting(at - 2));
            if (m != null && d.mover == null) {
                d.mover = m.mover();
                d.seconder = m.seconder();
                if (tag.isEmpty()) {
                    d.vote.add(moved.vote());
                }
            }
            OutcomeReader.votesIn(d);
        }
        if (tag.isPresent() || words.length() > formula.end() || formula.end() > AN_OPENING) {
            VoteTally inFormula = new VoteTally();
            VoteReader.read(
                    words.cut(0, Math.min(words.length(), formula.end())), false, inFormula);
            group.forEach(d -> d.vote.add(inFormula));
        }
        group.forEach(d -> d.vote.unanimous |= UNANIMOUSLY.matcher(d.text()).lookingAt());
        Displacement.settle(log, group);
        if (open != null) {
            log.drafts.remove(open);
        }
        int end = block.nextSentence() == 0 ? Math.max(at, block.nextLine() - 1) : block.nextLine();
        group.forEach(d -> d.lineIndex = end);
        log.drafts.addAll(group);
        log.lastGroup = group;
        moved.taken();
        return new int[] {
            block.nextLine(),
            block.nextSentence() == 0 && block.nextLine() == at
                    ? sentence + 1
                    : block.nextSentence()
        };
    }

    /** A formula longer than this says more than "RESOLVED:". */
    private static final int AN_OPENING = 16;

    private static final Wording UNANIMOUSLY =
            Wording.compile(
                    "(?:The |the )?[A-Z][A-Za-z -]{2,40} unanimously (?:agreed|resolved|decided|approved)\\b");

    private void told(int at, int sentence, MinuteLine line) {
        Passage words = line.sentences().get(sentence);
        if ((foreign.isForeign() && line.label() != null) || voted.isSummedUp(words.string())) {
            return;
        }
        Passage above = at > 0 && sentence == 0 ? lines.get(at - 1).body() : null;
        Optional<ResolutionDraft> found = narrative.read(words);
        boolean short1 = found.isEmpty();
        if (short1) {
            found = elliptic.read(line.sentences(), sentence, above);
            if (found.isPresent() && foreign.areReceived()) {
                return;
            }
        }
        if (found.isEmpty()) {
            return;
        }
        ResolutionDraft d = found.get();
        d.lineIndex = at;
        Passage before = sentence > 0 ? line.sentences().get(sentence - 1) : above;
        if (d.stem == null && before != null && PRONOUN.matcher(words.string()).find()) {
            d.stem = before;
        }
        if (planning) {
            ApplicationStem.giveTold(d, lines, at, sentence, log.lastLine());
        }
        VoteReader.read(words, false, d.vote);
        VoteBehind.read(line, sentence, d.vote);
        Motion waiting = moved.waiting(at - 1);
        if (waiting != null && sentence == 0) {
            d.mover = waiting.mover();
            d.seconder = waiting.seconder();
            d.form = Resolution.Form.FORMAL;
            moved.taken();
        }
        if (kindOfMinutes && log.joins(d, words)) {
            return;
        }
        log.drafts.add(d);
        log.lastGroup = List.of(d);
    }

    /** "This was approved.": the sentence before says what. */
    private static final Wording PRONOUN =
            Wording.compile("^(?:This|These|They|Both) (?:was|were)\\b");

    /** A passage of its own, for reading words that stand in no document. */
    static Passage loose(String words) {
        return new NormalisedText(words).whole();
    }
}
