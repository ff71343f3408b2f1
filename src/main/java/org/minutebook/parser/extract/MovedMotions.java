package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Resolution;

/** Keeps who moved and seconded until the motion's words are read, and makes the motion of both. */
final class MovedMotions {

    private @Nullable Motion movers;

    private int moversLine = -9;

    private VoteTally moversVote = new VoteTally();

    private @Nullable Passage moversWords;

    private final List<MinuteLine> lines;
    private final DecisionLog log;
    private final OutcomeReader outcomes;
    private final DivisionReader divisions;
    private final MotionLines forms;

    MovedMotions(
            List<MinuteLine> lines,
            DecisionLog log,
            OutcomeReader outcomes,
            DivisionReader divisions) {
        this.lines = lines;
        this.log = log;
        this.outcomes = outcomes;
        this.divisions = divisions;
        forms = new MotionLines(lines);
    }

    /** Those who moved and seconded what has not been read yet, where they stand near a line. */
    @Nullable Motion waiting(int from) {
        return moversLine >= from ? movers : null;
    }

    int line() {
        return moversLine;
    }

    VoteTally vote() {
        return moversVote;
    }

    void taken() {
        movers = null;
    }

    /** practice: "X proposed that it be refused but the proposal was not seconded": it fell. */
    private static final Wording UNSECONDED =
            Wording.compile(
                    "\\b(?:not seconded|no seconder|without a seconder|(?:find|lack of|want of) a seconder)\\b");

    boolean moved(int at, int sentence, Passage words, Motion m) {
        if (m.seconder() == null && UNSECONDED.matcher(words.string()).find()) {
            return true;
        }
        Passage content = m.content();
        if (content != null
                && MotionLines.FOLLOWING.matcher(content.string()).find()
                && sentence == lines.get(at).sentences().size() - 1) {
            content = null;
            divisions.close();
            movers = new Motion(m.mover(), m.seconder(), null, false, m.amendment(), m.tail());
            moversLine = at;
            moversVote = new VoteTally();
            return true;
        }
        if (content == null) {
            content = withoutWords(at, sentence, words, m);
            if (content == null) {
                return true;
            }
        }
        if (!content.equals(words) && MotionLines.THIS.matcher(content.string()).find()) {
            // "X proposed this, seconded by Y": the sentence before says what
            content =
                    sentence > 0
                            ? lines.get(at).sentences().get(sentence - 1)
                            : at > 0 ? lines.get(at - 1).body() : content;
        }
        divisions.close();
        ResolutionDraft d =
                new ResolutionDraft(
                        ResolutionDraft.Evidence.MOTION, Resolution.Form.FORMAL, null, content);
        d.mover = m.mover();
        d.seconder = m.seconder();
        d.amendment = m.amendment() || (sentence == 0 && forms.isHeadedAmendment(at));
        d.open = !m.decided();
        d.complete = m.decided();
        d.lineIndex = at;
        if (content.start() > words.start()) {
            d.recommends =
                    MotionLines.RECOMMENDING
                            .matcher(words.string().substring(0, content.start() - words.start()))
                            .find();
            outcomes.splitOutcome(d, content);
        }
        VoteReader.read(
                words.cut(
                        0, Math.max(0, Math.min(words.length(), content.start() - words.start()))),
                false,
                d.vote);
        if (content.end() <= words.start()) {
            outcomes.settle(d, words);
        }
        if (!m.tail().isBlank()) {
            outcomes.settle(d, m.tail());
        }
        log.drafts.add(d);
        log.lastGroup = List.of(d);
        movers = null;
        return true;
    }

