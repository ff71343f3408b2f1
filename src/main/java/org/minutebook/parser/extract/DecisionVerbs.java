package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;

/** Tells what a clause did, by its first operative verb. */
final class DecisionVerbs {

    private static final Wording DATE_SET =
            Wording.compile("\\bdates?\\b.{0,60}\\b(?:was|were|be) (?:set|fixed|arranged)\\b");

    private static final Wording NO_OBJECTION =
            Wording.compile(
                    "\\b(?:did|does|do) not object\\b|\\b(?:had|has|have|raised?) no objections?\\b");

    private static final Wording READ_AND_APPROVED =
            Wording.compile(
                    "\\b(?:noted|received|considered|read)(?:(?: and|,) [a-z ]{0,14}| (?:by [A-Za-z. ]{2,20} )?after which they were )(?:approved|confirmed|agreed|accepted|signed|adopted)");

    /** A decision and whether a verb of the table said so, or only the ordinary case was taken. */
    record Told(Decision decision, boolean sure) {}

    /** Clauses are read this far: the operative verb stands early. */
    private static final int LONGEST = 3_000;

    /** practice: "that Cllr X remain as Chairman", "to serve as Vice-Chairman". */
    private static final Wording OFFICE =
            Wording.compile(
                    "\\b(?:remain|continue|serve|act|stand|become|be) (?:in office )?(?:as )?(?:the |our )?(?:vice[- ]?)?(?:chair(?:man|woman|person)?|mayor|convener|clerk)\\b(?!'| to)");

    /**
     * "Jo Ash for the post of Treasurer", "Cllr Ash be replaced by Cllr Birch on the committee".
     */
    private static final Wording PUT_UP =
            Wording.compile(
                    "^(?:that )?(?:(?:Cllr|Clr|Councillor|Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:[A-Z][\\p{L}'’.-]{0,20} ){1,3}(?:(?:for|to) the (?:position|post|office|role) of|(?:as|for) (?:the )?(?:new )?(?:[Vv]ice|[Dd]eputy|[Cc]hair|[Ss]ecretary|[Tt]reasurer|[Cc]lerk|[Mm]ayor|[Mm]inutes?)|(?:be|is|was) replaced by (?:Cllr|Clr|Councillor|Mr|Mrs|Ms|Miss|Dr)\\b)");

    /** "the Steering Group to prepare the statements": somebody, and what they are to do. */
    private static final Wording BIDDEN =
            Wording.compile(
                    "^(?:that )?(?:[Tt]he )?(?:(?:(?:Parish |Town |Deputy )?[Cc]lerk|[Cc]hair(?:man|woman)?|[Ss]ecretary|[Tt]reasurer|RFO|(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\\.? [A-Z][\\w'’-]+)|(?:[A-Z][\\w'’&-]+ ){0,4}(?:[Gg]roup|[Pp]arty|[Cc]ommittee|[Pp]anel)) to (?:also |then )?(?<verb>[a-z]{2,20})\\b");

    /** Where a tale stands in front, what was done stands behind this. */
    private static final Wording IT_WAS =
            Wording.compile(
                    "\\b[Ii]t was (?:[a-z]+ ){0,2}(?:agreed|decided|AGREED|RESOLVED|resolved) (?:unanimously )?(?:that|to)\\b");

    /** "The Panel considered the plan and agreed that …": the second verb is the deed. */
    private static final Wording LOOKED_AND_DID =
            Wording.compile(
                    "^[^.;]{3,80}? (?:considered|reviewed|discussed|examined|debated|heard|scrutinised) [^.;]{3,240}? and (?:[a-z]{3,12}ly |then |duly )?(?<deed>(?:agreed|decided|resolved|approved|adopted|endorsed|ratified|recommended|noted|AGREED|APPROVED|NOTED) .{4,})$");

    private static final Wording EXCLUSION =
            Wording.compile(
                    "\\bexclu[a-z]{2,6}\\b.{0,120}\\b(?:public|press)\\b|\\b(?:public|press)\\b.{0,160}\\b(?:exclu[a-z]{2,6}|withdraw|asked to leave)\\b");

    private static final Wording NO_EXCLUSION =
            Wording.compile(
                    "\\bnot (?:be |to )?exclu[a-z]{2,6}\\b|\\bnot be (?:asked|required) to (?:leave|withdraw)");

