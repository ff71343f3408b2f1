package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.minutebook.parser.extract.Commitment.Form;
import org.minutebook.parser.text.Wording;

/** Reads commitments that name what is to be done and not by whom: "A letter to be sent". */
final class PassiveReader {

    private static final String ADVERB =
            "(?: (?:also|now|then|therefore|again|shortly|hopefully|still|next|further))?";

    private static final Wording TO_BE =
            Wording.compile(
                    "\\b[Tt]o"
                            + ADVERB
                            + " be"
                            + ADVERB
                            + " (?<verb>[a-z][a-z-]{2,20})\\b|\\b(?:letter|note|notice|copy|article|item|details|statement|reminder)\\b[^.;]{0,40}? to go (?:to|in|on|round|out|into|with)\\b");

    private static final Wording WILL_BE =
            Wording.compile(
                    "\\b(?<modal>will|would|shall)"
                            + ADVERB
                            + "(?: need to| have to)? be"
                            + ADVERB
                            + " (?<verb>[a-z][a-z-]{2,20})\\b");

    private static final Wording AGENDA =
            Wording.compile(
                    "(?i)\\b(?:will be|would be|to be|be|is to be) (?:(?:an? )?(?:agenda )?item |added |put |placed |included |on |raised |discussed |considered |presented |reviewed |brought |reported |taken |tabled |listed |carried forward |deferred |agreed |confirmed |decided |finalised |revisited )"
                            + "[^.;]{0,110}?\\b(?:agenda|next (?:\\w+ ){0,3}meeting|meeting (?:on|in) (?:the )?(?:\\d|(?-i:[A-Z]))\\w*|"
                            + "(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\\w+ ){0,2}meeting|next month['’]s meeting|future meetings?|forward plan|work(?:ing)? programme|work plan)\\b");

    private static final Wording INVITED =
            Wording.compile(
                    "(?i)\\b(?:invited|suggestions|which|if|when|the items?)\\b[^.;]{0,80}$");

    private static final Wording DISCUSSIONS =
            Wording.compile("\\b[Dd]iscussions? to (?:take place|be held) (?=between|with)");

    private static final Wording PAPER =
            Wording.compile(
                    "(?i)\\b(?:letters?|e-?mails?|reports?|updates?|cop(?:y|ies)|notes?|notices?|lists?|map|response|reply|details|information|figures|minutes|briefing|presentation|quotes?|quotations?"
                            + "|surveys?|request|questionnaire|article|results|answer|link|paper|plan|visit|workshop|meeting|date|sub-?group|enquir(?:y|ies)|investigations?|claim|applications?|signs?|concerns?|item|permission|consent|advice|approval|working (?:party|group))\\b");

    /** "a report would come to the next meeting", "the matter will come back to Members". */
    private static final Wording COMES =
            Wording.compile(
                    "(?i)\\b(?:reports?|updates?|papers?|items?|matter|this|it|proposals?|review|plan|policy|strategy) (?:on [^.;,]{3,60} )?(?:would|will|is to|are to|to)(?: now| then| also)? (?:come|go|return)(?: back)? (?:to|before) |\\b(?:would|will|to|should) (?:feature|appear|go) on (?:the |an? )?(?:\\w+ ){0,3}agenda\\b");

    /** "A workshop would be held in July": what is arranged for members. */
    private static final Wording ARRANGED =
            Wording.compile(
                    "(?i)\\b(?:workshop|training(?: session)?|briefing(?: session)?|site visit|seminar|special meeting|extraordinary meeting)\\b[^.;,]{0,40}? (?:would|will) be (?:held|arranged|organised|convened|called)\\b");

    void read(String sentence, List<Commitment> found) {
        int before = found.size();
        agendaOf(COMES, sentence, found, 0.7);
        agendaOf(ARRANGED, sentence, found, 0.65);
        Matcher agenda = AGENDA.matcher(sentence);
        if (agenda.find()
                && !INVITED.matcher(sentence.substring(0, agenda.start())).find()
                && !asked(sentence, found, agenda.start())) {
            found.add(
                    new Commitment(
                            Form.ON_AGENDA,
                            null,
                            Clauses.start(sentence, agenda.start()),
                            agenda.start(),
                            agenda.start(),
                            0.85));
        }
        Matcher discussions = DISCUSSIONS.matcher(sentence);
        if (discussions.find()) {
            found.add(
                    new Commitment(
                            Form.TO_BE_DONE,
                            null,
                            Clauses.start(sentence, discussions.start()),
                            discussions.start(),
                            discussions.start(),
                            0.75));
        }
        scan(TO_BE, sentence, found, before);
        if (found.size() == before) {
            ToldInPassing.read(sentence, found);
        }
        scan(WILL_BE, sentence, found, before);
    }

