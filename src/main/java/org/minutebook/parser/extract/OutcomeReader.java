package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads how a motion or decision came out: "carried", "lost", "by 7 votes to 2", "(5-0)", and gives
 * it to the one that the words belong to.
 */
final class OutcomeReader {

    static final Wording LOST =
            Wording.compile(
                    "\\b(?:lost|not carried|defeated|fell\\b(?! (?:to|by|from|in|on|over|off))|LOST|rejected|negatived|NOT CARRIED|not agreed|NOT AGREED|not seconded|no seconder)\\b");

    static final Wording CARRIED =
            Wording.compile(
                    "(?i)\\b(?:carried|all in favou?r|unanimous(?:ly)?|all agreed|was passed|(?:motion|resolution|amendment|proposal) passed|duly (?:appointed|elected)|motion (?:was )?(?:approved|agreed)|proposal (?:was )?(?:accepted|agreed|approved)|agreed)\\b");

    private static final Wording ON_VOTE =
            Wording.compile(
                    "(?i)^[(\\[]{0,1}(?:unanimous|carried|agreed|all (?:in favou?r|agreed|councillors)|\\d{1,2} (?:votes?|for|in favour)|for[: ]|votes?[: ]|voting\\b|on (?:a|being)|the (?:parish |town )?council (?:was|were|agreed)|a vote|it was (?:carried|lost)|motion (?:carried|lost|fell)|the (?:motion|proposal|amendment|original|substantive|resolution|vote|recommendation|proposition|remainder|chair)|with no other|there being no other|"
                            + NumberWords.NUMBER
                            + " (?:votes?|members?|councillors?|cllrs|for|in favour|against|abst))");

    /** practice: "(Voting: For 3, Against 2)" under a decision's conditions or its heading. */
    private static final Wording VOTE_LINE =
            Wording.compile(
                    "(?i)^[(\\[]?(?:(?:the |recorded )?vot(?:e|es|ing)(?: record| result| was)?\\s?[:–-]|(?:for|in favour)[: ]{1,2}\\d{1,2}[,; ]{1,2}against|\\d{1,2} (?:votes? )?(?:for|in favour)\\b.{0,12}\\bagainst)");

    /** "Cllr Orme voted against.", "Councillors Ash and Birch abstained." */
    private static final Wording NAMED_VOTE =
            Wording.compile(
                    "^(?:Councillors?|Cllrs?|Alderm[ae]n|Mr|Mrs|Ms|Miss|Dr)\\b[^;]{3,120} (?:voted against|abstained)\\b(?! the)");

    /** How many lines below its decision such a line may stand. */
    private static final int VOTE_REACH = 40;

    private final DecisionLog log;

    private static final Wording BRACKETED = Wording.compile("\\(([^()]{3,60})\\)[.;]?\\s*$");

    private static final Wording LOST_IN_WORDS =
            Wording.compile(
                    "\\bNOT (?:AGREED|CARRIED|APPROVED)\\b|\\b[Mm]otion (?:was |be )?lost\\b");

    private static final Wording SPLIT =
            Wording.compile(
                    "(?:,| [-–;])? (?:was|were|this was|and (?:it|this) was|(?=unanimously (?:agreed|carried|approved))|(?<=[-–;] )(?=carried|agreed))(?: then| unanimously|unanimously| put and| put to the vote and| duly)? (?:carried|lost|not carried|LOST|CARRIED|agreed(?: unanimously)?|defeated|approved|accepted)\\b.{0,160}$");

    /** "Cllr Orme proposed that the payments be made, all in favour": nobody need have seconded. */
    private static final Wording ALL_BEHIND =
            Wording.compile(
                    "(?i)(?:[,;]| [-–]) ?(?:and |with )?(?:all (?:were |being )?(?:in favou?r|agreed)|all (?:present|members|councillors|cllrs)(?: were)? (?:in favou?r|agreed)|(?:carried|agreed|approved) unanimously|unanimously (?:agreed|carried|approved)|carried|unanimous)\\.?$");

    private static final Wording NAMES_A_VOTE =
            Wording.compile("(?i)\\b(?:motion|amendment|proposal|vote|votes|proposition)\\b");

    private static final Wording MAIN_MOTION =
            Wording.compile(
                    "\\b(?:original|substantive|main) (?:motion|proposal|question)|motion,? as amended");

    OutcomeReader(DecisionLog log) {
        this.log = log;
    }

    /** practice: "(5-0)", "(7-2-1)" behind a decision. */
    private static final Wording SCORE =
            Wording.compile("(\\d{1,2})\\s?[-–:]\\s?(\\d{1,2})(?:\\s?[-–:]\\s?(\\d{1,2}))?");

    private static final Wording OF_PARTS =
            Wording.compile(
                    "(?i)\\b(?:recommendations?|paragraphs?|items?|options?|conditions?|reasons?|pages?|sections?|numbers?|nos?\\.?|parts?|points?)\\s*$");

    /** "(by 9 votes to 2)" inside a clause. */
    static void votesIn(ResolutionDraft d) {
        Passage last = d.words.get(d.words.size() - 1);
        Matcher m = BRACKETED.matcher(last.string());
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
        if (LOST_IN_WORDS.matcher(d.text()).find()) {
            d.lost = true;
        }
    }