    private static final Wording NO_ACTION =
            Wording.compile(
                    "^(?:that |it was [a-z ]{3,30} that |it was [a-z ]{3,30}? to |it was (?:agreed|decided|resolved) )?(?:take )?no (?:further )?action(?:s)?\\b(?: should| would)?(?: be taken\\b|$|[.,;]| at present| was (?:needed|necessary|required))");

    /** "that no increase be made": what is not to be. */
    private static final Wording NONE_DONE =
            Wording.compile(
                    "^(?:that |it was (?:[a-z]{2,12} )?(?:agreed|decided|resolved) that |that there be )no (?!objection|comment|observation|issue)(?:[a-z'-]{2,20} ){0,4}(?:be (?:made|taken|given|paid|granted|awarded|held|appointed|submitted|offered|provided|introduced|sent)\\b|(?:increase|change|reduction|charge)\\b)");

    static final Wording MINUTES = Wording.compile("\\bminutes?\\b");

    static final Wording TRUE_RECORD =
            Wording.compile(
                    "\\b(?:true|correct|accurate|true and (?:accurate|correct)|correct and accurate) (?:and [a-z]{4,8} )?records?\\b");

    private static final Wording CONFIRMING =
            Wording.compile(
                    "\\b(?:confirm|approv|agree|accept|sign|adopt|correct|accurate|true|taken as read|ratif)[a-z]{0,6}\\b");

    private static final Wording THANKS =
            Wording.compile(
                    "\\b(?:thanks|condolences|gratitude|appreciation|sympathy|congratulations)\\b.{0,60}\\b(?:be|was|were)\\b.{0,20}\\b(?:conveyed|extended|recorded|given|expressed|passed|placed|offered|noted|made|minuted)\\b"
                            + "|^(?:that )?(?:the |a )?(?:committee|council|panel|members|vote)(?: of)? thank|^to (?:thank|congratulate)\\b");

    private static final Wording CONSULTEE =
            Wording.compile(
                    "\\b(?:no (?:(?:further|adverse|planning) ){0,2}(?:objection|comment|observation|issue|concern)s?|oppos(?:e|es|ed|ition)|(?:strongly )?object(?:s|ed|ion|ions)?|support(?:s|ed)?|approv(?:e|ed|al)|recommend(?:s|ed)?|refus(?:e|ed|al)|neutral|does not object|comments? submitted|accepted|favou?r)\\b");

    private static final Wording FUTURE_REPORT =
            Wording.compile(
                    "^(?:that |agreed |resolved )?to receive (?:an? )?(?:further|updated?|progress|another|follow-up)\\b|\\b(?:panel|committee|council|board|forum|members|commission|cabinet|executive|councillors) (?:also |further )?(?:to )?(?:receive|be provided with|be sent|be given|be kept informed)\\b");

    private static final Wording COUNCIL_WRITES =
            Wording.compile(
                    "\\b(?:council|committee|panel|board) (?:also |formally )?(?:write|writes|contact|ask)\\b");

