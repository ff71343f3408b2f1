package org.minutebook.parser.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;

/** Tells what a clause did, by its first operative verb. */
final class DecisionVerbs {

    /** A decision and whether a verb of the table said so, or only the ordinary case was taken. */
    record Told(Decision decision, boolean sure) {}

    /** Clauses are read this far: the operative verb stands early. */
    private static final int LONGEST = 3_000;

    private static final Map<String, Decision> VERBS = new HashMap<>();

    static {
        verbs(
                Decision.NOTED,
                "note noted notes noting receive received receives consider considered considers comment commented acknowledge"
                        + " acknowledged welcomed observed reviewed read");
        verbs(Decision.CONFIRMED, "confirm confirmed confirms");
        verbs(
                Decision.APPROVED,
                "approve approved approves approval adopt adopted adopts adoption re-adoption re-adopt re-adopted agree agreed agrees accept accepted accepts acceptance"
                        + " endorse endorsed endorses support supported supports ratify ratified ratifies sign signed authorise authorised"
                        + " authorises authorize award awarded allocate allocated establish established set made make held hold determine"
                        + " determined retained retain paid pay purchase purchased buy increase increased reduce reduced implement"
                        + " implemented transfer transferred use used charged charge spent proceed adoption extended renewed installed"
                        + " replaced commissioned engaged employed donated released permitted allow allowed homologated homologate met vired"
                        + " amended published open opened created formed constituted cancelled continued continue affirmed pursued"
                        + " progressed undertaken put taken kept ring-fenced utilised supportive vary go produce spend give given pass"
                        + " carried fixed waived erected bought ordered started limited keep submit instal install");
        verbs(Decision.GRANTED, "grant granted grants permit");
        verbs(Decision.REFUSED, "refuse refused refuses refusal");
        verbs(
                Decision.RECOMMENDED,
                "recommend recommended recommends recommending object objected objects");
        verbs(Decision.REFERRED, "refer referred refers remit remitted remits passed");
        verbs(
                Decision.DEFERRED,
                "defer deferred defers adjourn adjourned postpone postponed revisit revisited deferring");
        verbs(Decision.DELEGATED, "delegate delegated delegates delegating");
        verbs(
                Decision.REQUESTED,
                "request requested requests ask asked asks instruct instructed instructs invite invited invites require required provided"
                        + " sent presented submitted brought circulated written obtained reported contacted arranged placed informed advised"
                        + " investigated prepared produced formulated encouraged urged notified sought approached consulted chase chasing urge"
                        + " lobby requesting called");
        verbs(
                Decision.APPOINTED,
                "appoint appointed appoints elect elected nominate nominated co-opt co-opted coopt coopted re-elected re-elect re-appointed reappointed");
        verbs(Decision.EXCLUDED_PUBLIC, "excluded exclude");
        verbs(Decision.REJECTED, "reject rejected rejects dismissed");
        verbs(
                Decision.OTHER,
                "withdrawn revoke revoked revokes removed remove thanked thank conveyed suspended suspend closed close resume resumed congratulated recorded congratulate thanks revert wished closing condolences reopened");
    }

    private static void verbs(Decision decision, String words) {
        for (String word : words.split(" ", -1)) {
            VERBS.put(word, decision);
        }
    }

    private static final String ADVERBS =
            "(?:(?:not|hereby|formally|therefore|also|duly|unanimously|both|further|now|then|all|fully|each|subsequently|accordingly"
                    + "|again|thereby|only|currently|once|and|is|are) ){0,4}";

    /** "be noted", "be and is hereby approved". */
    private static final Pattern SUBJUNCTIVE =
            Pattern.compile("\\b(?:to )?be " + ADVERBS + "([a-z-]{3,16})\\b");

    private static final Pattern PAST =
            Pattern.compile("\\b(?:was|were|is|are) " + ADVERBS + "([a-z-]{3,16})\\b");

    /** "agreed to accept", "to note", "resolves to suspend". */
    private static final Pattern INFINITIVE =
            Pattern.compile(
                    "(?:^(?:that )?|\\b(?:agreed?s?|decided|resolve[sd]?|determined|minded|voted|opted|consented),? (?:unanimously |that |in principle ){0,2})(not )?to (?:also |formally |then |now ){0,2}([a-z-]{2,16})\\b");