    private static void agendaOf(
            Wording cue, String sentence, List<Commitment> found, double sure) {
        Matcher m = cue.matcher(sentence);
        if (m.find()
                && !INVITED.matcher(sentence.substring(0, m.start())).find()
                && !Clauses.isCondition(sentence, m.start())
                && !asked(sentence, found, m.start())) {
            int clause = Clauses.start(sentence, m.start());
            found.add(new Commitment(Form.ON_AGENDA, null, clause, m.start(), m.start(), sure));
        }
    }

    private static void scan(Wording cue, String sentence, List<Commitment> found, int before) {
        Matcher m = cue.matcher(sentence);
        while (m.find()) {
            int clause = Clauses.start(sentence, m.start());
            if (isCovered(found, before, clause) || asked(sentence, found, m.start())) {
                continue;
            }
            double sure =
                    sure(
                            sentence.substring(clause, m.start()),
                            m,
                            cue == TO_BE,
                            sentence.substring(m.end()));
            if (sure > 0 && !Clauses.isCondition(sentence, clause)) {
                found.add(
                        new Commitment(
                                cue == TO_BE ? Form.TO_BE_DONE : Form.WILL_BE_DONE,
                                null,
                                clause,
                                m.start(),
                                clause,
                                sure));
            }
        }
    }

    private static double sure(String subject, Matcher m, boolean toBe, String after) {
        String verb = m.group("verb") == null ? "sent" : m.group("verb");
        if (BY_ANYBODY.matcher(after).lookingAt() || (!toBe && MONEY.matcher(subject).find())) {
            return 0;
        }
        boolean sent = ActionVerbs.isSent(verb);
        boolean given = ActionVerbs.isGiven(verb);
        boolean taken = !toBe && TAKEN_UP.matcher(verb + after).lookingAt();
        if (!sent && !given && !taken && !ActionVerbs.isDone(verb, after)) {
            return 0;
        }
        boolean paper =
                PAPER.matcher(subject.substring(Math.max(0, subject.length() - NEAR))).find();
        if (toBe) {
            return toBe(subject, after, paper || sent);
        }
        if (FORECAST.matcher(subject).find()
                && !COPY_OF.matcher(subject).find()
                && !(sent && THIS.matcher(subject).find())) {
            return 0;
        }
        boolean would = !"will".equals(m.group("modal"));
        if (would && m.group().contains("need to")) {
            return 0.4;
        }
        if (taken) {
            return 0.6;
        }
        if (sent) {
            return would ? 0.7 : 0.75;
        }
        if (given) {
            return TO_MEMBERS.matcher(after).find() || (paper && LATER.matcher(after).find())
                    ? 0.7
                    : 0.4;
        }
        if (!would && OWN_ACT.matcher(verb).matches()) {
            return 0.6;
        }
        if (!would && ToldInPassing.isNewThing(subject, verb)) {
            return 0.55;
        }
        if (!would && OWN_HANDS.matcher(after).find()) {
            return 0.65;
        }
        boolean vague = verb.equals("undertaken") || verb.equals("carried") || verb.equals("made");
        return paper ? (would ? (vague ? 0.4 : 0.5) : 0.65) : 0.35;
    }

    /** "would be followed up with the Safety Adviser", "will be taken up with the school". */
    private static final Wording TAKEN_UP =
            Wording.compile(
                    "(?:followed up|taken up|raised|discussed) with (?:the |our )?[A-Za-z]");

    /** "purchased by those who wish to use it": what others do, if they like. */
    private static final Wording BY_ANYBODY =
            Wording.compile(
                    " by (?:those|anyone|anybody|residents|people|householders|users|visitors|the (?:owners?|developers?|applicants?|government|public))\\b");

    /** "any monies raised would be shared": where it goes, not who does it. */
    private static final Wording MONEY =
            Wording.compile(
                    "(?i)\\b(?:monies|money|proceeds|profits?|surplus|takings|costs?|expenses)\\b[^,;]{0,60}$");

    /** How near to the verb the paper must be named. */
    private static final int NEAR = 70;

