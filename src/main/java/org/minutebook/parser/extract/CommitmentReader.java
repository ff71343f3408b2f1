package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.minutebook.parser.extract.Commitment.Form;
import org.minutebook.parser.text.Wording;

/**
 * Reads who is bound to what in one sentence, from three things: who is named, by which words he is
 * bound, and what verb follows. practice: parish minutes bind by "Clerk to", scrutiny minutes by
 * "undertook to".
 */
final class CommitmentReader {

    private static final String ADVERBS =
            "(?: (?:also|then|now|therefore|again|both|each|all|jointly|kindly|further|subsequently|duly|formally|still"
                    + "|hopefully|first|firstly|urgently|personally|separately|once more|either)\\b){0,2}";

    /**
     * What may stand between a name and the words that bind: "Cllr Orme (Chair), who was absent,".
     */
    private static final String ASIDE =
            "(?: ?\\([^()]{1,40}\\))?(?:, who [^.;,]{2,60},|,)?(?: who)?";

    private static final String VERB =
            " (?!(?:the|an?|this|that|these|those|our|his|her|their|its)\\b)(?<verb>[a-z][a-z-]{1,20})\\b";

    private static final String SPEECH =
            "(?:said|confirmed|advised|stated|reported|explained|indicated|replied|replied saying|added|informed [^.;]{1,60}?"
                    + "|assured [^.;]{1,40}?|agreed|told [^.;]{1,40}?|gave an assurance|has said|had said|proposed)";

    private static final Wording AFTER_ACTOR =
            Wording.compile(
                    ASIDE
                            + ADVERBS
                            + "(?: (?:"
                            + "(?<undertook>(?:undertook|promised|volunteered|committed|(?:has |have |had )?(?:agreed|offered|volunteered|undertaken|promised)"
                            + "|(?:is|are|was|were|would be|will be) (?:happy|willing|prepared) to|took (?:away )?(?:an|the) action|took on) to"
                            + "|"
                            + SPEECH
                            + " (?:that )?(?:he|she|they|it|the (?:[Cc]ouncil|[Cc]lerk|[Cc]hair(?:man)?|[Cc]ommittee|[Gg]roup|[Pp]olice|[Dd]irector|[Oo]fficers?|[Cc]ompany|[Ss]ervice|[Tt]rust)) (?:(?:would|will)(?: be (?:happy|willing|prepared|pleased) to| try to| endeavour to)?|is going to|was going to|intended to|intends to)"
                            + "|(?:took|has taken|will take|would take) on (?:the )?(?:task|job|responsibility) (?:of|for)|agreed to take an action to|agreed (?:that )?(?:he|she|they) would)"
                            + "|(?<asked>(?:(?:was|were|be|to be|will be|is to be|has been|have been) (?:again )?(?:asked|requested|instructed|tasked|required|reminded|directed)|(?:is|are) (?:asked|requested|instructed))(?: (?:if|whether) (?:he|she|they) (?:would|could|can|might)(?: please)?|(?: please)? to)"
                            + "|(?:was|were) authorised to(?= (?:purchase|buy|order|obtain|instruct|write|book|hire|engage)\\b)|(?:was|were) invited to(?= (?:submit|send|forward|let|notify|contact|provide)\\b)|asked to|tasked to|requested to|instructed to|(?:was|were) to be asked to)"
                            + "|(?<todo>to|is to|are to|was to|were to|has to|have to)"
                            + "|(?<will>will(?: need to)?|would|shall|is going to|are going to)"
                            + "|(?<intends>(?:intends?|intended|plans?|proposes?|wishes|aims?) to)"
                            + ")"
                            + ADVERBS
                            + "(?<progress> be)?"
                            + VERB
                            + ")");

    /** "Clerk to write to the auditor – done": struck off a list of actions. */
    private static final Wording DONE =
            Wording.compile(
                    "(?i)(?: [-–—]|[:;(]) ?(?:this has been |now |all )?(?:done|completed?|actioned|closed)[.)]{0,2}$");

    /** "Action from last meeting: Clerk to add …": asked then, told of now. */
    private static final Wording OF_LAST_MEETING =
            Wording.compile(
                    "(?i)^actions? (?:arising )?from (?:the )?(?:last|previous) (?:meeting|minutes)\\b");

    private final PassiveReader passive = new PassiveReader();
    private final AskingReader asking = new AskingReader();
    private final ElidedReader elided = new ElidedReader();
    private final TelegraphReader telegraph = new TelegraphReader();

    /** The commitments of a sentence, in order; empty for a question. */
    List<Commitment> read(String sentence) {
        List<Commitment> found = new ArrayList<>();
        if (sentence.endsWith("?")
                || DONE.matcher(sentence).find()
                || OF_LAST_MEETING.matcher(sentence).find()) {
            return found;
        }
        List<Actor> actors = ActorFinder.find(sentence);
        for (int i = 0; i < actors.size(); i++) {
            active(sentence, actors.get(i), found);
        }
        elided.read(sentence, actors, found);
        asking.read(sentence, actors, found);
        passive.read(sentence, found);
        telegraph.read(sentence, found);
        return found;
    }

