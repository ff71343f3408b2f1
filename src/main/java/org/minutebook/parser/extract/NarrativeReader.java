package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/**
 * Reads decisions told in the body's own voice: "It was agreed to …", "The work programme was
 * noted".
 */
final class NarrativeReader {

    private static final int LONGEST = 3_000;

    static final String ADVERBS =
            "(?:,? ?(?:then|also|therefore|further|unanimously|generally|subsequently|duly|however|finally|thus|accordingly|formally|all|both|again|consequently|furthermore|in principal|in principle|[a-z]{3,14}ly),? ){0,3}";

    /** "It was agreed that/to", "and it was decided". */
    private static final Wording IT_WAS =
            Wording.compile(
                    "\\b(?:[Ii]t was|[Ii]t is|[Ww]as) "
                            + ADVERBS
                            + "(?:(?:suggested|proposed|discussed|considered|requested|felt|recommended|noted) and (?:then )?)?(?:agreed?|decided|determined|AGREED|DECIDED|voted(?:,? (?:by )?\\(?\\d{1,2}(?: votes?)? ?(?:[–:/-]|to) ?\\d{1,2}\\)?,?)?(?= that\\b| to\\b))\\b?(?<what>,? (?:unanimously |in principle |in principal |by all |by members |by the [a-z]{4,12} |as a [a-z]{4,10} ){0,2}(?:(?:that|to|not to|the|a|there|for|on|by|(?<thing>two|three|four|five|six|an|all|this|these|those|our|their|we|no|any|some|both|each|half|further|new)|(?:[a-z]{3,14} ){1,3}(?:to be|should be|would be|will be))\\b|[A-Z]))?");

    private static final Wording CONSENT =
            Wording.compile(
                    "\\b(?:obtained|received|with) the (?:consent|agreement) of (?:the )?(?:[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Mm]embers|[Bb]oard|meeting)");

    private static final Wording CONSENSUS =
            Wording.compile("(?:A consensus|Agreement|An agreement) was reached (?:that|to)");

    private static final Wording DECIDES =
            Wording.compile(
                    "\\b(?:agreed?|decided|determined|AGREED|DECIDED|voted)\\b,? (?:\\(?\\d{1,2} ?(?:[–:/-]|to) ?\\d{1,2}\\)?,? |unanimously |in principle |by all |by members |by (?:a )?(?:large |clear |show of hands|consensus|general consent|majority)(?:majority)?(?: vote)?,? |"
                            + DecisionFormula.BY_VOTES
                            + " )?(.*)",
                    Pattern.DOTALL);

    /** "The Committee agreed", "Members approved". */
    private static final Wording BODY_DID =
            Wording.compile(
                    "\\b(?<body>"
                            + BodyWords.BODY
                            + ") (?:present )?(?:[a-z]+ (?:[a-z]+ ){0,9}and (?:then |therefore )?)?"
                            + ADVERBS
                            + "(?<verb>agreed|decided|approved|accepted|adopted|noted|received and noted|considered and noted|endorsed|ratified|resolved|confirmed|supported|deferred|voted|opted|determined"
                            + "|appointed|elected|granted|refused|did not object|had no objections?|raised no objections?|objected|made no (?:comments?|objections?|observations?|representations)|had no (?:comments?|observations?)|offered no (?:comments?|objections?|observations?)|were in agreement|was in agreement|consented|authorised|nominated)\\b(?<next> [a-z]+)?");

    private static final Wording WHOLE =
            Wording.compile(
                    "^[(–-]{0,2}\\s{0,2}(?:(?:all|unanimously|this was|both|these were|they were|duly|payments?|accounts|report|reports|it was|all cllrs|all councillors|all members|members|cllrs|councillors|the (?:parish |town |community )?council|the committee) ){0,2}(?<verb>approved|agreed|noted|accepted|adopted|deferred|refused|supported|resolved|received|authorised|(?:re-?)?elected|(?:re-?)?appointed)(?:(?: & | and |, )(?:signed|agreed|approved|noted|accepted|adopted))?"
                            + "(?: (?:unanimously|for payment|by all|by all present|by council|by the (?:council|committee|panel)|(?:and |& )?signed(?: as (?:a )?(?:correct|true|accurate)(?: record)?)?|as (?:a )?(?:correct|true|accurate)(?: and accurate)?(?: record)?(?: and signed)?|with no comments?|in principle|nem con|accordingly|until (?:the )?next meeting|to (?:the )?next meeting|at present)){0,3}[.)]{0,2}$",
                    Pattern.CASE_INSENSITIVE);

    /** practice: "… offered to cut the grass and this was agreed". */
    private static final Wording THIS_WAS =
            Wording.compile(
                    "(?:\\band|[–,;-]) (?:this|the (?:offer|request|proposal|suggestion|recommendation))(?: offer| request| proposal| suggestion)? was (?:[a-z]+ly )?(?:agreed|accepted|approved)\\b");