    /**
     * A sentence that names movers and no words: they belong to the decision before it, to the
     * lines below, or to the sentence before it, which is then returned as the words moved.
     */
    private @Nullable Passage withoutWords(int at, int sentence, Passage words, Motion m) {
        String s = words.string();
        boolean announces =
                forms.headsLines(at)
                        || MinuteLine.endsWithColon(s)
                        || s.endsWith(" and")
                        || s.endsWith(" that");
        boolean named = m.mover() != null && m.seconder() != null;
        if (m.amendment() && named && at + 1 < lines.size()) {
            // "An amendment was moved by X and seconded by Y" over its words in quotation marks
            MinuteLine next = lines.get(at + 1);
            announces |= next.label() == null && MotionLines.opensMotion(next);
        }
        Motion first = movers;
        if (first != null
                && moversLine >= at - 1
                && (first.mover() == null || first.seconder() == null)) {
            movers =
                    new Motion(
                            m.mover() != null ? m.mover() : first.mover(),
                            m.seconder() != null ? m.seconder() : first.seconder(),
                            null,
                            false,
                            m.amendment() || first.amendment(),
                            m.tail());
            moversLine = at;
            return null;
        }
        if (!announces
                && !log.lastGroup.isEmpty()
                && (at - log.lastLine() <= 1 || m.mover() == null)) {
            tag(words, m);
            return null;
        }
        if (!announces && named && sentence == 0 && at > 0 && forms.isMotion(at - 1, log)) {
            return lines.get(at - 1).body();
        }
        if (!announces && named && sentence > 0 && MotionReader.isSaidAll(m.tail().string())) {
            Passage before = lines.get(at).sentences().get(sentence - 1);
            if (before.length() > 20 && !BodyWords.SAYING.matcher(before.string()).find()) {
                return before;
            }
        }
        movers = m;
        moversLine = at;
        moversVote = new VoteTally();
        VoteReader.read(words, false, moversVote);
        Matcher its = MotionLines.ITS_MOTION.matcher(words.string());
        moversWords = its.find() ? words.from(its.start("words")).trimmed() : null;
        return null;
    }

    /** The motion whose movers were named and whose words stand in the agenda, once it is put. */
    void settleUnworded(int at, Passage words) {
        Passage own = moversWords;
        Motion m = movers;
        if (own == null
                || m == null
                || at - moversLine > 12
                || !MotionLines.PUT.matcher(words.string()).find()) {
            return;
        }
        moversWords = null;
        moved(
                moversLine,
                0,
                own,
                new Motion(
                        m.mover(),
                        m.seconder(),
                        own,
                        false,
                        m.amendment() || own.string().contains("amendment"),
                        own.from(own.length())));
    }

    /**
     * practice: "Approval of 1 October: proposed by Ms Ash, seconded by Mr Birch" under the
     * minutes' heading, and nothing else: they are what was moved.
     */
    void settleMinutes(boolean ofMinutes) {
        Motion m = movers;
        if (!ofMinutes
                || m == null
                || !log.drafts.isEmpty()
                || m.mover() == null
                || m.seconder() == null) {
            return;
        }
        boolean tag = lines.get(moversLine).string().startsWith("Propos");
        if (tag && moversLine == 0) {
            return;
        }
        Passage words = lines.get(tag ? moversLine - 1 : moversLine).body();
        ResolutionDraft d =
                new ResolutionDraft(
                        ResolutionDraft.Evidence.MOTION, Resolution.Form.FORMAL, null, words);
        d.mover = m.mover();
        d.seconder = m.seconder();
        d.lineIndex = moversLine;
        d.vote.add(moversVote);
        log.drafts.add(d);
    }

    private boolean tag(Passage words, Motion m) {
        if (log.lastGroup.isEmpty()) {
            return false;
        }
        VoteTally vote = new VoteTally();
        VoteReader.read(words, false, vote);
        for (ResolutionDraft d : log.lastGroup) {
            d.form = Resolution.Form.FORMAL;
            if (d.mover == null) {
                d.mover = m.mover();
            }
            if (d.seconder == null) {
                d.seconder = m.seconder();
            }
            d.vote.add(vote);
        }
        return true;
    }
}
