package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/**
 * Reads decisions told in the body's own voice: "It was agreed to …", "The work programme was
 * noted".
 */
final class NarrativeReader {

    private static final int LONGEST = 3_000;

    private static final String ADVERBS =
            "(?:,? ?(?:then|also|therefore|further|unanimously|generally|subsequently|duly|however|finally|thus|accordingly|formally|all|both|again|consequently|furthermore|in principal|in principle|[a-z]{3,14}ly),? ){0,3}";

    /** "It was agreed that/to", "and it was decided". */
    private static final Pattern IT_WAS =
            Pattern.compile(
                    "\\b(?:[Ii]t was|[Ii]t is|[Ww]as) "
                            + ADVERBS
                            + "(?:agreed?|decided|determined|AGREED|DECIDED)\\b(?<what>,? (?:unanimously |in principle |in principal |by all |by members |by the [a-z]{4,12} |as a [a-z]{4,10} ){0,2}(?:(?:that|to|not to|the|a|there|for|on|by)\\b|[A-Z]))?");

    /** "The Committee agreed", "Members approved". */
    private static final Pattern BODY_DID =
            Pattern.compile(
                    "\\b(?<body>"
                            + BodyWords.BODY
                            + ") (?:present )?(?:[a-z]+ (?:[a-z]+ ){0,9}and (?:then |therefore )?)?"
                            + ADVERBS
                            + "(?<verb>agreed|decided|approved|accepted|adopted|noted|received and noted|considered and noted|endorsed|ratified|resolved|confirmed|supported|deferred|voted|opted|determined"
                            + "|appointed|elected|granted|refused|did not object|had no objections?|raised no objections?|objected|were in agreement|was in agreement|consented|authorised|nominated)\\b(?<next> [a-z]+)?");

    private static final Pattern PASSIVE =
            Pattern.compile(
                    "^(?<subject>.{3,320}?) (?:was|were) "
                            + ADVERBS
                            + "(?:[a-z]+ (?:and|&) |[a-z]+, ){0,2}?(?<verb>approved|agreed|accepted|adopted|noted|confirmed|endorsed|ratified|deferred|refused|granted|supported|received|elected|re-elected|appointed|reappointed|re-appointed"
                            + "|co-opted|nominated|referred|set|passed|carried|taken as read|signed|APPROVED|ADOPTED|NOTED|ACCEPTED|AGREED|DEFERRED|CONFIRMED)\\b");

    /** Things that a body notes or receives as a deed of its own. */
    private static final Pattern PAPER =
            Pattern.compile(
                    "(?i)\\b(?:reports?|updates?|minutes?|plans?|programmes?|position|contents?|accounts?|decisions?|presentation|information|statements?|budget|reconciliations?|balances?|correspondence|notes|action log|schedule|dates?|document|return|strategy|review|register|findings|outcome|performance|recommendations?|briefing|paper|letter|tracker|amendments?|action plan|payments?|resignation|responses?|consultation|appointment|timetable|list|newsletter|invitation)\\b");

