package org.minutebook.parser.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * The words that introduce a formal decision: {@code "RESOLVED –"}, {@code "It was resolved that"},
 * {@code "AGREED:"}, {@code "The Committee NOTED"}.
 *
 * @param start where the formula begins in its sentence
 * @param end where the decision's own words begin
 * @param opens whether it stands like a heading: alone, or with a colon or dash after it
 * @param strong whether no other use of the words is likely
 * @param unanimous whether the formula itself says so
 * @param recommends whether it is a recommendation to somebody else
 */
record DecisionFormula(
        int start, int end, boolean opens, boolean strong, boolean unanimous, boolean recommends) {

    private static final String WORD =
            "RESOLVED|Resolved|RESOLUTIONS?|Resolutions?|AGREED|Agreed|DECISIONS?|Decisions?|DECIDED|ORDERED|RECOMMENDED"
                    + "|Recommended(?= to (?:the )?(?:[Ff]ull )?[A-Z])|RECOMMENDATIONS? TO COUNCIL|DETERMINED|PENDERFYNWYD|Penderfynwyd";

    /**
     * practice: "RESOLVED –", "AGREED:", "Decision" alone, "UNANIMOUSLY RESOLVED:", "RECOMMENDED TO
     * COUNCIL –".
     */
    private static final Wording HEADING =
            Wording.compile(
                    "^[\\[(“\"'*]{0,3}(?:(?:IT WAS|It was(?: then| therefore| further| also)?) )?(?:(?:The |THE )?(?:COUNCIL"
                            + "|COMMITTEE|CABINET|PANEL|BOARD) )?(?:(?:UNANIMOUSLY|Unanimously|FURTHER|Further) )?(?:"
                            + WORD
                            + ")\\b(?: ?/ ?(?:"
                            + WORD
                            + ")\\b)?(?: as (?:follows|under|set out below)\\b)?(?:,? (?:UNANIMOUSLY|unanimously|nem\\.? con\\.?))?(?:,? ?\\([^()]{3,60}\\))?(?: (?:TO|to) (?:THE |the )?(?:RECOMMEND"
                            + " TO )?(?:[A-Z]{4,12}|[A-Z][a-z]{3,12})(?: [A-Z][A-Za-z]{2,12})?(?=\\s{0,3}[:–—-]))?"
                            + "(?: (?:THAT|that))?\\s{0,3}(?:[:;–—-]\\s{0,2}){1,4}(?:\\((?:by|on|with|nem|unanimous)[^()]{3,60}\\)\\s{0,2}[:;–—.-]{0,2}$)?|^[\\[(“\"'*]{0,3}(?:The decision"
                            + "|THE DECISION)\\s{0,3}[:–—-]{1,3}|^(?:UNANIMOUSLY )?(?:"
                            + WORD
                            + ")(?: ?/ ?(?:"
                            + WORD
                            + "))?(?: \\([^()]{3,60}\\))?[.*)]{0,2}$|^(?:RESOLVED|Resolved|DECISION|Decision)\\s?:?\\t\\s?(?i:reasons?\\b)[^\\t]{0,60}$");

    /** "by 3 votes to 1 with 1 abstention", in brackets or not. */
    static final String BY_VOTES =
            "\\(?by (?:"
                    + NumberWords.NUMBER
                    + ") votes? to (?:"
                    + NumberWords.NUMBER
                    + ")(?:,? (?:with|and) (?:"
                    + NumberWords.NUMBER
                    + ") (?:members? )?abst[a-z]{4,7})?\\)?,?";

    /**
     * practice: "RESOLVED that", "it was resolved to", "The Council resolved:-", "Councillors
     * AGREED that".
     */
    private static final Wording INLINE =
            Wording.compile(
                    "(?:\\b(?:and |but |so |therefore |thereupon |accordingly |upon which )?(?:[Ii]t was|IT WAS|[Ww]as)"
                            + " (?:then |therefore |further |also |subsequently |duly |unanimously |UNANIMOUSLY |accordingly ){0,2}|\\b"
                            + BodyWords.BODY
                            + " (?:then |therefore |further |also |subsequently |duly |unanimously |UNANIMOUSLY |all ){0,2}|\\b(?:UNANIMOUSLY"
                            + " |Unanimously |FURTHER |Further )|^|(?<=[.;,/:] )|\\b(?:and )(?=RESOLVED|AGREED))(?<word>RESOLVED"
                            + "|Resolved|resolved|ORDERED|AGREED|DECIDED|DETERMINED)(?<tail>[,:–-]{0,2}"
                            + " {0,2}(?:unanimously |UNANIMOUSLY |, nem\\.? con\\.?,? |by (?:a )?majority (?:vote )?(?:\\([^()]{3,60}\\) )?|"
                            + BY_VOTES
                            + " ){0,2}(?:that\\b|to\\b|THAT\\b|TO\\b|That\\b|[:–—-]{1,3}|not to\\b|, |(?=\\(?(?:1|a|A|i)[).] ?[A-Za-z])|(?<=^(?:RESOLVED|Resolved|AGREED) )(?=(?:The|All|No|Cllrs?|Councillors?|Members|Mrs?|Ms|Clerk|Chair(?:man)?)\\b)))?");

    /**
     * practice: "The Committee NOTED the report", "The Forum unanimously RECOMMENDED to the
     * Cabinet".
     */
    private static final Wording SHOUTED =
            Wording.compile(
                    "\\b"
                            + BodyWords.BODY
                            + "(?:,? (?:then|therefore|also|unanimously|duly|formally|accordingly|having [a-z ]{3,40}),?){0,2}"
                            + " (?:NOTED|APPROVED|ENDORSED|DELEGATED|DEFERRED|GRANTED|REFUSED|RECOMMENDED|CONFIRMED|ADOPTED"
                            + "|ACCEPTED|REFERRED|APPOINTED|AUTHORISED|INSTRUCTED|REQUESTED|REMITTED|CONTINUED|RECEIVED"
                            + "|SUPPORTED|AGREED|RATIFIED|ELECTED|REJECTED|HOMOLOGATED)\\b");

    private static final Wording BODY = Wording.compile(BodyWords.BODY);

    /** What in front of a formula says that it tells of another time or body. */
    private static final Wording QUOTED =
            Wording.compile(
                    "(?:\\bhad(?: been| also| previously| already| unanimously| then)?|\\bhas(?: been)?|\\bhave|\\bbeen|\\bif"
                            + "|\\bonce|\\bwhen|\\bpreviously|\\bwhich|\\bwho|\\bto be|\\bas|\\bnot)\\s*$");

    /** The first formula of a sentence, if it has one. */
    static Optional<DecisionFormula> find(Passage sentence) {
        String s = sentence.string();
        if (!mayHold(s)) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(s);
        if (heading.find()) {
            String words = heading.group();
            return Optional.of(
                    new DecisionFormula(
                            0,
                            heading.end(),
                            true,
                            true,
                            saysUnanimous(words),
                            words.toUpperCase(java.util.Locale.ROOT).contains("RECOMMEND")));
        }
        Matcher inline = INLINE.matcher(s);
        while (inline.find()) {
            Optional<DecisionFormula> formula = inline(s, inline);
            if (formula.isPresent()) {
                return formula;
            }
        }
        Matcher shouted = SHOUTED.matcher(s);
        if (shouted.find() && !QUOTED.matcher(s.substring(0, shouted.start())).find()) {
            return Optional.of(
                    new DecisionFormula(
                            shouted.start(),
                            shouted.start(),
                            false,
                            true,
                            saysUnanimous(shouted.group()),
                            shouted.group().contains("RECOMMEND")));
        }
        return Optional.empty();
    }

    private static Optional<DecisionFormula> inline(String s, Matcher found) {
        String tail = found.group("tail");
        String word = found.group("word");
        String before = s.substring(0, found.start());
        boolean small = word.equals("resolved");
        if (tail == null
                || (small && found.start() == found.start("word"))
                || QUOTED.matcher(before).find()
                || isPurpose(s)) {
            return Optional.empty();
        }
        String lower = tail.toLowerCase(java.util.Locale.ROOT).strip();
        if (found.group().startsWith("was ") && !lower.endsWith("that") && !lower.endsWith("to")) {
            // "A donation was AGREED – the Clerk to pay it": what was agreed stands in front
            return Optional.empty();
        }
        boolean colon = MinuteLine.endsWithColon(tail) || tail.strip().endsWith("–");
        if (lower.equals(",") && !word.equals("RESOLVED")) {
            return Optional.empty();
        }
        // "AGREED TO RECOMMEND" is itself the deed
        boolean infinitive = lower.endsWith("to");
        // "RESOLVED that …" keeps its "that"; "It was resolved that …" is formula to its end
        boolean bare =
                lower.endsWith("that")
                        && !found.group().contains("was")
                        && !BODY.matcher(found.group()).find();
        int end =
                lower.endsWith("not to")
                        ? found.end() - 6
                        : infinitive ? found.end() - 2 : bare ? found.end() - 4 : found.end();
        String rest = s.substring(found.end()).strip().toLowerCase(java.util.Locale.ROOT);
        return Optional.of(
                new DecisionFormula(
                        found.start(),
                        end,
                        colon,
                        !small || before.isBlank(),
                        saysUnanimous(found.group()),
                        infinitive && rest.startsWith("recommend")));
    }

    /** practice: the agenda's own "To resolve that …" is no decision. */
    private static boolean isPurpose(String s) {
        return s.startsWith("To ") || s.startsWith("to ");
    }

    private static boolean mayHold(String s) {
        for (String hint : HINTS) {
            if (s.contains(hint)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> HINTS =
            List.of(
                    "RESOL",
                    "esolved",
                    "esolution",
                    "AGREED",
                    "Agreed",
                    "DECI",
                    "ecision",
                    "ORDERED",
                    "RECOMMEND",
                    "Recommended to",
                    "DETERMINED",
                    "ENDERFYNWYD",
                    "enderfynwyd",
                    "NOTED",
                    "APPROVED",
                    "ENDORSED",
                    "DELEGATED",
                    "DEFERRED",
                    "GRANTED",
                    "REFUSED",
                    "CONFIRMED",
                    "ADOPTED",
                    "ACCEPTED",
                    "REFERRED",
                    "APPOINTED",
                    "AUTHORISED",
                    "INSTRUCTED",
                    "REQUESTED",
                    "REMITTED",
                    "CONTINUED",
                    "RECEIVED",
                    "SUPPORTED",
                    "RATIFIED",
                    "ELECTED",
                    "REJECTED",
                    "HOMOLOGATED");

    private static boolean saysUnanimous(String words) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("unanimously") || lower.contains("nem");
    }
}