    private static final Pattern ACTIVE =
            Pattern.compile(
                    "\\b(?:council|committee|sub-committee|panel|board|forum|cabinet|executive|commission|meeting|members|councillors|cllrs"
                            + "|chairman|chair|everyone|that|group)(?: present| all| of the [a-z]{4,10})?,? (?:also |then |unanimously |therefore |duly |hereby |formally |furthermore |considered and |does ){0,3}(not )?([a-z-]{3,16})\\b");

    private static final Pattern FIRST_WORD =
            Pattern.compile(
                    "^(?!(?:grant|support|thank|account|report|comment|read|open|keep|call|use)s?$)|^(?:acceptance|(?:re-)?adoption|approval|refusal|closing|put|set|made|held|pass)$");

    private static final Pattern ACTIVE_APPROVING =
            Pattern.compile(
                    "^(?:approv|adopt|agree|accept|endors|support|ratif|authoris|allocat|award|establish|determin|purchas|homolog)");

    private static final Pattern FIRST =
            Pattern.compile(
                    "^(?:it was |all |unanimously |this was |(?:it|this) )?([a-z-]{4,16})\\b");

    /** practice: "that Cllr X remain as Chairman", "to serve as Vice-Chairman". */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "\\b(?:remain|continue|serve|act|stand|become|be) (?:in office )?(?:as )?(?:the |our )?(?:vice[- ]?)?(?:chair(?:man|woman|person)?|mayor|convener|clerk)\\b(?!'| to)");

    /** Where a tale stands in front, what was done stands behind this. */
    private static final Pattern IT_WAS =
            Pattern.compile(
                    "\\b[Ii]t was (?:[a-z]+ ){0,2}(?:agreed|decided|AGREED|RESOLVED|resolved) (?:unanimously )?(?:that|to)\\b");

    /** "The Panel considered the plan and agreed that …": the second verb is the deed. */
    private static final Pattern LOOKED_AND_DID =
            Pattern.compile(
                    "^[^.;]{3,80}? (?:considered|reviewed|discussed|examined|debated|heard|scrutinised) [^.;]{3,240}? and (?:[a-z]{3,12}ly |then |duly )?(?<deed>(?:agreed|decided|resolved|approved|adopted|endorsed|ratified|recommended|noted|AGREED|APPROVED|NOTED) .{4,})$");

    private static final Pattern EXCLUSION =
            Pattern.compile(
                    "\\bexclu[a-z]{2,6}\\b.{0,120}\\b(?:public|press)\\b|\\b(?:public|press)\\b.{0,160}\\b(?:exclu[a-z]{2,6}|withdraw|asked to leave)\\b");

    private static final Pattern MINUTES = Pattern.compile("\\bminutes?\\b");

    private static final Pattern CONFIRMING =
            Pattern.compile(
                    "\\b(?:confirm|approv|agree|accept|sign|adopt|correct|accurate|true|taken as read|ratif)[a-z]{0,6}\\b");

    /** "considered and approved", "discussed and agreed": the second verb is the deed. */
    private static final Set<String> LOOKING =
            Set.of(
                    "considered",
                    "received",
                    "reviewed",
                    "read",
                    "discussed",
                    "circulated",
                    "presented",
                    "examined",
                    "checked");

    private static final Pattern SECOND =
            Pattern.compile(
                    "^(?:,| and|, and) (?:[a-z]+ly |then |duly )?(approved|adopted|agreed|accepted|confirmed|ratified|endorsed|refused|deferred|noted)\\b");

    private static final Pattern THANKS =
            Pattern.compile(
                    "\\b(?:thanks|condolences|gratitude|appreciation|sympathy|congratulations)\\b.{0,60}\\b(?:be|was|were)\\b.{0,20}\\b(?:conveyed|extended|recorded|given|expressed|passed|placed|offered|noted)\\b"
                            + "|^(?:that )?(?:the |a )?(?:committee|council|panel|members|vote)(?: of)? thank|^to (?:thank|congratulate)\\b");

    private static final Pattern APPLICATION =
            Pattern.compile(
                    "\\b(?:application|permission|licen[cs]e|licen[cs]es|consent|permit|certificate|variation)s?\\b");

    private static final Pattern CONSULTEE =
            Pattern.compile(
                    "\\b(?:no (?:objection|comment|observation|issue)s?|(?:strongly )?object(?:s|ed|ion|ions)?|support(?:s|ed)?|approv(?:e|ed|al)|recommend(?:s|ed)?|refus(?:e|ed|al)|neutral|does not object|comments? submitted|accepted|favou?r)\\b");

    private static final Pattern FUTURE_REPORT =
            Pattern.compile(
                    "\\b(?:panel|committee|council|board|forum|members|commission|cabinet|executive|councillors) (?:also |further )?(?:to )?(?:receive|be provided with|be sent|be given|be kept informed)\\b");

    private static final Pattern COUNCIL_WRITES =
            Pattern.compile(
                    "\\b(?:council|committee|panel|board) (?:also |formally )?(?:write|writes|contact|ask)\\b");

    private static final Pattern CONSIDERATION =
            Pattern.compile(
                    "\\b(?:be (?:considered|discussed|reconsidered|reviewed|placed on the agenda)|(?:^|(?:agreed|decided|resolved) )to (?:[a-z ]{0,30} and )?(?:discuss|consider|monitor|review|revisit))\\b.{0,80}\\b(?:next|future|later|meeting|again|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}))|\\bnext meeting\\b.{0,40}\\bdecid|consideration should be given|\\bcame? back to\\b|\\bmore research\\b|\\bwait (?:until|for)\\b");

    private static final Set<String> ASKING =
            Set.of(
                    "ask",
                    "request",
                    "invite",
                    "instruct",
                    "require",
                    "urge",
                    "chase",
                    "lobby",
                    "press",
                    "requesting",
                    "keep chasing");

    private DecisionVerbs() {}

    /**
     * What a clause did.
     *
     * @param consultee whether the body only answers a consultation on planning applications
     * @param recommends whether it was introduced as a recommendation
     */
    static Told classify(
            String text,
            @Nullable String stem,
            ItemKind kind,
            boolean consultee,
            boolean recommends) {
        Matcher told = IT_WAS.matcher(text);
        if (told.find() && told.start() > 12) {
            return classify(text.substring(told.start()), stem, kind, consultee, recommends);
        }
        Matcher looked = LOOKED_AND_DID.matcher(text);
        if (looked.find()) {
            return classify(
                    text.substring(looked.start("deed")), stem, kind, consultee, recommends);
        }
        String s = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        s = s.length() > LONGEST ? s.substring(0, LONGEST) : s;
        String opening = stem == null ? "" : stem.toLowerCase(Locale.ROOT);
        opening = opening.length() > 600 ? opening.substring(opening.length() - 600) : opening;
        if (recommends || isRecommendingStem(opening)) {
            return new Told(Decision.RECOMMENDED, true);
        }
        if (EXCLUSION.matcher(s).find()
                && (kind == ItemKind.EXCLUSION_OF_PUBLIC
                        || s.indexOf("exclu") < 120
                        || s.contains("1960")
                        || s.contains("withdraw"))) {
            return new Told(Decision.EXCLUDED_PUBLIC, true);
        }
        Found found = first(s);
        Decision verb = found == null ? null : found.decision;
        if (confirmsMinutes(s, kind, verb)) {
            return new Told(Decision.CONFIRMED, true);
        }
        if (OFFICE.matcher(s).find()) {
            return new Told(Decision.APPOINTED, true);
        }
        if (s.contains("the consent of ")) {
            return new Told(Decision.APPROVED, true);
        }
        if (Pattern.compile("\\bdates?\\b.{0,60}\\b(?:was|were|be) (?:set|fixed|arranged)\\b")
                .matcher(s)
                .find()) {
            return new Told(Decision.OTHER, true);
        }
        if (Pattern.compile(
                        "\\b(?:did|does|do) not object\\b|\\b(?:had|has|have|raised?) no objections?\\b")
                .matcher(s)
                .find()) {
            return new Told(Decision.RECOMMENDED, true);
        }
        Decision shouted = shouted(text);
        if (shouted != null
                && found != null
                && found.decision != Decision.DELEGATED
                && shouted != found.decision) {
            found = new Found(shouted, 0, shoutedVerb(text), false, false, true);
        }
        if (THANKS.matcher(s).find()) {
            return new Told(Decision.OTHER, true);
        }
        if (kind == ItemKind.PLANNING_APPLICATION && consultee && answers(s, text, verb)) {
            return new Told(Decision.RECOMMENDED, true);
        }
        if (FUTURE_REPORT.matcher(s).find()
                && (found == null || found.at > s.indexOf("receive") - 12)) {
            return new Told(Decision.REQUESTED, true);
        }
        Matcher bids = OTHER_FIRST.matcher(text);
        if (bids.find() && (found == null || found.at >= bids.end())) {
            return new Told(Decision.REQUESTED, true);
        }
        if (CONSIDERATION.matcher(s).find()
                && (verb == null || verb == Decision.NOTED || verb == Decision.APPROVED)
                && !s.contains(" be noted")
                && !s.startsWith("the committee noted")) {
            return new Told(Decision.DEFERRED, true);
        }
        if (COUNCIL_WRITES.matcher(s).find()
                && (found == null || found.decision == Decision.APPROVED)) {
            return new Told(Decision.REQUESTED, true);
        }
        Matcher actor = ACTOR.matcher(text);
        if (actor.find()
                && found != null
                && found.at > actor.end() - 4
                && found.decision != Decision.RECOMMENDED) {
            return new Told(Decision.REQUESTED, true);
        }
        if (found == null) {
            return withoutVerb(s, text, kind);
        }
        return new Told(refined(s, text, found, kind, consultee), true);
    }

    private static boolean isRecommendingStem(String opening) {
        return opening.contains("recommended to")
                || opening.endsWith("recommends")
                || opening.contains("recommends to")
                || opening.contains("recommend to")
                || opening.endsWith("be recommended")
                || opening.endsWith("recommend");
    }

    private static boolean confirmsMinutes(String s, ItemKind kind, @Nullable Decision verb) {
        boolean minutes =
                MINUTES.matcher(s).find() || (kind == ItemKind.MINUTES && s.length() < 120);
        if (!minutes
                || (verb == Decision.NOTED
                        && !s.contains("taken as read")
                        && !Pattern.compile(
                                        "\\b(?:noted|received|considered|read)(?: and|,) [a-z ]{0,14}(?:approved|confirmed|agreed|accepted|signed|adopted)")
                                .matcher(s)
                                .find())) {
            return false;
        }
        if (verb == Decision.REQUESTED
                || verb == Decision.DEFERRED
                || verb == Decision.DELEGATED
                || verb == Decision.APPOINTED
                || (verb == Decision.OTHER && kind != ItemKind.MINUTES)
                || verb == Decision.REJECTED) {
            return false;
        }
        int at = s.indexOf("minute");
        return (at < 90 || kind == ItemKind.MINUTES) && CONFIRMING.matcher(s).find();
    }

    private static final Pattern SHOUTED = Pattern.compile("\\b[A-Z]{5,12}\\b");

    private static String shoutedVerb(String text) {
        Matcher m = SHOUTED.matcher(text);
        while (m.find()) {
            if (VERBS.containsKey(m.group().toLowerCase(Locale.ROOT))) {
                return m.group().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The verb that a text in small letters prints in capitals, if there is one. */
    private static @Nullable Decision shouted(String text) {
        long small = text.chars().filter(Character::isLowerCase).count();
        String verb = small * 2 < text.length() ? "" : shoutedVerb(text);
        return verb.isEmpty() || verb.startsWith("agree") || verb.startsWith("resolv")
                ? null
                : VERBS.get(verb);
    }

    /** Words by which a planning authority itself decides. */
    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "\\bpermission be (?:granted|refused)|\\bauthority be delegated|\\bapplications? be (?:granted|refused|approved|deferred)|subject to (?:the )?conditions? \\d");

    private static boolean answers(String s, String text, @Nullable Decision verb) {
        if (AUTHORITY.matcher(s).find() || text.contains("GRANTED") || text.contains("REFUSED")) {
            return false;
        }
        if (s.contains("ratif")
                || s.contains("noted")
                || verb == Decision.DEFERRED
                || verb == Decision.REQUESTED
                || verb == Decision.NOTED) {
            return false;
        }
        return CONSULTEE.matcher(s).find() || s.contains("permission");
    }

    private record Found(
            Decision decision,
            int at,
            String verb,
            boolean negated,
            boolean infinitive,
            boolean passive) {}

    /**
     * The first operative verb; a past tense counts in a "That … be" clause only where there is no
     * other.
     */
    private static @Nullable Found first(String s) {
        Found best = null;
        boolean that = s.startsWith("that ");
        best = earlier(best, subjunctive(s));
        Matcher infinitive = INFINITIVE.matcher(s);
        if (infinitive.find()) {
            Decision d = VERBS.get(infinitive.group(2));
            if (d == null || (d == Decision.REQUESTED && !ASKING.contains(infinitive.group(2)))) {
                // a deed of the body itself
                d = Decision.APPROVED;
            }
            if (s.startsWith("keep chasing", infinitive.start(2))
                    || s.startsWith("continue to press", infinitive.start(2))) {
                d = Decision.REQUESTED;
            }
            if (!infinitive.group(2).equals("be")) {
                best =
                        earlier(
                                best,
                                new Found(
                                        d,
                                        infinitive.start(2),
                                        infinitive.group(2),
                                        infinitive.group(1) != null,
                                        true,
                                        false));
            }
        }
        Matcher active = ACTIVE.matcher(s);
        while (active.find()) {
            Decision d = VERBS.get(active.group(2));
            if (d != null
                    && !isBare(active.group(2), d)
                    && (d != Decision.APPROVED
                            || ACTIVE_APPROVING.matcher(active.group(2)).find())) {
                best =
                        earlier(
                                best,
                                new Found(
                                        d,
                                        active.start(2),
                                        active.group(2),
                                        active.group(1) != null,
                                        false,
                                        false));
                break;
            }
        }
        if (!that || best == null) {
            Matcher past = PAST.matcher(s);
            while (past.find()) {
                Decision d = VERBS.get(past.group(1));
                String before = s.substring(Math.max(0, past.start() - 8), past.start());
                boolean moved =
                        d == Decision.REQUESTED
                                && !past.group(1)
                                        .matches(
                                                "asked|requested|instructed|invited|required|urged");
                Matcher second = SECOND.matcher(s.substring(past.end(1)));
                if (LOOKING.contains(past.group(1)) && second.find()) {
                    Decision deed = VERBS.getOrDefault(second.group(1), Decision.APPROVED);
                    return earlier(
                            best,
                            new Found(deed, past.start(1), second.group(1), false, false, true));
                }
                if (d != null
                        && !moved
                        && !s.startsWith(" necessary", past.end(1))
                        && !before.matches(".*\\b(?:which|who|that|it|as|when|had) $")) {
                    best =
                            earlier(
                                    best,
                                    new Found(
                                            d,
                                            past.start(1),
                                            past.group(1),
                                            past.group().contains("not "),
                                            false,
                                            true));
                    break;
                }
            }
        }
        Matcher word = FIRST.matcher(s);
        if (word.find()
                && FIRST_WORD.matcher(word.group(1)).find()
                && VERBS.containsKey(word.group(1))
                && !word.group(1).equals("thanks")) {
            Decision d = VERBS.get(word.group(1));
            best =
                    earlier(
                            best,
                            d == null
                                    ? null
                                    : new Found(
                                            d, word.start(1), word.group(1), false, false, false));
        }
        return best;
    }

    /**
     * A bare infinitive after the body's name is an obligation, not a deed: "that members approve"
     * is one all the same.
     */
    private static boolean isBare(String verb, Decision d) {
        return verb.equals("read")
                || (d == Decision.REQUESTED && !verb.endsWith("ed") && !verb.endsWith("s"));
    }

    private static @Nullable Found subjunctive(String s) {
        Matcher m = SUBJUNCTIVE.matcher(s);
        while (m.find()) {
            Decision d = VERBS.get(m.group(1));
            String before = s.substring(Math.max(0, m.start() - 12), m.start());
            boolean modal =
                    before.endsWith("could ")
                            || before.endsWith("might ")
                            || before.endsWith("may ");
            if (d == null && m.group(1).endsWith("ed") && !m.group().startsWith("to ")) {
                d = Decision.APPROVED;
            }
            if (d != null && !modal && !m.group().startsWith("to be")) {
                return new Found(d, m.start(), m.group(1), m.group().contains("not "), false, true);
            }
            if (d != null && m.group().startsWith("to be") && (m.start() < 90)) {
                return new Found(d, m.start(), m.group(1), m.group().contains("not "), false, true);
            }
        }
        return null;
    }

    private static @Nullable Found earlier(@Nullable Found a, @Nullable Found b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.at < a.at ? b : a;
    }

    private static Decision refined(
            String s, String text, Found found, ItemKind kind, boolean consultee) {
        Decision d = found.decision;
        if (found.negated || s.contains("not agreed") || s.contains("not accepted")) {
            if (d == Decision.APPROVED
                    && (!found.infinitive
                            || found.verb.equals("approve")
                            || found.verb.equals("accept"))) {
                return Decision.REJECTED;
            }
            if (found.infinitive) {
                return Decision.OTHER;
            }
        }
        if (d == Decision.APPROVED && s.contains("does not approve")) {
            return Decision.REJECTED;
        }
        if (d == Decision.APPROVED && found.verb.startsWith("agree")) {
            Decision inner = agreed(s, text, found.at);
            if (inner != null) {
                return inner;
            }
        }
        if (d == Decision.CONFIRMED) {
            return MINUTES.matcher(s).find() && s.indexOf("minute") < 90
                    ? Decision.CONFIRMED
                    : Decision.APPROVED;
        }
        if (d == Decision.GRANTED) {
            boolean application =
                    APPLICATION.matcher(s).find()
                            || kind == ItemKind.PLANNING_APPLICATION
                            || kind == ItemKind.LICENCE_APPLICATION;
            return consultee && kind == ItemKind.PLANNING_APPLICATION
                    ? Decision.RECOMMENDED
                    : application ? Decision.GRANTED : Decision.APPROVED;
        }
        if (d == Decision.APPROVED
                && (kind == ItemKind.PLANNING_APPLICATION || kind == ItemKind.LICENCE_APPLICATION)
                && !consultee
                && (found.verb.startsWith("approv") || found.verb.startsWith("permit"))
                && (s.length() < 60 || APPLICATION.matcher(s).find() || s.contains("subject to"))) {
            return Decision.GRANTED;
        }
        if (d == Decision.APPROVED
                && found.passive
                && s.lastIndexOf("authority", found.at) >= 0
                && found.at - s.lastIndexOf("authority", found.at) < 40
                && (found.verb.equals("given") || found.verb.equals("granted"))) {
            return Decision.DELEGATED;
        }
        if (d == Decision.RECOMMENDED
                && found.passive
                && BodyWords.PERSON.matcher(text).find()
                && s.contains("be recommended")) {
            return Decision.RECOMMENDED;
        }
        if (d == Decision.NOTED && found.verb.startsWith("consider") && s.startsWith("that ")) {
            return Decision.DEFERRED;
        }
        if (d == Decision.APPROVED
                && found.passive
                && s.contains("authority")
                && s.contains("delegated")
                && s.indexOf("delegated") < found.at + 24) {
            return Decision.DELEGATED;
        }
        return d;
    }

    /** "agreed the revised document": a thing, not what is to be done. */
    private static final Pattern OBJECT =
            Pattern.compile(
                    "^agreed (?:the|an?|this|these|both|all) (?!.{0,60}\\b(?<!which |that |who )(?:be|should|would|will)\\b)");

    /** What stands behind "agreed": a deed of the body, or somebody who is to do something. */
    private static @Nullable Decision agreed(String s, String text, int at) {
        String rest = s.substring(at);
        Matcher to =
                Pattern.compile(
                                "^agree[ds]{0,2}(?: unanimously| in principle)?,? (not )?to (?:also |then )?([a-z-]{2,16})\\b")
                        .matcher(rest);
        if (to.find()) {
            if (to.group(1) != null) {
                return Decision.OTHER;
            }
            Decision d = VERBS.get(to.group(2));
            if (d == Decision.REQUESTED && !ASKING.contains(to.group(2))) {
                return Decision.APPROVED;
            }
            return d == null
                            || d == Decision.CONFIRMED
                            || (d == Decision.NOTED && to.group(2).startsWith("re"))
                    ? Decision.APPROVED
                    : d;
        }
        if (rest.startsWith("agreed that ")
                || rest.startsWith("agrees that ")
                || rest.startsWith("agree that ")) {
            if (DUTY.matcher(text.substring(Math.min(text.length(), at + 7))).find()) {
                return Decision.REQUESTED;
            }
            Told inner =
                    classify(
                            text.substring(Math.min(text.length(), at + rest.indexOf("that "))),
                            null,
                            ItemKind.BUSINESS,
                            false,
                            false);
            return inner.decision();
        }
        if (OBJECT.matcher(rest).find()) {
            return Decision.APPROVED;
        }
        if (rest.startsWith("agreed for ")) {
            return Decision.APPROVED;
        }
        Matcher later =
                Pattern.compile("^agree[ds]{0,2}\\b.{0,60}? to ([a-z-]{2,16})\\b").matcher(rest);
        if (later.find()
                && VERBS.get(later.group(1)) == Decision.REQUESTED
                && ASKING.contains(later.group(1))) {
            return Decision.REQUESTED;
        }
        if (obliges(text.substring(Math.min(text.length(), at + 7)))) {
            return Decision.REQUESTED;
        }
        Found be = subjunctive(rest);
        return be == null ? null : be.decision;
    }

    /**
     * "that the Clerk should …", "Cllr X would …", "the Director write": somebody is to do
     * something.
     */
    private static boolean obliges(String text) {
        Matcher actor = ACTOR.matcher(text);
        if (actor.find()) {
            return true;
        }
        Matcher person = BodyWords.PERSON.matcher(text);
        boolean found = person.find();
        while (found
                && person.group().matches("(?i)cllrs|councillors")
                && !text.substring(person.end()).matches("(?s)\\.? [A-Z].*")) {
            found = person.find();
        }
        if (!found || person.start() > 60) {
            return false;
        }
        String rest = text.substring(person.end());
        String head = rest.length() > 160 ? rest.substring(0, 160) : rest;
        return !head.matches(
                "(?s).{0,40}\\b(?:be|was|were) (?:appointed|elected|nominated|authorised|co-opted)\\b.*");
    }

    /**
     * Initials or people who would or should do something: "AB should", "two representatives
     * would".
     */
    private static final Pattern ACTOR =
            Pattern.compile(
                    "^(?:that |That )?(?:[A-Z]{2,4}|(?![Tt]he (?:[Pp]arish |[Tt]own )?[Cc]ouncil|[A-Z]{0,4}[PTC]C |the [A-Z]{0,4}[PTC]C |it |there |these? |this |[Cc]llrs |they |we |[Cc]ouncillors |[^a-z]*as |in |for |with |at |on )[A-Za-z0-9 ]{3,50}) (?:should|would|will)\\b (?!be\\b|prefer|have\\b|not\\b|need|take place|remain|continue as)[a-z]+");

    /** "that the Clerk should write", "that Cllrs X and Y would meet". */
    private static final Pattern DUTY =
            Pattern.compile(
                    "^that (?:the )?(?:Clerk|Cllrs?|Councillors?|Chair|Vice|Mr|Mrs|Ms|Miss|Dr|Convener|Leader|Director|Head|officers?|Treasurer|[A-Z]{2,3})\\b[^.;]{0,60}? (?:should|would|will|to)\\b (?!be\\b)");

    /**
     * "that the Clerk write to the owner and the matter be reviewed in May": the writing is first.
     */
    private static final Pattern OTHER_FIRST =
            Pattern.compile(
                    "^(?:that |That )?(?:the )?(?:Clerk|Cllrs?|Councillors?|Chair(?:man)?|Mr|Mrs|Ms|Convener|Leader|Director|Head|[Oo]fficers?|Chief Executive)\\b[^.;,]{0,40}? (?:should |to |will |would )?(?:write|writes|contact|contacts|obtain|obtains|ask|asks|report|reports|arrange|arranges|investigate|provide|send|speak)\\b");

    private static Told withoutVerb(String s, String text, ItemKind kind) {
        if (s.contains("no objection")
                || s.startsWith("object")
                || s.contains("no comment")
                || s.contains("no observation")) {
            return new Told(Decision.RECOMMENDED, true);
        }
        if (s.matches(
                        "(?s)(?:that )?(?:closing|the meeting (?:be closed|revert|resume|re-?open|adjourn)).*")
                || s.contains("open session")
                || s.contains("standing orders be suspended")) {
            return new Told(Decision.OTHER, true);
        }
        if (PersonNames.bareAt(new org.minutebook.parser.text.NormalisedText(text).whole())
                .filter(p -> p.passage().end() > text.length() - 25)
                .isPresent()) {
            return new Told(Decision.APPOINTED, true);
        }
        if (obliges(text)) {
            return new Told(Decision.REQUESTED, true);
        }
        if (kind == ItemKind.MINUTES && s.contains("minute")) {
            return new Told(Decision.CONFIRMED, true);
        }
        for (String w : List.of("acceptance", "adoption", "approval")) {
            if (s.contains(w)) {
                return new Told(Decision.APPROVED, true);
            }
        }
        return new Told(Decision.APPROVED, false);
    }
}
