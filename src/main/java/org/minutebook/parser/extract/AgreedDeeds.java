package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;

/**
 * Tells what a verb did in its clause: a deed of the body itself, or something asked of somebody.
 */
final class AgreedDeeds {

    /** "That the list of items to be considered at the meeting in May be noted": one verb alone. */
    static final Wording TO_BE_NOTED =
            Wording.compile(
                    "that (?:(?! and that |;|:|(?<!to )\\bbe\\b).){3,300} be (?:received and )?noted\\W{0,3}");

    /** "agreed the revised document": a thing, not what is to be done. */
    private static final Wording OBJECT =
            Wording.compile(
                    "^agreed (?:the|an?|this|these|both|all) (?!.{0,60}\\b(?<!which |that |who )(?:be|should|would|will)\\b)");

    /**
     * "that every effort be made to", "that enquiries should be made": somebody is to make them.
     */
    private static final Wording ENDEAVOUR =
            Wording.compile(
                    "\\b(?:effort|enquir(?:y|ies)|representations?|approach|request|contact) (?:should |would |will |to )?be made\\b");

    /** "that more information was required": somebody is to give it. */
    private static final Wording WANTED =
            Wording.compile(
                    "\\b(?:information|details|clarification|quotes|quotations?|advice)\\b.{0,30} required\\b");

    /** What was put to the body and not taken: "not to approve the recommendation". */
    private static final Wording PUT =
            Wording.compile(
                    "(?:approve|accept|adopt|agree|support) (?:the |this )?(?:[a-z]+ )?(?:motion|amendment|recommendations?|proposals?)\\b");

    private static final Wording TO_DO =
            Wording.compile(
                    "^agree[ds]{0,2}(?: unanimously| in principle)?,? (not )?to (?:also |then )?([a-z-]{2,16})\\b");

    private static final Wording TO_DO_LATER =
            Wording.compile("^agree[ds]{0,2}\\b.{0,60}? to ([a-z-]{2,16})\\b");

    private AgreedDeeds() {}

    static Decision refined(
            String s, String text, FirstVerb.Found found, ItemKind kind, boolean consultee) {
        Decision d = found.decision();
        if (found.negated() || s.contains("not agreed") || s.contains("not accepted")) {
            if (d == Decision.APPROVED
                    && (!found.infinitive() || PUT.within(s, found.at(), s.length()).lookingAt())) {
                return Decision.REJECTED;
            }
            if (found.infinitive()) {
                return Decision.OTHER;
            }
        }
        if (d == Decision.APPROVED && s.contains("does not approve")) {
            return Decision.REJECTED;
        }
        if (d == Decision.APPROVED && ENDEAVOUR.matcher(s).find()) {
            return Decision.REQUESTED;
        }
        if (d == Decision.APPROVED && found.verb().startsWith("agree")) {
            Decision inner = agreed(s, text, found.at());
            if (inner != null) {
                return inner;
            }
        }
        if (d == Decision.REFERRED
                && found.verb().equals("passed")
                && !s.matches("(?s).*\\bpassed (?:on |over |back )?to\\b.*")) {
            // "be passed for payment"
            return Decision.APPROVED;
        }
        if (d == Decision.REQUESTED
                && found.verb().equals("required")
                && !s.contains("required to")
                && !WANTED.matcher(s).find()) {
            // "that two bins would be required": found needful, not asked of anybody
            return Decision.APPROVED;
        }
        if (d == Decision.CONFIRMED) {
            return DecisionVerbs.MINUTES.matcher(s).find() && s.indexOf("minute") < 90
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
                && (found.verb().startsWith("approv") || found.verb().startsWith("permit"))
                && (s.length() < 60 || APPLICATION.matcher(s).find() || s.contains("subject to"))) {
            return Decision.GRANTED;
        }
        if (d == Decision.APPROVED
                && found.passive()
                && s.lastIndexOf("authority", found.at()) >= 0
                && found.at() - s.lastIndexOf("authority", found.at()) < 40
                && (found.verb().equals("given") || found.verb().equals("granted"))) {
            return Decision.DELEGATED;
        }
        if (d == Decision.RECOMMENDED
                && found.passive()
                && BodyWords.PERSON.matcher(text).find()
                && s.contains("be recommended")) {
            return Decision.RECOMMENDED;
        }
        if (d == Decision.NOTED && found.verb().startsWith("consider") && s.startsWith("that ")) {
            return Decision.DEFERRED;
        }
        if (d == Decision.APPROVED
                && found.passive()
                && s.contains("authority")
                && s.contains("delegated")
                && s.indexOf("delegated") < found.at() + 24) {
            return Decision.DELEGATED;
        }
        return d;
    }