    private static final Wording CONSIDERATION =
            Wording.compile(
                    "\\b(?:be (?:considered|discussed|reconsidered|reviewed|placed on the agenda)|(?:^|(?:agreed|decided|resolved) )to (?:[a-z ]{0,30} and )?(?:discuss|consider|monitor|review|revisit))\\b.{0,80}\\b(?:next|future|later|meeting|again|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}))|\\bnext meeting\\b.{0,40}\\bdecid|consideration should be given|\\bleave [a-z ]{2,40}? (?:until|till|over to) |\\b(?:carried forward|held over|left) (?:to|until|till) |\\bcame? back to\\b|\\bmore research\\b|\\bwait (?:until|for)\\b");

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
        if (NO_EXCLUSION.matcher(s).find()
                || NONE_DONE.matcher(s).find()
                || NO_ACTION.matcher(s).find()) {
            return new Told(Decision.OTHER, true);
        }
        if (EXCLUSION.matcher(s).find()
                && (kind == ItemKind.EXCLUSION_OF_PUBLIC
                        || s.indexOf("exclu") < 120
                        || s.contains("1960")
                        || s.contains("withdraw"))) {
            return new Told(Decision.EXCLUDED_PUBLIC, true);
        }
        FirstVerb.Found found = FirstVerb.first(s);
        Decision verb = found == null ? null : found.decision();
        if (confirmsMinutes(s, kind, verb)) {
            return new Told(Decision.CONFIRMED, true);
        }
        if (OFFICE.matcher(s).find() || PUT_UP.matcher(text).find()) {
            return new Told(Decision.APPOINTED, true);
        }
        if (s.contains("the consent of ")) {
            return new Told(Decision.APPROVED, true);
        }
        if (DATE_SET.matcher(s).find()) {
            return new Told(Decision.OTHER, true);
        }
        if (NO_OBJECTION.matcher(s).find()) {
            return new Told(Decision.RECOMMENDED, true);
        }
        Decision shouted = shouted(text);
        if (shouted != null
                && found != null
                && found.decision() != Decision.DELEGATED
                && shouted != found.decision()) {
            found = new FirstVerb.Found(shouted, 0, shoutedVerb(text), false, false, true);
        }
        if (AgreedDeeds.TO_BE_NOTED.matcher(s).matches()) {
            return new Told(Decision.NOTED, true);
        }
        if (THANKS.matcher(s).find()) {
            return new Told(Decision.OTHER, true);
        }
        if (kind == ItemKind.PLANNING_APPLICATION && !consultee && ISSUED.matcher(s).find()) {
            return new Told(s.contains("refusal") ? Decision.REFUSED : Decision.GRANTED, true);
        }
        if (kind == ItemKind.PLANNING_APPLICATION && consultee && answers(s, text, verb)) {
            return new Told(Decision.RECOMMENDED, true);
        }
        Matcher bidden = BIDDEN.matcher(text);
        if (bidden.find() && ActionVerbs.isTask(bidden.group("verb"))) {
            return new Told(Decision.REQUESTED, true);
        }
        if (FUTURE_REPORT.matcher(s).find()
                && (found == null || found.at() > s.indexOf("receive") - 12)) {
            return new Told(Decision.REQUESTED, true);
        }
        Matcher bids = AgreedDeeds.OTHER_FIRST.matcher(text);
        if (bids.find() && (found == null || found.at() >= bids.end())) {
            return new Told(Decision.REQUESTED, true);
        }
        if (CONSIDERATION.matcher(s).find()
                && (verb == null || verb == Decision.NOTED || verb == Decision.APPROVED)
                && !s.contains(" be noted")
                && !s.startsWith("the committee noted")) {
            return new Told(Decision.DEFERRED, true);
        }
        if (COUNCIL_WRITES.matcher(s).find()
                && (found == null || found.decision() == Decision.APPROVED)) {
            return new Told(Decision.REQUESTED, true);
        }
        Matcher actor = AgreedDeeds.ACTOR.matcher(text);
        if (actor.find()
                && found != null
                && found.at() > actor.end() - 4
                && found.decision() != Decision.RECOMMENDED) {
            return new Told(Decision.REQUESTED, true);
        }
        if (found == null) {
            return AgreedDeeds.withoutVerb(s, text, kind);
        }
        return new Told(AgreedDeeds.refined(s, text, found, kind, consultee), true);
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
                MINUTES.matcher(s).find()
                        || (kind == ItemKind.MINUTES
                                && (s.length() < 120 || TRUE_RECORD.matcher(s).find()));
        if (!minutes
                || (verb == Decision.NOTED
                        && !s.contains("taken as read")
                        && !READ_AND_APPROVED.matcher(s).find())) {
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
        if (kind == ItemKind.MINUTES && MOVED.matcher(s).find()) {
            return true;
        }
        int at = s.indexOf("minute");
        return (at < 90 || kind == ItemKind.MINUTES) && CONFIRMING.matcher(s).find();
    }

    /** "Approval of 1 October: proposed by Ms Ash and seconded by Mr Birch". */
    private static final Wording MOVED =
            Wording.compile("\\bprop(?:osed)?\\b.{0,60}\\b(?:seconded|2nd)\\b");

    private static final Wording SHOUTED = Wording.compile("\\b[A-Z]{5,12}\\b");

    private static String shoutedVerb(String text) {
        Matcher m = SHOUTED.matcher(text);
        while (m.find()) {
            if (VerbTable.VERBS.containsKey(m.group().toLowerCase(Locale.ROOT))) {
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
                : VerbTable.VERBS.get(verb);
    }

    /** practice: Northern Ireland's planning committees. */
    private static final Wording ISSUED =
            Wording.compile("\\bissue an? (?:planning )?(?:approval|refusal)\\b");

    /** Words by which a planning authority itself decides. */
    private static final Wording AUTHORITY =
            Wording.compile(
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
}