    private static void active(String sentence, Actor actor, List<Commitment> found) {
        Matcher m = AFTER_ACTOR.within(sentence, actor.end(), sentence.length());
        if (!m.lookingAt()) {
            BareVerb.read(sentence, actor, found);
            return;
        }
        String verb = m.group("verb");
        if (m.group("progress") != null) {
            verb = ActionVerbs.baseOf(verb);
        }
        int at = m.start("verb");
        if (found.stream().anyMatch(c -> c.verb() == at)) {
            return;
        }
        double sure = confidence(sentence, actor, m, verb);
        if (sure > 0) {
            found.add(
                    new Commitment(
                            form(m),
                            actor,
                            Clauses.start(sentence, actor.start()),
                            m.start(),
                            m.start("verb"),
                            sure));
        }
    }

    private static Form form(Matcher m) {
        if (m.group("undertook") != null) {
            return Form.UNDERTOOK;
        }
        if (m.group("asked") != null) {
            return Form.ASKED;
        }
        if (m.group("todo") != null) {
            return Form.TO_DO;
        }
        return m.group("will") != null ? Form.WILL : Form.INTENDED;
    }

    private static double confidence(String sentence, Actor actor, Matcher m, String verb) {
        boolean thenDoes = THEN_DOES.within(sentence, m.end(), sentence.length()).lookingAt();
        boolean task = ActionVerbs.isTask(verb) || thenDoes;
        if (Clauses.isCondition(sentence, actor.start())) {
            return 0;
        }
        return switch (form(m)) {
            case ASKED ->
                    // told in the perfect, it may have been asked at another time
                    (m.group("asked").contains(" been ") && !isOfTheBody(actor))
                                    || (NOW.matcher(m.group("asked")).lookingAt()
                                            && (actor.kind() == Actor.Kind.PRONOUN
                                                    || sentence.substring(0, actor.start())
                                                            .endsWith("which ")))
                                    || !(ActionVerbs.isTaskWhenTold(verb) || thenDoes)
                                    || Clauses.wasDone(sentence, m.end())
                                    || sentence.endsWith(":")
                            ? 0
                            : switch (actor.kind()) {
                                case NAME -> 0.7;
                                case PRONOUN -> 0.85;
                                case INITIALS -> isBody(sentence, actor) ? 0.6 : 0.93;
                                case GROUP -> AT_ONCE.contains(verb) ? 0.45 : 0.8;
                                default -> m.group("asked").contains(" been ") ? 0.6 : 0.93;
                            };
            case UNDERTOOK -> undertaking(actor, m.group("undertook"), verb, task);
            case TO_DO -> toDo(sentence, actor, m, task);
            case WILL -> will(sentence, actor, m.group("will"), verb) - forecast(sentence, m);
            default -> actor.kind() == Actor.Kind.NAME || !task ? 0 : 0.55;
        };
    }

    /** "they are asked to note": a letter's words. */
    private static final Wording NOW = Wording.compile("(?:is|are) ");

    /** "to consider projects and bring ideas to the meeting": the second verb is the task. */
    private static final Wording THEN_DOES =
            Wording.compile(
                    "[^.;,]{0,90}? and (?:then )?(?:bring|report|send|let|submit|forward|email|advise|respond|feed|inform) ");

    private static boolean isOfTheBody(Actor actor) {
        return actor.kind() == Actor.Kind.OFFICE || actor.kind() == Actor.Kind.PERSON;
    }

    private static double undertaking(Actor actor, String words, String verb, boolean task) {
        if (verb.equals("consider")
                || (ActionVerbs.isNever(verb) && !ActionVerbs.isTaskWhenTold(verb))) {
            return 0;
        }
        if (!task && verb.endsWith("ly")) {
            // "explained that it would shortly have a sign": no verb of doing
            return 0;
        }
        return switch (actor.kind()) {
            case GROUP -> words.contains("agreed") ? 0 : task ? 0.6 : 0.3;
            case NAME -> task ? 0.65 : 0;
            default -> !task ? 0.6 : words.startsWith("undertook") ? 0.95 : 0.9;
        };
    }