    private static final Pattern WHOLE =
            Pattern.compile(
                    "^[(–-]{0,2}\\s{0,2}(?:(?:all|unanimously|this was|both|these were|they were|duly|payments?|accounts|report|reports|it was|all cllrs|all councillors|all members|members|cllrs|councillors|the (?:parish |town |community )?council|the committee) ){0,2}(?<verb>approved|agreed|noted|accepted|adopted|deferred|refused|supported|resolved|received|authorised)(?:(?: & | and |, )(?:signed|agreed|approved|noted|accepted|adopted))?"
                            + "(?: (?:unanimously|for payment|by all|by all present|by council|by the (?:council|committee|panel)|(?:and |& )?signed(?: as (?:a )?(?:correct|true|accurate)(?: record)?)?|as (?:a )?(?:correct|true|accurate)(?: and accurate)?(?: record)?(?: and signed)?|with no comments?|in principle|nem con|accordingly|until (?:the )?next meeting|to (?:the )?next meeting|at present)){0,3}[.)]{0,2}$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern HAD =
            Pattern.compile(
                    "(?i)\\b(?:had|has|have|previously|already|which|who|when|if|once|as|until|after|be|being|not yet|since|unless|having)(?: (?:been|was|were|all|also|it was|previously|already|it is|it))?\\s*$");

    private static final Pattern SUBORDINATE =
            Pattern.compile(
                    "\\b(?:before|after|when|which|because|until|if|while|whether|where|who|that)\\b[^,]{0,60}$");

    private static final Pattern BY_OTHERS =
            Pattern.compile(
                    "^(?: unanimously| formally)? by (?!(?:the )?(?:[Pp]arish |[Tt]own |[Cc]ommunity |full )?(?:[Cc]ouncil|Committee|Panel|Board|Forum|Cabinet|Executive|meeting|members|Members|Chair)|all\\b|Members|members|Councillors|councillors|Cllrs|everyone|a (?:majority|vote|show)|\\d+ votes|unanim)");

    /** practice: "… offered to cut the grass and this was agreed". */
    private static final Pattern THIS_WAS =
            Pattern.compile(
                    "(?:\\band|[–,;-]) (?:this|the (?:offer|request|proposal|suggestion|recommendation))(?: offer| request| proposal| suggestion)? was (?:[a-z]+ly )?(?:agreed|accepted|approved)\\b");

    private static final Pattern PASSED =
            Pattern.compile(
                    "^(?:A|The) (?:resolution|motion|proposal) was (?:[a-z]+ly )?(?:passed|carried|adopted|agreed) (?:to|that)\\b");

    private static final Pattern EARLIER =
            Pattern.compile(
                    "^(?:Last (?:month|year|meeting|time)|At (?:the|a|our) (?:last|previous|earlier)|Previously)\\b");

    private static final Pattern MINUTES_DONE =
            Pattern.compile(
                    "\\b(?:[Mm]inutes?|MINUTES?)\\b.{0,260}\\b(?:agreed|approved|confirmed|accepted|adopted|signed|APPROVED|AGREED|CONFIRMED|ADOPTED)\\b");

    /** "agreed that … was a very positive report": a shared opinion. */
    private static final Pattern OPINION =
            Pattern.compile(
                    "^that (?:this|it|there|the|they|these|those|a|an|such|in|we|everyone|all)\\b(?!.{0,110}\\b(?:should|would|shall|must|be|to be|will be|no commitment)\\b)");

    /** "that the Convener write", "that Cllr X contact": a subjunctive without "should". */
    private static final Pattern TASK =
            Pattern.compile(
                    "^that (?:the )?(?:Clerk|Cllrs?|Councillors?|Chair|Vice|Mr|Mrs|Ms|Miss|Dr|Convener|Leader|Director|Head|[Oo]fficers?|Mayor|Secretary|Treasurer)\\b(?!.{0,40}\\b(?:was|were|is|are|had|has|have)\\b)");

    private static final Pattern MODAL =
            Pattern.compile("\\b(?:should|would|shall|must|be|will|to be|need|needs)\\b");

    private static final Pattern OTHER_BODY =
            Pattern.compile(
                    "\\b(?:District|Borough|County|City|National Park|Planning Inspectorate|[A-Z]{2,5}CC|[A-Z]{1,3}DC|[A-Z]{1,3}BC|Government|Environment Agency|Highways|Secretary of State|Ombudsman)\\b");

    private final ItemKind kind;
    private final @Nullable String body;

    NarrativeReader(ItemKind kind, @Nullable String body) {
        this.kind = kind;
        this.body = body;
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
        Matcher consent =
                Pattern.compile(
                                "\\b(?:obtained|received|with) the (?:consent|agreement) of (?:the )?(?:[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Mm]embers|[Bb]oard|meeting)")
                        .matcher(s);
        if (consent.find()) {
            return told(p, "CONSENT");
        }
        Matcher consensus =
                Pattern.compile("^(?:A consensus|Agreement|An agreement) was reached (?:that|to)")
                        .matcher(s);
        if (consensus.find()) {
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
        Matcher it = IT_WAS.matcher(s);
        while (it.find()) {
            if (it.group("what") != null
                    && isOwnVoice(s, it.start())
                    && decides(s.substring(it.start()))) {
                return told(p);
            }
        }
        Matcher did = BODY_DID.matcher(s);
        while (did.find()) {
            if (isDeed(s, did)) {
                return told(p);
            }
        }
        if (kind == ItemKind.MINUTES
                && s.length() < 600
                && MINUTES_DONE.matcher(s).find()
                && !isSaid(s)
                && !s.contains("to be ")
                && !s.contains(" asked ")
                && !s.contains("not ")
                && !s.contains("should")
                && !s.contains("agreed to ")) {
            return told(p);
        }
        Matcher passive = PASSIVE.matcher(s.length() > 600 ? s.substring(0, 600) : s);
        if (passive.find() && isPassiveDeed(s, passive)) {
            return told(p);
        }
        return Optional.empty();
    }

    private boolean isDeed(String s, Matcher m) {
        String before = s.substring(0, m.start());
        String verb = m.group("verb").toLowerCase(Locale.ROOT);
        String next = m.group("next") == null ? "" : m.group("next").strip();
        if ((BodyWords.NOT_SUBJECT.matcher(before).find() && !before.endsWith("that "))
                || HAD.matcher(before).find()
                || isSaid(before)) {
            return false;
        }
        if (!isOwnBody(m.group("body"), before)) {
            return false;
        }
        String rest = s.substring(m.end("verb"));
        if (verb.endsWith("noted")) {
            return !next.equals("that")
                    && !next.equals("how")
                    && !next.equals("with")
                    && (verb.contains("and")
                            || PAPER.matcher(rest.length() > 120 ? rest.substring(0, 120) : rest)
                                    .find()
                            || next.equals("and"));
        }
        if (verb.equals("confirmed")
                || verb.equals("supported")
                || verb.equals("accepted")
                || verb.equals("determined")) {
            return !next.equals("that") && !isOpinion(rest);
        }
        if (verb.equals("agreed")
                || verb.equals("decided")
                || verb.equals("resolved")
                || verb.equals("were in agreement")
                || verb.equals("was in agreement")) {
            return verb.equals("decided") ? !rest.isBlank() : agreesToSomething(next, rest);
        }
        return true;
    }

    private static boolean agreesToSomething(String next, String rest) {
        if (next.equals("that") || (next.isEmpty() && rest.startsWith(" that"))) {
            return !isOpinion(rest.strip());
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
                && MODAL.matcher(rest.length() > 160 ? rest.substring(0, 160) : rest).find();
    }

    static boolean isOpinion(String words) {
        int clause = words.indexOf(", and ");
        String that = clause > 20 ? words.substring(0, clause) : words;
        String s = that.startsWith("that") ? that : "that " + that;
        if (TASK.matcher(s).find()) {
            return false;
        }
        return OPINION.matcher(s).find()
                || (!MODAL.matcher(s.length() > 130 ? s.substring(0, 130) : s).find()
                        && !BodyWords.PERSON
                                .matcher(s.length() > 60 ? s.substring(0, 60) : s)
                                .find());
    }

    private static boolean decides(String from) {
        Matcher m =
                Pattern.compile(
                                "\\b(?:agreed?|decided|determined|AGREED|DECIDED)\\b,? (?:unanimously |in principle |by all |by members )?(.*)",
                                Pattern.DOTALL)
                        .matcher(from);
        if (!m.find()) {
            return false;
        }
        String rest = m.group(1);
        if (rest.startsWith("that ")) {
            return !isOpinion(rest);
        }
        if (rest.startsWith("by ")) {
            return false;
        }
        return !rest.startsWith("to differ");
    }

    private boolean isPassiveDeed(String s, Matcher m) {
        String subject = m.group("subject");
        String verb = m.group("verb").toLowerCase(Locale.ROOT);
        String lower = subject.toLowerCase(Locale.ROOT);
        if (isSaid(subject)
                || HAD.matcher(subject).find()
                || SUBORDINATE.matcher(subject).find()
                || lower.equals("it")
                || lower.endsWith(" it")
                || BY_OTHERS.matcher(s.substring(m.end())).find()
                || subject.contains(" at a meeting")
                || OTHER_BODY.matcher(s.substring(m.end())).lookingAt()) {
            return false;
        }
        if (lower.startsWith("there ")
                || lower.startsWith("apolog")
                || (lower.startsWith("no ") && !verb.equals("approved"))
                || lower.matches("(?:he|she|they|which|what|that|who)")
                || (lower.equals("this") && verb.equals("noted"))) {
            return false;
        }
        String rest = s.substring(m.end());
        if (rest.matches(
                        "(?s) by (?:the )?(?:[A-Z][a-z]+ )*(?:District|Borough|County|City|EHDC|MCC|Planning).*")
                || (OTHER_BODY.matcher(subject).find()
                        && verb.matches("approved|granted|refused"))) {
            return false;
        }
        boolean paper = PAPER.matcher(subject).find();
        switch (verb) {
            case "noted", "received" -> {
                return paper
                        && !lower.contains("apolog")
                        && subject.length() < 180
                        && !rest.startsWith(" that")
                        && !rest.startsWith(" from")
                        && !(verb.equals("received")
                                && lower.matches(
                                        ".*\\b(?:letter|correspondence|information|presentation)s?\\b.*"))
                        && !lower.startsWith("the following point");
            }
            case "set" -> {
                return lower.contains("date");
            }
            case "passed", "carried", "signed", "taken as read" -> {
                return lower.contains("minutes") || lower.contains("accounts");
            }
            case "refused", "granted" -> {
                return (!rest.contains(" by ") && kind != ItemKind.PLANNING_APPLICATION)
                        || isAuthority();
            }
            case "elected",
                    "re-elected",
                    "appointed",
                    "reappointed",
                    "re-appointed",
                    "co-opted",
                    "nominated" -> {
                return !lower.contains(" that ");
            }
            case "agreed" -> {
                return paper || (subject.length() < 160 && !lower.startsWith("it"));
            }
            case "referred" -> {
                return rest.strip().startsWith("to")
                        && (lower.contains("item")
                                || lower.contains("petition")
                                || lower.contains("matter")
                                || lower.contains("recommendation")
                                || lower.contains("motion"));
            }
            case "supported", "accepted" -> {
                return subject.length() < 160 && !lower.contains("funding");
            }
            default -> {
                return subject.length() < 260;
            }
        }
    }

    private boolean isAuthority() {
        return body != null
                && body.toLowerCase(Locale.ROOT)
                        .matches(".*\\b(?:planning|licensing|development|regulatory)\\b.*");
    }

    private boolean isOwnVoice(String s, int at) {
        String before = s.substring(0, at);
        return !isSaid(before)
                && !HAD.matcher(before).find()
                && !Pattern.compile(
                                "\\b(?:meeting|years|months|weeks) ago\\b|\\bat (?:a|the) (?:previous|last|earlier) meeting\\b|\\bpreviously\\b")
                        .matcher(before)
                        .find();
    }

    /** Whether what stands in front makes the rest somebody's words. */
    private static boolean isSaid(String before) {
        Matcher said = BodyWords.SAYING.matcher(before);
        int last = -1;
        while (said.find()) {
            last = said.end();
        }
        if (last < 0) {
            return false;
        }
        String gap = before.substring(last);
        return !Pattern.compile(
                        "[;.]|, (?:and|but|so)\\s*$|, it\\s*$|\\b(?:and|but|so|therefore|then|thus|hence)(?: it)?\\s*$|[–-] ")
                .matcher(gap)
                .find();
    }

    private boolean isOwnBody(String subject, String before) {
        if (OTHER_BODY.matcher(subject).find()) {
            Matcher m = OTHER_BODY.matcher(subject);
            return m.find() && body != null && body.contains(m.group());
        }
        if (OTHER_BODY
                        .matcher(
                                before.length() > 30
                                        ? before.substring(before.length() - 30)
                                        : before)
                        .find()
                && !before.endsWith(". ")) {
            String tail = before.strip();
            if (tail.matches("(?s).*\\b(?:District|Borough|County|City)$")) {
                return false;
            }
        }
        // "Ashby Town Council objected": the name of another council in front
        Matcher name =
                Pattern.compile("(?:^|[a-z,;–-] )((?:[A-Z][a-z]+ ){1,3})$")
                        .matcher(
                                before.length() > 60
                                        ? before.substring(before.length() - 60)
                                        : before);
        if (name.find()
                && lower(subject).endsWith("council")
                && body != null
                && !body.contains(name.group(1).strip())
                && !BodyWords.PERSON.matcher(name.group(1)).find()
                && !name.group(1)
                        .matches(
                                "(?:The|After|Following|All|This|On|In|At|However|Both|As|When|Therefore|Then) .*")) {
            return false;
        }
        if (subject.matches("[A-Z]{2,5}")) {
            return subject.equals("PC") || subject.equals(initialism());
        }
        String lower = subject.toLowerCase(Locale.ROOT);
        boolean committee =
                lower.contains("committee")
                        || lower.contains("working")
                        || lower.contains("trustees");
        boolean ownCouncil =
                body != null
                        && !body.toLowerCase(Locale.ROOT).contains("committee")
                        && body.toLowerCase(Locale.ROOT).contains("council");
        boolean group =
                lower.contains("group")
                        && !(body != null && body.toLowerCase(Locale.ROOT).contains("group"));
        return !(committee && ownCouncil) && !lower.contains("trustees") && !group;
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    /** "Nether Ashby Parish Council" is "NAPC" in its own minutes. */
    private String initialism() {
        StringBuilder out = new StringBuilder();
        for (String w : (body == null ? "" : body).split(" ", -1)) {
            if (!w.isEmpty() && Character.isUpperCase(w.charAt(0))) {
                out.append(w.charAt(0));
            }
        }
        return out.toString();
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
