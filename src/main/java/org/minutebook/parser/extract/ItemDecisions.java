package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one item's lines from top to bottom and keeps what is open: a motion without outcome,
 * movers whose words follow, a vote that is being listed.
 */
final class ItemDecisions {

    private static final Pattern LOST =
            Pattern.compile(
                    "\\b(?:lost|not carried|defeated|fell\\b(?! (?:to|by|from|in|on|over|off))|LOST|rejected|negatived|NOT CARRIED|not agreed|NOT AGREED|not seconded|no seconder)\\b");

    private static final Pattern CARRIED =
            Pattern.compile(
                    "(?i)\\b(?:carried|all in favou?r|unanimous(?:ly)?|all agreed|was passed|duly (?:appointed|elected)|motion (?:was )?(?:approved|agreed)|proposal (?:was )?(?:accepted|agreed|approved)|agreed)\\b");

    private static final Pattern ON_VOTE =
            Pattern.compile(
                    "(?i)^[(\\[]{0,1}(?:unanimous|carried|agreed|all (?:in favou?r|agreed|councillors)|\\d{1,2} (?:votes?|for|in favour)|for[: ]|votes?[: ]|voting\\b|on (?:a|being)|the (?:parish |town )?council (?:was|were|agreed)|a vote|it was (?:carried|lost)|motion (?:carried|lost|fell)|the (?:motion|proposal|amendment|original|substantive|resolution|vote|recommendation|proposition|remainder|chair)|with no other|there being no other|"
                            + NumberWords.NUMBER
                            + " (?:votes?|members?|councillors?|cllrs|for|in favour|against|abst))");

    /** practice: lines that open what another body resolved, or a report recommended. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?i)\\b(?:had (?:also |then |previously )?(?:resolved|agreed|recommended|decided)|recommendations? (?:of|from|in|contained|set out|before)|report recommend(?:s|ed)|recommended (?:the )?(?:committee|council|cabinet|panel|members) to|asked to (?:consider|approve|agree|note)|it (?:is|was) recommended)\\b[^.]{0,160}[:–-]{1,2}$|^(?:officer'?s?’?s? )?recommendations?\\s{0,2}[:–-]?$|^purpose\\b|^motion\\s{0,2}:$");

    /** practice: corrections of earlier minutes ("Page 3, line 2 – delete: …; insert: …"). */
    private static final Pattern CORRECTION =
            Pattern.compile(
                    "^(?:(?:Page|Item|Minute) \\d.{0,80}\\b)?(?:[Ii]nsert|[Dd]elete|INSERT|DELETE|[Aa]mend to read)\\s{0,2}:");

    /** practice: "(Voting: For 3, Against 2)" under a decision's conditions or its heading. */
    private static final Pattern VOTE_LINE =
            Pattern.compile(
                    "(?i)^[(\\[]?(?:(?:the |recorded )?vot(?:e|es|ing)(?: record| result| was)?\\s?[:–-]|(?:for|in favour)[: ]{1,2}\\d{1,2}[,; ]{1,2}against|\\d{1,2} (?:votes? )?(?:for|in favour)\\b.{0,12}\\bagainst)");

    /** "Cllr Orme voted against.", "Councillors Ash and Birch abstained." */
    private static final Pattern NAMED_VOTE =
            Pattern.compile(
                    "^(?:Councillors?|Cllrs?|Alderm[ae]n|Mr|Mrs|Ms|Miss|Dr)\\b[^;]{3,120} (?:voted against|abstained)\\b(?! the)");

    /** How many lines below its decision such a line may stand. */
    private static final int VOTE_REACH = 40;

    private final List<MinuteLine> lines;
    private final ClauseReader clauses;
    private final MotionReader motions;
    private final NarrativeReader narrative;
    private final EllipticReader elliptic;
    private final boolean kindOfMinutes;
    private final List<ResolutionDraft> drafts = new ArrayList<>();