    /** "All agreed the box to be left unlocked", "All present agreed to meet again". */
    static final Wording ALL_AGREED =
            Wording.compile(
                    "^All (?:present )?agreed (?:that (?:the|a|an|we|it|this) [^.]{0,60}\\b(?:should|would|be)\\b|to (?!differ)[a-z]+|(?!by\\b|with\\b|and\\b|unanim|in\\b|on\\b|as\\b)(?:[a-z]+ ){1,6}(?:to be|should|would)\\b)");

    private static final Wording PARTED =
            Wording.compile(
                    " [–—-] (?:the |The )?(?:[Cc]lerk|[Cc]hair(?:man)?|[Cc]llr\\.? [A-Z]\\w+|[A-Z]{2,3}) to ");

    private static final Wording PASSED =
            Wording.compile(
                    "^(?:A|The) (?:resolution|motion|proposal) was (?:[a-z]+ly )?(?:passed|carried|adopted|agreed) (?:to|that)\\b");

    private static final Wording EARLIER =
            Wording.compile(
                    "^(?:Last (?:month|year|meeting|time)|At (?:the|a|our) (?:last|previous|earlier)|Previously)\\b");

    private static final Wording MINUTES_DONE =
            Wording.compile(
                    "\\b(?:[Mm]inutes?|MINUTES?)\\b.{0,260}\\b(?:agreed|approved|confirmed|accepted|adopted|signed|APPROVED|AGREED|CONFIRMED|ADOPTED)\\b|\\bauthorised to sign\\b.{0,40}\\bminutes\\b|\\b(?:[Aa]greed|[Aa]pproved|[Cc]onfirmed|[Aa]ccepted|[Ss]igned)\\b.{0,60}\\b(?:true|correct|accurate) (?:and [a-z]{4,8} )?record\\b");

    private final ItemKind kind;
    private final OwnBody own;
    private final PassiveDeeds passive;

    NarrativeReader(ItemKind kind, @Nullable String body) {
        this.kind = kind;
        own = new OwnBody(body);
        passive = new PassiveDeeds(kind, own);
    }

