package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.Resolution;

/** Reads the quoted or listed words of a motion that stand below a line that announces them. */
final class MotionBlocks {

    private int blockEnd;

    private final List<MinuteLine> lines;
    private final DecisionLog log;
    private final DivisionReader divisions;
    private final MovedMotions motions;

    MotionBlocks(
            List<MinuteLine> lines,
            DecisionLog log,
            DivisionReader divisions,
            MovedMotions motions) {
        this.lines = lines;
        this.log = log;
        this.divisions = divisions;
        this.motions = motions;
    }

    /** The quoted or listed words under a line that announces them. */
    private List<ResolutionDraft> below(int at) {
        DecisionFormula heading =
                new DecisionFormula(0, lines.get(at).body().length(), true, true, false, false);
        MinuteLine holder =
                new MinuteLine(
                        lines.get(at).line(),
                        null,
                        lines.get(at).body(),
                        List.of(lines.get(at).body()));
        List<MinuteLine> view = new ArrayList<>(lines);
        view.set(at, holder);
        ClauseReader.Block block = new ClauseReader(view).read(at, 0, heading);
        blockEnd =
                Math.max(
                        at + 1, block.nextSentence() > 0 ? block.nextLine() + 1 : block.nextLine());
        List<ResolutionDraft> out = new ArrayList<>();
        for (ResolutionDraft d : block.clauses()) {
            ResolutionDraft m =
                    new ResolutionDraft(
                            ResolutionDraft.Evidence.MOTION,
                            Resolution.Form.FORMAL,
                            d.label,
                            d.words.get(0));
            m.words.addAll(d.words.subList(1, d.words.size()));
            m.stem = d.stem;
            m.lineIndex = d.lineIndex;
            out.add(m);
        }
        return out;
    }

    /**
     * "The substantive motion was therefore carried:-" with its clauses below: they stand for the
     * motion.
     */
    int @Nullable [] restated(int at, int sentence, Passage words) {
        if (sentence != lines.get(at).sentences().size() - 1
                || !MinuteLine.endsWithColon(words.string())
                || at + 1 >= lines.size()) {
            return null;
        }
        ResolutionDraft motion = log.last(false);
        if (motion == null
                || motion.lost
                || !MotionLines.opensMotion(lines.get(at + 1))
                || MotionLines.readsAsSide(lines.get(at + 1))) {
            return null;
        }
        List<ResolutionDraft> group = below(at);
        if (group.isEmpty()) {
            return null;
        }
        divisions.close();
        int place = log.drafts.indexOf(motion);
        List<ResolutionDraft> same = new ArrayList<>();
        for (ResolutionDraft d : log.drafts) {
            if (d.isMotion() && !d.amendment && d.lineIndex == motion.lineIndex) {
                same.add(d);
            }
        }
        for (ResolutionDraft d : group) {
            DecisionLog.inherit(d, motion);
            d.open = false;
        }
        log.drafts.removeAll(same);
        log.drafts.addAll(Math.max(place - same.size() + 1, log.drafts.size()), group);
        log.lastGroup = group;
        return new int[] {blockEnd, 0};
    }

    /** The words of a motion whose movers stand in the line or lines above. */
    int[] movedBelow(int at) {
        Motion m = motions.waiting(-9);
        motions.taken();
        if (m == null) {
            return new int[] {at, 1};
        }
        String above = lines.get(Math.max(0, at - 1)).string();
        List<ResolutionDraft> group = quotedList(at);
        boolean carried =
                OutcomeReader.CARRIED.matcher(above).find()
                        && !OutcomeReader.LOST.matcher(above).find();
        VoteTally vote = new VoteTally();
        VoteReader.read(lines.get(Math.max(0, at - 1)).body(), false, vote);
        for (ResolutionDraft d : group) {
            d.mover = m.mover();
            d.seconder = m.seconder();
            d.amendment = m.amendment() || above.toLowerCase(Locale.ROOT).contains("amendment");
            d.open = !carried;
            d.vote.add(vote);
            d.lineIndex = group.get(0).lineIndex;
        }
        log.drafts.addAll(group);
        log.lastGroup = group;
        return new int[] {Math.max(at + 1, blockEnd), 0};
    }

    /** A motion's words may hold a list between quotation marks: "(a) …; (b) …" is two clauses. */
    private List<ResolutionDraft> quotedList(int at) {
        return below(Math.max(0, at - 1));
    }
}