    /** The decision or motion that tags, votes and outcomes in the next words belong to. */
    private List<ResolutionDraft> lastGroup = List.of();

    private @Nullable Motion movers;
    private int moversLine = -9;
    private VoteTally moversVote = new VoteTally();
    private Vote.@Nullable Choice side;
    private boolean sideOfAmendment;
    private @Nullable VoteTally division;
    private boolean foreign;
    private boolean receivedDecisions;

    ItemDecisions(
            List<MinuteLine> lines, ItemKind kind, boolean consultee, ReadingContext context) {
        this.lines = lines;
        clauses = new ClauseReader(lines);
        motions = new MotionReader(context.names());
        narrative =
                new NarrativeReader(
                        kind,
                        context.facts().body() != null
                                ? context.facts().body()
                                : context.facts().council());
        kindOfMinutes = kind == ItemKind.MINUTES;
        elliptic = new EllipticReader(kind, consultee);
    }

    /** The decisions in order. */
    List<ResolutionDraft> read() {
        int at = 0;
        int sentence = 0;
        while (at < lines.size()) {
            MinuteLine line = lines.get(at);
            if (sentence == 0) {
                noteSection(line);
                if (CORRECTION.matcher(line.string()).find()) {
                    at++;
                    continue;
                }
                if (readDivision(line)) {
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
        closeDivision();
        // moved by one member, seconded by nobody, and no outcome: nothing was decided
        drafts.removeIf(
                d ->
                        d.isMotion()
                                && d.open
                                && d.mover != null
                                && d.seconder == null
                                && d.vote.isEmpty());
        return drafts;
    }

    private int[] step(int at, int sentence) {
        MinuteLine line = lines.get(at);
        Passage words = line.sentences().get(sentence);
        Optional<DecisionFormula> formula =
                foreign && line.label() != null ? Optional.empty() : DecisionFormula.find(words);
        if (formula.isEmpty() && !foreign && at + 1 < lines.size()) {
            formula = AnnouncedList.find(line, sentence, lines.get(at + 1));
        }
        Optional<Motion> motion = motions.read(words);
        if (formula.isPresent() && !isOutcomeOf(motion, words, formula.get())) {
            closeDivision();
            return formal(at, sentence, words, formula.get(), motion);
        }
        if (motion.isPresent() && moved(at, sentence, words, motion.get())) {
            return new int[] {at, sentence + 1};
        }
        settleUnworded(at, words);
        if (outcome(at, words)) {
            int[] restated = restated(at, sentence, words);
            return restated != null ? restated : new int[] {at, sentence + 1};
        }
        Optional<DivisionSentence> divided = DivisionSentence.read(words);
        if (divided.isPresent() && !lastGroup.isEmpty()) {
            divide(divided.get());
            return new int[] {at, sentence + 1};
        }
        if (movers != null
                && moversLine == at
                && sentence > 0
                && words.string().startsWith("That ")) {
            // "Proposed: X. Seconded: Y. That the meeting adjourn."
            Motion whole =
                    new Motion(
                            movers.mover(),
                            movers.seconder(),
                            words,
                            false,
                            movers.amendment(),
                            words.from(words.length()));
            moved(at, sentence, words, whole);
            return new int[] {at, sentence + 1};
        }
        if (movers != null
                && moversLine >= at - 1
                && sentence == 0
                && movers.content() == null
                && opensMotion(line)
                && (line.label() == null
                        || (at > 0 && MinuteLine.endsWithColon(lines.get(at - 1).string())))) {
            return movedBelow(at);
        }
        told(at, sentence, line);
        return new int[] {at, sentence + 1};
    }

    private void noteSection(MinuteLine line) {
        String s = line.string();
        String head = s.length() > 400 ? s.substring(s.length() - 400) : s;
        if (FOREIGN.matcher(head).find()) {
            foreign = true;
        } else if (line.label() == null) {
            foreign = false;
        }
        if (s.length() >= 140) {
            String head140 = s.substring(0, 140).toLowerCase(Locale.ROOT);
            receivedDecisions |=
                    head140.contains("planning decisions")
                            || head140.contains("decisions received");
        }
        if (s.length() < 140 && line.sentences().size() == 1) {
            String lower = s.toLowerCase(Locale.ROOT);
            if (lower.matches(
                    ".*\\b(?:granted by|approved by|refused by|permitted by|decisions? (?:received|made|by|of|notified|from)|planning decisions?|determined by|notified of|results?)\\b.*")) {
                receivedDecisions = true;
            } else if (lower.matches(
                    ".*\\b(?:applications? (?:received|considered|for|on which|to)|consider|supported by|new applications?|for comment)\\b.*")) {
                receivedDecisions = false;
            }
        }
    }

    /** "On a vote, it was RESOLVED by 5 votes to 2" after an open motion only tells its outcome. */
    private boolean isOutcomeOf(Optional<Motion> motion, Passage words, DecisionFormula formula) {
        if (motion.isPresent() && motion.get().content() != null) {
            return motion.get().content().start() != words.start();
        }
        boolean nothingFollows = words.length() - formula.end() < 4;
        return nothingFollows && !formula.opens() && !lastGroup.isEmpty();
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
        ResolutionDraft open = openMotion();
        if (open != null && !SameMatter.is(open, group)) {
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
                inherit(d, open);
            }
            Motion m = tag.orElse(movers);
            if (m != null && (tag.isPresent() || moversLine >= at - 2) && d.mover == null) {
                d.mover = m.mover();
                d.seconder = m.seconder();
                if (tag.isEmpty()) {
                    d.vote.add(moversVote);
                }
            }
            votesIn(d);
        }
        if (tag.isPresent() || words.length() > formula.end()) {
            VoteTally inFormula = new VoteTally();
            VoteReader.read(
                    words.cut(0, Math.min(words.length(), formula.end())), false, inFormula);
            group.forEach(d -> d.vote.add(inFormula));
        }
        if (open != null) {
            drafts.remove(open);
        }
        int end = block.nextSentence() == 0 ? Math.max(at, block.nextLine() - 1) : block.nextLine();
        group.forEach(d -> d.lineIndex = end);
        drafts.addAll(group);
        lastGroup = group;
        movers = null;
        return new int[] {
            block.nextLine(),
            block.nextSentence() == 0 && block.nextLine() == at
                    ? sentence + 1
                    : block.nextSentence()
        };
    }

    /** practice: "(5-0)", "(7-2-1)" behind a decision. */
    private static final Pattern SCORE =
            Pattern.compile("(\\d{1,2})\\s?[-–:]\\s?(\\d{1,2})(?:\\s?[-–:]\\s?(\\d{1,2}))?");

    private static final Pattern OF_PARTS =
            Pattern.compile(
                    "(?i)\\b(?:recommendations?|paragraphs?|items?|options?|conditions?|reasons?|pages?|sections?|numbers?|nos?\\.?|parts?|points?)\\s*$");

    /** "(by 9 votes to 2)" inside a clause. */
    private static void votesIn(ResolutionDraft d) {
        Passage last = d.words.get(d.words.size() - 1);
        Matcher m = Pattern.compile("\\(([^()]{3,60})\\)[.;]?\\s*$").matcher(last.string());
        if (m.find()) {
            boolean lost = LOST.matcher(d.text()).find();
            Matcher score = SCORE.matcher(m.group(1));
            if (score.matches()
                    && !OF_PARTS.matcher(last.string().substring(0, m.start())).find()) {
                d.vote.inFavour = NumberWords.value(score.group(1));
                d.vote.against = NumberWords.value(score.group(2));
                d.vote.abstentions = NumberWords.value(score.group(3));
            } else {
                VoteReader.read(last.cut(m.start(1), m.end(1)), lost, d.vote);
            }
        }
        if (Pattern.compile(
                        "\\bNOT (?:AGREED|CARRIED|APPROVED)\\b|\\b[Mm]otion (?:was |be )?lost\\b")
                .matcher(d.text())
                .find()) {
            d.lost = true;
        }
    }

    private static void inherit(ResolutionDraft d, ResolutionDraft from) {
        d.mover = from.mover;
        d.seconder = from.seconder;
        d.vote.add(from.vote);
    }

    /**
     * The last motion that is no amendment and was not lost; a formula after it states its words.
     */
    private @Nullable ResolutionDraft openMotion() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            ResolutionDraft d = drafts.get(i);
            if (!d.isMotion()) {
                return null;
            }
            if (!d.amendment && !d.lost) {
                return d.complete ? null : d;
            }
        }
        return null;
    }