    /** What stands behind "agreed": a deed of the body, or somebody who is to do something. */
    private static @Nullable Decision agreed(String s, String text, int at) {
        String rest = s.substring(at);
        Matcher to = TO_DO.matcher(rest);
        if (to.find()) {
            if (to.group(1) != null) {
                return Decision.OTHER;
            }
            Decision d = VerbTable.VERBS.get(to.group(2));
            if (d == Decision.REQUESTED && !VerbTable.ASKING.contains(to.group(2))) {
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
            DecisionVerbs.Told inner =
                    DecisionVerbs.classify(
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
        Matcher later = TO_DO_LATER.matcher(rest);
        if (later.find()
                && VerbTable.VERBS.get(later.group(1)) == Decision.REQUESTED
                && VerbTable.ASKING.contains(later.group(1))) {
            return Decision.REQUESTED;
        }
        if (obliges(text.substring(Math.min(text.length(), at + 7)))) {
            return Decision.REQUESTED;
        }
        FirstVerb.Found be = FirstVerb.subjunctive(rest);
        return be == null ? null : be.decision();
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
    static final Wording ACTOR =
            Wording.compile(
                    "^(?:that |That )?(?:[A-Z]{2,4}|(?![Tt]he (?:[Pp]arish |[Tt]own )?[Cc]ouncil|[A-Z]{0,4}[PTC]C |the [A-Z]{0,4}[PTC]C |it |there |these? |this |[Cc]llrs |they |we |[Cc]ouncillors |[^a-z]*as |in |for |with |at |on )[A-Za-z0-9 ]{3,50}) (?:should|would|will)\\b (?!be\\b|prefer|have\\b|not\\b|need|take place|remain|continue as)[a-z]+");

    /** "that the Clerk should write", "that Cllrs X and Y would meet". */
    private static final Wording DUTY =
            Wording.compile(
                    "^that (?:the )?(?:Clerk|Cllrs?|Councillors?|Chair|Vice|Mr|Mrs|Ms|Miss|Dr|Convener|Leader|Director|Head|officers?|Treasurer|[A-Z]{2,3})\\b[^.;]{0,60}? (?:should|would|will|to)\\b (?!be\\b)");

    /**
     * "that the Clerk write to the owner and the matter be reviewed in May": the writing is first.
     */
    static final Wording OTHER_FIRST =
            Wording.compile(
                    "^(?:that |That )?(?:the )?(?:Clerk|Cllrs?|Councillors?|Chair(?:man)?|Mr|Mrs|Ms|Convener|Leader|Director|Head|[Oo]fficers?|Chief Executive)\\b[^.;,]{0,40}? (?:should |to |will |would )?(?:write|writes|contact|contacts|obtain|obtains|ask|asks|report|reports|arrange|arranges|investigate|provide|send|speak)\\b");

    /** "Recommendations approved." */
    private static final Wording LAST_VERB =
            Wording.compile(
                    "^[^.;]{3,120} (approved|agreed|accepted|adopted|ratified|noted|deferred)[.)]{0,2}$");

    static DecisionVerbs.Told withoutVerb(String s, String text, ItemKind kind) {
        if (s.contains("no objection")
                || s.startsWith("object")
                || s.contains("no comment")
                || s.contains("no observation")) {
            return new DecisionVerbs.Told(Decision.RECOMMENDED, true);
        }
        if (s.matches(
                        "(?s)(?:that )?(?:closing|the meeting (?:be closed|revert|resume|re-?open|adjourn)).*")
                || s.contains("open session")
                || s.contains("standing orders be suspended")) {
            return new DecisionVerbs.Told(Decision.OTHER, true);
        }
        if (text.strip()
                .matches(
                        "(?:[Tt]he )?(?:Clerk|Chair(?:man)?|Vice[- ]Chair(?:man)?|RFO|Treasurer|Secretary)\\.?")) {
            return new DecisionVerbs.Told(Decision.APPOINTED, true);
        }
        if (s.startsWith("comments deferred") || s.startsWith("decision deferred")) {
            return new DecisionVerbs.Told(Decision.DEFERRED, true);
        }
        Matcher last = LAST_VERB.matcher(s);
        if (last.find()) {
            return new DecisionVerbs.Told(
                    VerbTable.VERBS.getOrDefault(last.group(1), Decision.APPROVED), true);
        }
        if (PersonNames.bareAt(new org.minutebook.parser.text.NormalisedText(text).whole())
                .filter(p -> p.passage().end() > text.length() - 25)
                .isPresent()) {
            return new DecisionVerbs.Told(Decision.APPOINTED, true);
        }
        if (obliges(text)) {
            return new DecisionVerbs.Told(Decision.REQUESTED, true);
        }
        if (kind == ItemKind.MINUTES && s.contains("minute")) {
            return new DecisionVerbs.Told(Decision.CONFIRMED, true);
        }
        for (String w : List.of("acceptance", "adoption", "approval")) {
            if (s.contains(w)) {
                return new DecisionVerbs.Told(Decision.APPROVED, true);
            }
        }
        return new DecisionVerbs.Told(Decision.APPROVED, false);
    }

    private static final Wording APPLICATION =
            Wording.compile(
                    "\\b(?:application|permission|licen[cs]e|licen[cs]es|consent|permit|certificate|variation)s?\\b");
}