    /** The decision that a sentence tells, if it tells one. */
    Optional<ResolutionDraft> read(Passage sentence) {
        String s = sentence.string();
        if (s.length() > LONGEST) {
            return Optional.empty();
        }
        if (s.endsWith("?") || s.startsWith("To ") || s.startsWith("“") || s.startsWith("\"")) {
            return Optional.empty();
        }
        if (EARLIER.matcher(s).find()) {
            return Optional.empty();
        }
        for (Passage part : parts(sentence)) {
            Optional<ResolutionDraft> found = part(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A sentence's parts between semicolons. */
    private static java.util.List<Passage> parts(Passage sentence) {
        String s = sentence.string();
        java.util.List<Passage> out = new java.util.ArrayList<>();
        int from = 0;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == ';') {
                out.add(sentence.cut(from, i).trimmed());
                from = i + 1;
            }
        }
        out.add(sentence.from(from).trimmed());
        out.removeIf(p -> p.length() < 4);
        return out;
    }

    private Optional<ResolutionDraft> part(Passage p) {
        String s = p.string();
        if (CONSENT.matcher(s).find()) {
            return told(p, "CONSENT");
        }
        if (CONSENSUS.matcher(s).lookingAt()) {
            return told(p);
        }
        if (kind == ItemKind.NEXT_MEETING && s.startsWith("It was noted that")) {
            return told(p);
        }
        if (PASSED.matcher(s).find()) {
            Optional<ResolutionDraft> passed = told(p);
            passed.ifPresent(d -> d.form = Resolution.Form.FORMAL);
            return passed;
        }
        if (THIS_WAS.matcher(s).find()) {
            return told(p, "OBJECT_APART");
        }
        if (ALL_AGREED.matcher(s).find()) {
            return told(p);
        }
        Matcher it = IT_WAS.matcher(s);
        while (it.find()) {
            if (it.group("what") != null
                    && (it.group("thing") == null
                            || !OwnVoice.isOpinion(s.substring(it.start("thing"))))
                    && OwnVoice.isOwnVoice(s, it.start())
                    && decides(s.substring(it.start()))) {
                return told(p);
            }
        }
        Matcher did = BODY_DID.matcher(s);
        while (DeedStems.standIn(s) && did.find()) {
            if (isDeed(s, did)) {
                return told(p);
            }
        }
        if (kind == ItemKind.MINUTES
                && s.length() < 600
                && MINUTES_DONE.matcher(s).find()
                && !OwnVoice.isSaid(s)
                && !s.contains("to be ")
                && !s.contains(" asked ")
                && !s.contains("not ")
                && !s.contains("should")
                && !s.contains("agreed to ")) {
            return told(p);
        }
        Matcher done = PassiveDeeds.PASSIVE.matcher(s.length() > 600 ? s.substring(0, 600) : s);
        if (done.find() && passive.isPassiveDeed(s, done)) {
            // "A grant was AGREED – the Clerk to pay it": who is to act is no part of it
            boolean parted = PARTED.within(s, done.end(), s.length()).lookingAt();
            return told(parted ? p.cut(0, done.end()) : p);
        }
        return Optional.empty();
    }

    /** "It had been recorded in the January minutes that the Parish Council agreed": long ago. */
    private static final Wording IN_EARLIER_MINUTES =
            Wording.compile(
                    "\\b(?:had (?:already |previously )?been|was|were) (?:recorded|minuted)\\b|\\b(?:previous|last|earlier) (?:minutes|meeting)\\b[^.]{0,60}\\bthat $");

    private boolean isDeed(String s, Matcher m) {
        String before = s.substring(0, m.start());
        String verb = m.group("verb").toLowerCase(Locale.ROOT);
        String next = m.group("next") == null ? "" : m.group("next").strip();
        if ((BodyWords.NOT_SUBJECT.matcher(before).find() && !before.endsWith("that "))
                || OwnVoice.HAD.matcher(before).find()
                || IN_EARLIER_MINUTES.matcher(before).find()
                || OwnVoice.isSaid(before)) {
            return false;
        }
        if (!own.isOwnBody(m.group("body"), before)) {
            return false;
        }
        String rest = s.substring(m.end("verb"));
        if (verb.endsWith("noted")) {
            return !next.equals("that")
                    && !next.equals("how")
                    && !next.equals("with")
                    && (verb.contains("and")
                            || PassiveDeeds.PAPER
                                    .matcher(rest.length() > 120 ? rest.substring(0, 120) : rest)
                                    .find()
                            || next.equals("and"));
        }
        if (verb.equals("confirmed")
                || verb.equals("supported")
                || verb.equals("accepted")
                || verb.equals("determined")) {
            return !next.equals("that")
                    && (!OwnVoice.isOpinion(rest)
                            || (verb.equals("accepted") && OFFERED.matcher(rest).find()));
        }
        if (verb.equals("agreed")
                || verb.equals("decided")
                || verb.equals("resolved")
                || verb.equals("were in agreement")
                || verb.equals("was in agreement")) {
            return verb.equals("decided") ? !rest.isBlank() : agreesToSomething(next, rest);
        }
        return !(verb.equals("voted") && s.matches("(?s).*:[-–—]?"));
    }

    /** What a body accepts by deciding; explanations and advice it accepts by listening. */
    private static final Wording OFFERED =
            Wording.compile(
                    "^ (?:the |an? |his |her |this |both )?(?:[\\w£,.'’-]+ ){0,4}?(?:quotations?|quotes?|tenders?|estimates?|offers?|recommendations?|resignations?|minutes|apologies|proposals?|accounts|invitation|report|budget|grant)\\b");

    private static boolean agreesToSomething(String next, String rest) {
        if (next.equals("that") || (next.isEmpty() && rest.startsWith(" that"))) {
            return !OwnVoice.isOpinion(rest.strip());
        }
        if (BodyWords.RECOMMENDED.matcher(rest).lookingAt()) {
            return true;
        }
        if (next.equals("with")) {
            return rest.contains("favour") || rest.contains("abst");
        }
        if (next.equals("and")
                || next.equals("they")
                || next.equals("the")
                || next.equals("a")
                || next.equals("not")
                || next.equals("to")
                || next.equals("on")
                || next.equals("unanimously")) {
            return !rest.strip().startsWith("to differ");
        }
        return rest.strip().length() >= 3
                && OwnVoice.MODAL
                        .matcher(rest.length() > 160 ? rest.substring(0, 160) : rest)
                        .find();
    }

    private static boolean decides(String from) {
        Matcher m = DECIDES.matcher(from);
        if (!m.find()) {
            return false;
        }
        String rest = m.group(1);
        if (rest.startsWith("that ")) {
            return !OwnVoice.isOpinion(rest);
        }
        if (rest.startsWith("by ")) {
            return false;
        }
        return !rest.startsWith("to differ");
    }

    private Optional<ResolutionDraft> told(Passage p, String... doubts) {
        ResolutionDraft d =
                new ResolutionDraft(
                        ResolutionDraft.Evidence.TOLD, Resolution.Form.NARRATIVE, null, p);
        if (doubts.length > 0) {
            d.doubts.add("CUE_WEAK");
        }
        return Optional.of(d);
    }

    /** A word of deciding that stands alone: "Approved.", "Noted", "All agreed". */
    static boolean isWhole(Passage p) {
        return p.length() < 100 && WHOLE.matcher(p.string()).find();
    }
}