    private boolean moved(int at, int sentence, Passage words, Motion m) {
        Passage content = m.content();
        if (content != null
                && FOLLOWING.matcher(content.string()).find()
                && sentence == lines.get(at).sentences().size() - 1) {
            content = null;
            closeDivision();
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
        if (!content.equals(words) && THIS.matcher(content.string()).find()) {
            // "X proposed this, seconded by Y": the sentence before says what
            content =
                    sentence > 0
                            ? lines.get(at).sentences().get(sentence - 1)
                            : at > 0 ? lines.get(at - 1).body() : content;
        }
        closeDivision();
        ResolutionDraft d =
                new ResolutionDraft(
                        ResolutionDraft.Evidence.MOTION, Resolution.Form.FORMAL, null, content);
        d.mover = m.mover();
        d.seconder = m.seconder();
        d.amendment = m.amendment() || (sentence == 0 && isHeadedAmendment(at));
        d.open = !m.decided();
        d.complete = m.decided();
        d.lineIndex = at;
        if (content.start() > words.start()) {
            d.recommends =
                    RECOMMENDING
                            .matcher(words.string().substring(0, content.start() - words.start()))
                            .find();
            splitOutcome(d, content);
        }
        VoteReader.read(
                words.cut(
                        0, Math.max(0, Math.min(words.length(), content.start() - words.start()))),
                false,
                d.vote);
        if (content.end() <= words.start()) {
            settle(d, words);
        }
        if (!m.tail().isBlank()) {
            settle(d, m.tail());
        }
        drafts.add(d);
        lastGroup = List.of(d);
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
                headsLines(at)
                        || MinuteLine.endsWithColon(s)
                        || s.endsWith(" and")
                        || s.endsWith(" that");
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
        if (!announces && !lastGroup.isEmpty() && (at - lastLine() <= 1 || m.mover() == null)) {
            tag(words, m);
            return null;
        }
        boolean named = m.mover() != null && m.seconder() != null;
        if (!announces && named && sentence == 0 && at > 0 && isMotionAbove(at - 1)) {
            return lines.get(at - 1).body();
        }
        if (!announces && named && sentence > 0) {
            Passage before = lines.get(at).sentences().get(sentence - 1);
            if (before.length() > 20 && !BodyWords.SAYING.matcher(before.string()).find()) {
                return before;
            }
        }
        movers = m;
        moversLine = at;
        moversVote = new VoteTally();
        VoteReader.read(words, false, moversVote);
        Matcher its = ITS_MOTION.matcher(words.string());
        moversWords = its.find() ? words.from(its.start("words")).trimmed() : null;
        return null;
    }

    /** practice: "X moved the motion standing in his name": the words stand in the agenda. */
    private static final Pattern ITS_MOTION =
            Pattern.compile(
                    "\\b(?:moved|proposed) (?<words>(?:the|his|her|their) (?:[a-z]{3,12} )?(?:motion|recommendations?|resolution|amendment|proposal)\\b.{0,200})$");

    private @Nullable Passage moversWords;

    /** The motion whose movers were named and whose words stand in the agenda, once it is put. */
    private void settleUnworded(int at, Passage words) {
        Passage own = moversWords;
        Motion m = movers;
        if (own == null
                || m == null
                || at - moversLine > 12
                || !PUT.matcher(words.string()).find()) {
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

    private static final Pattern PUT =
            Pattern.compile(
                    "(?i)\\b(?:motion|vote|recommendations?|amendment|proposal)\\b.{0,80}\\b(?:carried|lost|agreed|put|approved|fell|taken)\\b");

    /** practice: "AGREED TO RECOMMEND, on the proposal of …, that". */
    private static final Pattern RECOMMENDING =
            Pattern.compile(
                    "\\b(?:TO RECOMMEND|RECOMMENDED|to RECOMMEND|[Aa]greed to recommend)\\b");

    /** "X proposed the following motion:": its words stand below. */
    private static final Pattern FOLLOWING =
            Pattern.compile(
                    "(?i)^(?:the |a )?(?:following|motion below|amendment below)\\b[^.]{0,60}[:–-]{1,2}$|^(?:the |an? )?(?:motion|amendment|resolution|proposal)(?: as follows| in the following terms)?\\s?[:–-]{1,2}$");

    /** practice: "Motion" over "That the Council …" over "Moved by X, seconded by Y." */
    private boolean isMotionAbove(int at) {
        MinuteLine line = lines.get(at);
        String s = line.string();
        return line.label() == null
                && (s.startsWith("That ") || s.startsWith("“That ") || s.startsWith("\"That "))
                && drafts.stream().noneMatch(d -> d.lineIndex == at);
    }

    /** Whether the line over a motion's words calls it an amendment. */
    private boolean isHeadedAmendment(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (AMENDMENT_HEADING.matcher(lines.get(i).string()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static final Pattern AMENDMENT_HEADING =
            Pattern.compile(
                    "(?i)(?:first |second |third |further )?amendment(?: \\d| by [^:]{3,60})?\\s?[:.–-]{0,2}");

    private static final Pattern THIS =
            Pattern.compile(
                    "^(?:this|it|the (?:motion|proposal))\\b(?! (?:be|should|is|council|committee))");

    /** "Proposed by X" on a line, "Seconded by Y and" on the next, then the words. */
    private boolean headsLines(int at) {
        for (int i = at + 1; i <= at + 2 && i < lines.size(); i++) {
            MinuteLine line = lines.get(i);
            String s = line.string();
            if (s.startsWith("Seconded") || s.startsWith("SECONDED") || s.startsWith("seconded")) {
                continue;
            }
            boolean formula =
                    DecisionFormula.find(line.sentences().get(0))
                            .filter(f -> f.opens() && f.start() < 5)
                            .isPresent();
            return lines.get(at).sentences().size() == 1
                    && (formula || s.startsWith("That ") || s.startsWith("that "));
        }
        return false;
    }

    private int lastLine() {
        return lastGroup.isEmpty() ? -9 : lastGroup.get(lastGroup.size() - 1).lineIndex;
    }

    /**
     * "… that the increase be limited to 5% was lost, with 3 in favour": the outcome stands in the
     * motion's sentence.
     */
    private void splitOutcome(ResolutionDraft d, Passage content) {
        Matcher m =
                Pattern.compile(
                                "(?:,| [-–;])? (?:was|were|this was|and (?:it|this) was|(?=unanimously (?:agreed|carried|approved))|(?<=[-–;] )(?=carried|agreed))(?: then| unanimously|unanimously| put and| put to the vote and| duly)? (?:carried|lost|not carried|LOST|CARRIED|agreed(?: unanimously)?|defeated|approved|accepted)\\b.{0,160}$")
                        .matcher(content.string());
        if (m.find()) {
            settle(d, content.from(m.start()));
            d.words.set(0, content.cut(0, m.start()).trimmed());
        }
    }

    private boolean tag(Passage words, Motion m) {
        if (lastGroup.isEmpty()) {
            return false;
        }
        VoteTally vote = new VoteTally();
        VoteReader.read(words, false, vote);
        for (ResolutionDraft d : lastGroup) {
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

    /** Whether a sentence tells the outcome of what stands before it; its vote is then taken. */
    private boolean outcome(int at, Passage words) {
        String s = words.string();
        if (s.length() > 700 || drafts.isEmpty()) {
            return false;
        }
        boolean lost = LOST.matcher(s).find();
        boolean carried = !lost && CARRIED.matcher(s).find();
        boolean onVote = ON_VOTE.matcher(s).find() || NAMED_VOTE.matcher(s).find();
        VoteTally vote = new VoteTally();
        boolean motionOpen = !lastGroup.isEmpty() && lastGroup.get(0).isMotion();
        boolean names =
                Pattern.compile("(?i)\\b(?:motion|amendment|proposal|vote|votes|proposition)\\b")
                        .matcher(s)
                        .find();
        if (lost || carried || onVote || names) {
            VoteReader.read(words, lost, vote);
        }
        if (!lost && !carried && vote.isEmpty()) {
            return false;
        }
        boolean near =
                at - lastLine() <= (VOTE_LINE.matcher(s).find() ? VOTE_REACH : 1)
                        || (motionOpen && at - lastLine() <= (names ? 60 : 12));
        if (!near || (!onVote && !(motionOpen && names))) {
            return false;
        }
        if (!motionOpen && s.length() > 160) {
            return false;
        }
        ResolutionDraft target = target(s);
        if (target == null) {
            for (ResolutionDraft d : lastGroup) {
                d.vote.add(vote);
                d.lost |= lost && d.isMotion();
            }
            return true;
        }
        settleWith(target, lost, carried, vote, s);
        for (ResolutionDraft d : drafts) {
            if (d != target
                    && d.isMotion()
                    && d.label != null
                    && target.label != null
                    && d.amendment == target.amendment
                    && d.lineIndex == target.lineIndex) {
                settleWith(d, lost, carried, vote, s);
            }
        }
        return true;
    }

    private @Nullable ResolutionDraft target(String s) {
        String lower = s.toLowerCase(Locale.ROOT);
        boolean amendment = lower.contains("amendment") && !lower.contains("as amended");
        boolean main =
                Pattern.compile(
                                "\\b(?:original|substantive|main) (?:motion|proposal|question)|motion,? as amended")
                        .matcher(lower)
                        .find();
        if (!main && amendment) {
            return last(true);
        }
        if (main
                || (lower.contains("the motion")
                        && !lastGroup.isEmpty()
                        && lastGroup.get(0).amendment
                        && lastGroup.get(0).lost)) {
            return last(false);
        }
        return !lastGroup.isEmpty() && lastGroup.get(0).isMotion()
                ? lastGroup.get(lastGroup.size() - 1)
                : null;
    }

    private @Nullable ResolutionDraft last(boolean amendment) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            ResolutionDraft d = drafts.get(i);
            if (d.isMotion() && d.amendment == amendment) {
                return d;
            }
        }
        return null;
    }

    private void settle(ResolutionDraft d, Passage words) {
        VoteTally vote = new VoteTally();
        boolean lost = LOST.matcher(words.string()).find();
        VoteReader.read(words, lost, vote);
        settleWith(d, lost, CARRIED.matcher(words.string()).find(), vote, words.string());
    }

    private void settleWith(
            ResolutionDraft d, boolean lost, boolean carried, VoteTally vote, String s) {
        String lower = s.toLowerCase(Locale.ROOT);
        boolean sidesNamed =
                lower.contains("for the motion") || lower.contains("for the amendment");
        if (lost || (!carried && !sidesNamed && vote.isOutvoted())) {
            d.lost = true;
            d.open = false;
        } else if (carried || !vote.isEmpty()) {
            d.open = false;
        }
        d.vote.add(vote);
        boolean opposed =
                d.amendment
                        && lower.contains("for the amendment")
                        && lower.contains("for the motion");
        if (opposed) {
            ResolutionDraft motion = last(false);
            if (motion != null) {
                motion.vote.add(vote.turned());
                int for1 = vote.inFavour == null ? 0 : vote.inFavour;
                int for2 = vote.against == null ? 0 : vote.against;
                d.lost |= for1 < for2;
                motion.lost |= for2 < for1;
                d.open = false;
                motion.open = false;
            }
        }
        if (d.amendment && (lost || carried) && last(false) != null) {
            lastGroup = List.of(d);
        }
    }

    /**
     * "The substantive motion was therefore carried:-" with its clauses below: they stand for the
     * motion.
     */
    private int @Nullable [] restated(int at, int sentence, Passage words) {
        if (sentence != lines.get(at).sentences().size() - 1
                || !MinuteLine.endsWithColon(words.string())
                || at + 1 >= lines.size()) {
            return null;
        }
        ResolutionDraft motion = last(false);
        if (motion == null
                || motion.lost
                || !opensMotion(lines.get(at + 1))
                || readsAsSide(lines.get(at + 1))) {
            return null;
        }
        List<ResolutionDraft> group = below(at);
        if (group.isEmpty()) {
            return null;
        }
        closeDivision();
        int place = drafts.indexOf(motion);
        List<ResolutionDraft> same = new ArrayList<>();
        for (ResolutionDraft d : drafts) {
            if (d.isMotion() && !d.amendment && d.lineIndex == motion.lineIndex) {
                same.add(d);
            }
        }
        for (ResolutionDraft d : group) {
            inherit(d, motion);
            d.open = false;
        }
        drafts.removeAll(same);
        drafts.addAll(Math.max(place - same.size() + 1, drafts.size()), group);
        lastGroup = group;
        return new int[] {blockEnd, 0};
    }

    private int blockEnd;

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

    private static boolean opensMotion(MinuteLine line) {
        String s = line.string();
        return s.startsWith("“")
                || s.startsWith("\"")
                || s.startsWith("That ")
                || s.startsWith("that ")
                || line.label() != null
                || s.startsWith("This Council")
                || s.startsWith("This Committee");
    }

    private static boolean readsAsSide(MinuteLine line) {
        return VoteReader.side(line.body()).isPresent();
    }

    /** The words of a motion whose movers stand in the line or lines above. */
    private int[] movedBelow(int at) {
        Motion m = movers;
        movers = null;
        if (m == null) {
            return new int[] {at, 1};
        }
        String above = lines.get(Math.max(0, at - 1)).string();
        List<ResolutionDraft> group = quotedList(at);
        boolean carried = CARRIED.matcher(above).find() && !LOST.matcher(above).find();
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
        drafts.addAll(group);
        lastGroup = group;
        return new int[] {Math.max(at + 1, blockEnd), 0};
    }

    /** A motion's words may hold a list between quotation marks: "(a) …; (b) …" is two clauses. */
    private List<ResolutionDraft> quotedList(int at) {
        return below(Math.max(0, at - 1));
    }

    private void told(int at, int sentence, MinuteLine line) {
        Passage words = line.sentences().get(sentence);
        if (foreign && line.label() != null) {
            return;
        }
        Passage above = at > 0 && sentence == 0 ? lines.get(at - 1).body() : null;
        Optional<ResolutionDraft> found = narrative.read(words);
        boolean short1 = found.isEmpty();
        if (short1) {
            found = elliptic.read(line.sentences(), sentence, above);
            if (found.isPresent() && receivedDecisions) {
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
        VoteReader.read(words, false, d.vote);
        if (!d.vote.hasNumbers() && !d.vote.unanimous && sentence + 1 < line.sentences().size()) {
            String next = line.sentences().get(sentence + 1).string();
            boolean all =
                    next.length() < 170
                            && ALL.matcher(next).find()
                            && DecisionFormula.find(line.sentences().get(sentence + 1)).isEmpty();
            if (next.length() < 60 || all) {
                VoteReader.read(line.sentences().get(sentence + 1), false, d.vote);
            }
        }
        if (movers != null && moversLine >= at - 1 && sentence == 0) {
            d.mover = movers.mover();
            d.seconder = movers.seconder();
            d.form = Resolution.Form.FORMAL;
            movers = null;
        }
        ResolutionDraft earlier = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (kindOfMinutes
                && earlier != null
                && earlier.lineIndex == at
                && earlier.evidence == ResolutionDraft.Evidence.TOLD
                && d.evidence == earlier.evidence) {
            // "… were agreed with one amendment. The minutes were signed": one confirmation
            earlier.words.add(words);
            earlier.vote.add(d.vote);
            return;
        }
        drafts.add(d);
        lastGroup = List.of(d);
    }

    /** "This was approved.": the sentence before says what. */
    private static final Pattern PRONOUN =
            Pattern.compile("^(?:This|These|They|Both) (?:was|were)\\b");

    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)\\ball (?:councillors|members|cllrs|present) (?:were )?(?:agreed|in favour|in agreement)|\\ball (?:in favour|agreed)");

    /** Six-line tables and lists of names under "For", "Against", "Abstained". */
    private boolean readDivision(MinuteLine line) {
        List<Passage> sides = VoteReader.sidesOf(line.body());
        if (sides.size() > 1 && !lastGroup.isEmpty()) {
            for (Passage one : sides) {
                readDivision(new MinuteLine(line.line(), null, one, List.of(one)));
            }
            return true;
        }
        Optional<VoteReader.Side> found =
                VoteReader.side(line.label() == null ? line.body() : line.line().passage());
        if (found.isPresent() && (!lastGroup.isEmpty() || movers != null)) {
            VoteReader.Side s = found.get();
            if (division == null) {
                division = new VoteTally();
            }
            side = s.choice();
            sideOfAmendment |= s.ofAmendment();
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
                    && !VoteReader.names(line.body()).isEmpty()
                    && startsWithName(line.body())
                    && !words.matches(
                            "(?s).*\\b(?:moved|proposed|seconded|said|asked|was|were|left|voted|had)\\b.*")) {
                addNames(division, line.body());
                return true;
            }
        }
        closeDivision();
        return false;
    }

    private static boolean startsWithName(Passage p) {
        return PersonNames.at(p.cut(0, Math.min(p.length(), 90))).isPresent();
    }

    private void addNames(VoteTally tally, Passage names) {
        if (side == null || names.isBlank()) {
            return;
        }
        for (PersonMention m : VoteReader.names(names)) {
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

    private void closeDivision() {
        VoteTally tally = division;
        division = null;
        side = null;
        if (tally == null) {
            sideOfAmendment = false;
            return;
        }
        ResolutionDraft amendment = last(true);
        ResolutionDraft motion = last(false);
        if (sideOfAmendment && amendment != null) {
            amendment.vote.add(tally);
            if (motion != null) {
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
    private void divide(DivisionSentence told) {
        VoteTally votes = told.motion();
        ResolutionDraft amendment = last(true);
        ResolutionDraft motion = last(false);
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
            for (ResolutionDraft d : lastGroup) {
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
            for (ResolutionDraft d : drafts) {
                if (d.isMotion() && !d.amendment && d.lineIndex == motion.lineIndex) {
                    all.add(d);
                }
            }
            return all;
        }
        return lastGroup;
    }

    /** A passage of its own, for reading words that stand in no document. */
    static Passage loose(String words) {
        return new NormalisedText(words).whole();
    }
}