    private static double toBe(String subject, String after, boolean paper) {
        if (NOT_BOUND.matcher(subject).find()
                || FOR_THING.matcher(subject).find()
                || LEGAL.matcher(subject + after).find()) {
            return 0;
        }
        if (COPULA.matcher(subject).find()) {
            return paper ? 0.8 : 0.5;
        }
        if (TOLD.matcher(subject).find()) {
            return paper ? 0.6 : 0.35;
        }
        return paper ? 0.9 : subject.isBlank() ? 0.85 : 0.65;
    }

    /** "A letter is to be sent". */
    private static final Wording COPULA =
            Wording.compile("(?i)(?<!there )\\b(?:is|are|was|were)(?: also| now| therefore)? $");

    /**
     * A finite verb in front makes "to be" hang on a noun: "will discuss the changes to be made".
     */
    private static final Wording TOLD =
            Wording.compile(
                    "(?i)\\b(?:will|would|was|were|is|are|has|have|had|can|could|there)\\b");

    /** Conditions of a permission. */
    private static final Wording LEGAL =
            Wording.compile("\\bshall\\b|Planning Authority|agreed in writing|in accordance with");

    /**
     * "needs to be cut", "is due to be sent", "encouraged problems to be reported" bind nobody
     * here.
     */
    private static final Wording NOT_BOUND =
            Wording.compile(
                    "(?i)^no \\w|\\b(?:needs?|needed|has|have|had|able|due|likely|expected|hoped?|ought|appears?|seems?|wish(?:es|ed)?|like[ds]?|proposed|allow(?:ed)?|continue[sd]?|enable[sd]?"
                            + "|going|want(?:s|ed)?|encouraged?|items?|payments?|matters?|invoices?|cheques?)(?: \\w+)? $|\\b(?:encouraged|payments?|wanted|asked|urged)\\b");

    /** "a proposal for a monitor to be placed"; but "a request for more time to be made" is one. */
    private static final Wording FOR_THING =
            Wording.compile(
                    "(?i)(?<!request|letter|quotes?|quotations?|claim|applications?|notice) for (?:the |an? |any |some )?(?:[\\w'’-]+ ){1,9}$");

    /** "it was hoped that", "the works that": told, not asked. */
    private static final Wording FORECAST =
            Wording.compile(
                    "(?i)\\b(?:hoped|expected|anticipated|understood|possible|likely|whether|if|when|why|how|who)\\b|\\bthat $|\\b(?:this|which|who) $|\\basked (?:if|when|why|how|whether|what)\\b");

    /** "and this will be reported to the District Council": taken on, not forecast. */
    private static final Wording THIS =
            Wording.compile("(?i)(?:^|[,;–-] |\\band |\\bso )(?:this|these|it|they|both) $");

    /** Acts of an office, which minutes in the present tense tell of the council's own. */
    private static final Wording OWN_ACT =
            Wording.compile(
                    "purchased|bought|ordered|sought|obtained|published|advertised|displayed|posted|investigated|raised|checked|updated|drafted|actioned|collated|uploaded");

    /** "will be replaced by members of the council". */
    private static final Wording OWN_HANDS =
            Wording.compile(
                    "^ by (?:the )?(?:members|councillors|Councillors|Members|volunteers|Cllrs?|Clerk|Chair(?:man)?|Parish Council|working party)\\b");

    private static final Wording COPY_OF = Wording.compile("(?i)\\bcop(?:y|ies) of which $");

    /** "An answer would be provided outside the meeting". */
    private static final Wording LATER =
            Wording.compile(
                    "^ (?:outside(?: of)?|after|following) (?:the|this) meeting|^ in writing\\b|^ by e-?mail\\b|^ separately\\b");

    private static final Wording TO_MEMBERS =
            Wording.compile(
                    "^ (?:by [^.;]{2,50}? )?(?:back )?(?:to|at|for) (?:\\w+ ){0,6}?(?:members|Members|[Cc]ouncillors|[Cc]ommittee|[Pp]anel|[Cc]ouncil|[Ff]orum|[Ss]crutiny|[Mm]eetings?|[Bb]oard|[Cc]ommission|[Ee]xecutive|[Cc]abinet)\\b");

    private static boolean isCovered(List<Commitment> found, int before, int clause) {
        for (int i = before; i < found.size(); i++) {
            if (found.get(i).from() == clause) {
                return true;
            }
        }
        return false;
    }

    /** Whether the place lies inside a request already read: "asked that a note be sent". */
    private static boolean asked(String sentence, List<Commitment> found, int at) {
        for (Commitment c : found) {
            if (c.cue() <= at
                    && c.form() != Form.ON_AGENDA
                    && Clauses.start(sentence, at) <= c.cue()) {
                return true;
            }
        }
        return false;
    }
}