    /**
     * "… that the increase be limited to 5% was lost, with 3 in favour": the outcome stands in the
     * motion's sentence.
     */
    void splitOutcome(ResolutionDraft d, Passage content) {
        Matcher m = SPLIT.matcher(content.string());
        boolean found = m.find();
        if (!found) {
            m = ALL_BEHIND.matcher(content.string());
            found = m.find();
        }
        if (found) {
            settle(d, content.from(m.start()));
            d.words.set(0, content.cut(0, m.start()).trimmed());
        }
    }

    /** Whether a sentence tells the outcome of what stands before it; its vote is then taken. */
    boolean outcome(int at, Passage words) {
        String s = words.string();
        if (s.length() > 700
                || log.drafts.isEmpty()
                || NarrativeReader.ALL_AGREED.matcher(s).find()) {
            return false;
        }
        Matcher casting = CASTING.matcher(s);
        if (casting.find() && decidesDivision(casting.group("side").startsWith("motion"))) {
            return true;
        }
        if (elects(at, s)) {
            ResolutionDraft nominee = log.lastGroup.get(0);
            nominee.open = false;
            VoteReader.read(words, false, nominee.vote);
            return true;
        }
        boolean lost = LOST.matcher(s).find();
        boolean carried = !lost && CARRIED.matcher(s).find();
        boolean onVote = ON_VOTE.matcher(s).find() || NAMED_VOTE.matcher(s).find();
        VoteTally vote = new VoteTally();
        boolean motionOpen = !log.lastGroup.isEmpty() && log.lastGroup.get(0).isMotion();
        boolean names = NAMES_A_VOTE.matcher(s).find();
        if (lost || carried || onVote || names) {
            VoteReader.read(words, lost, vote);
        }
        if (!lost && !carried && vote.isEmpty()) {
            return false;
        }
        boolean near =
                at - log.lastLine() <= (VOTE_LINE.matcher(s).find() ? VOTE_REACH : 1)
                        || (motionOpen && at - log.lastLine() <= (names ? 60 : 12));
        if (!near || (!onVote && !(motionOpen && names))) {
            return false;
        }
        if (!motionOpen && s.length() > 160) {
            return false;
        }
        ResolutionDraft target = target(s);
        if (target == null) {
            for (ResolutionDraft d : log.lastGroup) {
                d.vote.add(vote);
                d.lost |= lost && d.isMotion();
            }
            return true;
        }
        settleWith(target, lost, carried, vote, s);
        for (ResolutionDraft d : log.drafts) {
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

    /** "The Convener gave his casting vote for the amendment, which was carried." */
    private static final Wording CASTING =
            Wording.compile(
                    "\\bcasting vote\\b[^.;]{0,30}\\b(?:in favour of|for|with|to) the (?<side>motion|amendment)\\b");

    /** Whether a motion and an amendment were put against each other; one of them is then lost. */
    private boolean decidesDivision(boolean forMotion) {
        ResolutionDraft amendment = log.last(true);
        ResolutionDraft motion = log.last(false);
        if (amendment == null || motion == null || !amendment.vote.hasSides()) {
            return false;
        }
        amendment.lost = forMotion;
        motion.lost = !forMotion;
        amendment.open = false;
        motion.open = false;
        return true;
    }

    private static final Wording ELECTED =
            Wording.compile(
                    "\\b(?:was|were|being) (?:therefore |then |accordingly |duly |declared |unanimously ){0,3}(?:re-?)?(?:elected|appointed)\\b");

    /**
     * "X was proposed by Y. … X was duly elected.", or "that X be elected Mayor. X was duly elected
     * …": the outcome of that nomination.
     */
    private boolean elects(int at, String s) {
        Matcher elected = ELECTED.matcher(s);
        if (log.lastGroup.size() != 1 || !elected.find()) {
            return false;
        }
        ResolutionDraft nominee = log.lastGroup.get(0);
        if (!nominee.isMotion() || at - nominee.lineIndex > 2) {
            return false;
        }
        String[] name = nominee.text().replaceAll("[.,]+$", "").split(" ", -1);
        return (name.length <= 5 && s.contains(name[name.length - 1]))
                || List.of(name).contains(lastWord(s.substring(0, elected.start())));
    }

    private static String lastWord(String words) {
        String s = words.stripTrailing();
        return s.substring(s.lastIndexOf(' ') + 1);
    }

    private @Nullable ResolutionDraft target(String s) {
        String lower = s.toLowerCase(Locale.ROOT);
        boolean amendment = lower.contains("amendment") && !lower.contains("as amended");
        boolean main = MAIN_MOTION.matcher(lower).find();
        if (!main && amendment) {
            return log.last(true);
        }
        if (main
                || (lower.contains("the motion")
                        && !log.lastGroup.isEmpty()
                        && log.lastGroup.get(0).amendment
                        && log.lastGroup.get(0).lost)) {
            return log.last(false);
        }
        return !log.lastGroup.isEmpty() && log.lastGroup.get(0).isMotion()
                ? log.lastGroup.get(log.lastGroup.size() - 1)
                : null;
    }

    void settle(ResolutionDraft d, Passage words) {
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
            ResolutionDraft motion = log.last(false);
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
        if (d.amendment && (lost || carried) && log.last(false) != null) {
            log.lastGroup = List.of(d);
        }
    }
}