    private static double toDo(String sentence, Actor actor, Matcher m, boolean task) {
        boolean bare = m.group("todo").equals("to");
        if (!task
                && (!bare || ActionVerbs.isNever(m.group("verb")) || m.group("progress") != null)) {
            return 0;
        }
        boolean opens = Clauses.opens(sentence, actor.start());
        if (bare
                && task
                && BehindMatter.isForHim(sentence, actor)
                && (actor.kind() == Actor.Kind.OFFICE || actor.kind() == Actor.Kind.PERSON)) {
            return 0.75;
        }
        if (bare && !opens && task && BehindMatter.is(sentence, actor)) {
            return 0.7;
        }
        if (bare
                && ((!opens && !followsComma(sentence, actor))
                        || sentence.charAt(m.start("todo") - 2) == ',')) {
            return 0;
        }
        return switch (actor.kind()) {
            case OFFICE, PERSON -> !opens && bare ? 0.75 : task ? 0.95 : 0.8;
            case INITIALS -> isBody(sentence, actor) ? (bare ? 0.55 : 0) : task ? 0.93 : 0.75;
            case GROUP -> bare ? 0.6 : 0.8;
            case NAME ->
                    bare
                                    && task
                                    && !THING.matcher(actor.in(sentence)).find()
                                    && !sentence.substring(0, actor.start()).endsWith("and ")
                            ? 0.5
                            : 0;
            case PRONOUN -> bare || m.group("todo").startsWith("ha") ? 0 : 0.7;
        };
    }

    /** "Thames Trees Quotation to remove", "Open Days to view": a paper or an event, nobody. */
    private static final Wording THING =
            Wording.compile(
                    "(?i)\\b(?:quotations?|quotes?|works?|invitations?|requests?|offers?|notices?|notifications?|intentions?|permissions?|applications?|proposals?|grants?|rights?|needs?|appeals?|letters?|plans?|responses?|consents?|contributions?|donations?|reports?|meetings?|visits?|events?|days?|sessions?|surger(?:y|ies)|orders?|policy|act|road|street|lane|hall|scheme|project|survey|consultation)$");

    private static double will(String sentence, Actor actor, String words, String verb) {
        if (!ActionVerbs.isTask(verb)) {
            return 0;
        }
        boolean would = words.startsWith("would");
        String name = actor.in(sentence);
        return switch (actor.kind()) {
            case OFFICE ->
                    OWN_OFFICE.matcher(name).find() || name.matches("(?i)officers? from .*")
                            ? (would ? 0.85 : 0.9)
                            : 0.6;
            case PERSON -> would ? 0.82 : verb.equals("attend") ? 0.8 : 0.9;
            case INITIALS -> isBody(sentence, actor) ? 0 : 0.6;
            case GROUP ->
                    !OUTWARD.matcher(verb).matches()
                                    && !ActionVerbs.makesEnquiries(sentence, actor.end())
                            ? 0.3
                            : would ? 0.5 : 0.7;
            case PRONOUN -> pronoun(name, verb);
            case NAME -> 0;
        };
    }

    /** "will be attending" tells of a diary, unless it says what for. */
    private static double forecast(String sentence, Matcher m) {
        if (m.group().startsWith(" who") && m.group("progress") != null) {
            return 1;
        }
        boolean task = m.group("progress") == null || PURPOSE.matcher(sentence).find(m.end());
        return task ? 0 : Clauses.saysWhen(sentence, m.end()) ? 1 : 0.25;
    }

    private static final Wording PURPOSE =
            Wording.compile(
                    "\\bto (?:provide|present|give|explain|report|discuss|answer)\\b|\\b(?:contact details|website|minutes|list)\\b");

    /** "we" and "I" are heard in letters and speeches as often as in minutes. */
    private static double pronoun(String name, String verb) {
        boolean first = name.equalsIgnoreCase("we") || name.equals("I");
        return first ? (OUTWARD.matcher(verb).matches() ? 0.5 : 0) : 0.6;
    }

    /** What members are asked to do there and then. */
    private static final Set<String> AT_ONCE =
            Set.of("ask", "raise", "comment", "identify", "review", "confirm", "look", "consider");

    /** Offices of the body itself; other officers are as often somebody else's. */
    static final Wording OWN_OFFICE =
            Wording.compile(
                    "(?i)clerk|chair|councillor|convene?r|mayor|director|leader|secretary|treasurer|RFO|head of|officers$|democratic|scrutiny|member");

    private static final Wording OUTWARD =
            Wording.compile(
                    "write|send|contact|ask|report|identify|meet|draft|discuss|circulate|inform|request|seek|obtain|pass|respond|submit|notify|approach|reply|feed|investigate|check|inspect|visit|distribute|arrange|organise");

    /** Whether capitals are some council's or company's initials and not a person's. */
    static boolean isBody(String sentence, Actor actor) {
        String initials = actor.in(sentence);
        return initials.length() > 4
                || sentence.substring(0, actor.start()).endsWith("the ")
                || initials.matches(".*(?:CC|DC|PC|BC|BT|SSE|PCC|NRW|NHS|RAF)");
    }

    /** "…, the Engineer to make the arrangements". */
    private static boolean followsComma(String sentence, Actor actor) {
        return actor.kind() == Actor.Kind.OFFICE
                && actor.in(sentence).startsWith("the ")
                && sentence.substring(0, actor.start()).endsWith(", ");
    }
}
