package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.DeclarationOfInterest.Conduct;
import org.minutebook.record.DeclarationOfInterest.Nature;

/**
 * Reads declarations told in a sentence: "Cllr Ash declared a personal interest in item 4 as …".
 */
final class DeclarationReader {

    private static final String KIND = "(?<kind>(?:[A-Za-z][\\w'’-]{1,18},? (?:and |/ ?)?){0,9}?)";

    private static final Wording DECLARED =
            Wording.compile(
                    "(?i)(?:(?:each|both|all|also|then|again|therefore|had|has|have|having|who|previously|again) ){0,4}\\b(?:declared|declares|declare(?! any)|disclosed|discloses|registered|expressed|recorded|made|gave notice of|stated|indicated|noted|announced|declaring|reported)"
                            + "(?: that (?:he|she|they) (?:had|has|have))?(?: (?:a|an|their|his|her|the|two|further|another|of))?(?: declarations? of)?(?: an?)? ?"
                            + KIND
                            + "\\b(?:(?<what>interests?)|(?<short>DPI|ORI|NRI)s?)\\b(?: ?\\((?<bracket>[^()]{1,40})\\))?");

    /** "left the room as he had a prejudicial interest in the contract". */
    private static final Wording HAD =
            Wording.compile(
                    "(?i)\\b(?:(?:as|because|since) (?:he|she|they)(?: each| both)? (?:had|has|have|held)(?: declared)?|(?:due|owing) to|with|having(?: declared)?)(?: (?:his|her|their|an?))? ?"
                            + KIND
                            + "interests?\\b");

    private static final Wording FROM =
            Wording.compile(
                    "(?i)\\b(?:interests?|declarations?)\\b[^.;]{0,60}?\\b(?:by|from)(?= (?:the )?[A-Z])");

    /** "declared that she was a governor": only where the heading speaks of declarations. */
    private static final Wording DECLARED_THAT =
            Wording.compile(
                    "(?i)\\b(?:declared|disclosed|stated|advised|noted|recorded)(?: that)?(?= (?:he|she|they|his|her|their)\\b)|\\bdeclared (?:that|membership of|being|to be)\\b");

    /** Words that speak of declaring and declare nothing. */
    private static final Wording NOTHING =
            Wording.compile(
                    "(?i)\\b(?:reminded|invited|asked|requested|advised|required|encouraged) (?:members|councillors|all|those|everyone|whether|if)\\b|\\b(?:to|should|must|may|shall|could|can|wish(?:ed|ing)? to|responsibility to|any members? (?:who|with|having)|if any|were any|whether|wished to) (?:\\w+ ){0,3}?(?:declare|disclose|make (?:any )?declarations?|be declared)"
                            + "|\\bdeclared no\\b|\\bno interests?\\b|\\bno declarations?\\b|\\bneither\\b|\\btransparency statement\\b|\\bparty whip\\b|\\blobb(?:y|ied|ying)\\b|\\bnot (?:an?|have an?) (?:\\w+ ){0,2}interest|\\bguidance\\b|\\bcode of conduct\\b|\\bregister of (?:members['’]? )?interests?\\b|\\bexpress(?:ed|ing|ion of)? (?:an |their |his |her )?interest (?:in (?:the )?(?:vacancy|role|post|position|joining|becoming|purchas|buying|renting|us|tak)|from)");

    private static final Wording SELF =
            Wording.compile("(?i)^(?:\\W|and |but )*(?:he|she|they)\\b");

    private final Declarants declarants;

    DeclarationReader(Declarants declarants) {
        this.declarants = declarants;
    }

    /**
     * Whether a sentence speaks of declaring without anybody declaring: an invitation, a reminder.
     */
    static boolean declaresNothing(String sentence) {
        return NOTHING.matcher(sentence).find();
    }

    /**
     * The declarations of one sentence, one for each person.
     *
     * @param underHeading whether the item's heading speaks of declarations
     * @param last those who declared in the sentence in front, for "She also declared"
     */
    List<DeclarationFinding> read(
            Utterance in, int item, boolean underHeading, List<DeclarationFinding> last) {
        String s = in.string();
        if (!mayDeclare(s, underHeading) || NOTHING.matcher(s).find()) {
            return List.of();
        }
        List<DeclarationFinding> out = new ArrayList<>();
        Matcher m = DECLARED.matcher(s);
        int from = 0;
        while (m.find()) {
            boolean vague =
                    m.group()
                            .toLowerCase(java.util.Locale.ROOT)
                            .matches(
                                    "(?:.* )?(?:noted|stated|reported|made|recorded|expressed|indicated|announced) .*");
            List<String> names = names(in.passage().cut(from, m.start()), last);
            if (!names.isEmpty() && (!vague || underHeading || m.group().contains("eclaration"))) {
                String kind =
                        m.group("kind")
                                + " "
                                + orEmpty(m.group("short"))
                                + " "
                                + orEmpty(m.group("bracket"));
                int end = NextDeclarer.start(in.passage(), m.end(), DECLARED, declarants);
                String after = s.substring(m.end(), end);
                int own = elision(in, m.end(), end);
                String what = s.substring(m.end(), own);
                if (InterestWords.of(after).interest() == null) {
                    what = InterestInFront.of(s.substring(from, m.start()), what);
                }
                String words = s.substring(from, end);
                Matcher second = NatureWords.SECOND.matcher(what);
                boolean two = second.find();
                add(
                        out,
                        in,
                        item,
                        names,
                        kind,
                        two ? what.substring(0, second.start()) : what,
                        words,
                        0.95);
                if (two) {
                    add(
                            out,
                            in,
                            item,
                            names,
                            second.group("kind"),
                            what.substring(second.end()),
                            words,
                            0.9);
                }
                elided(out, in, item, kind, own, end);
                from = end;
                if (end == s.length()) {
                    return out;
                }
                m = DECLARED.within(s, end, s.length());
            }
        }
        if (!out.isEmpty()) {
            return out;
        }
        return fallback(in, item, underHeading, last);
    }

    private static final Wording DECLARING =
            Wording.compile("(?i)interest|declar|disclos|dpi|ori|nri");

    /** Elsewhere only what names an interest or declaring can be one. */
    private static boolean mayDeclare(String sentence, boolean underHeading) {
        return underHeading || DECLARING.matcher(sentence).find();
    }

    private List<DeclarationFinding> fallback(
            Utterance in, int item, boolean underHeading, List<DeclarationFinding> last) {
        String s = in.string();
        List<DeclarationFinding> out = new ArrayList<>();
        Matcher had = HAD.matcher(s);
        if (had.find()) {
            List<String> names = names(in.passage().cut(0, had.start()), List.of());
            boolean acted =
                    ConductWords.in(s) != null
                            || had.group().toLowerCase(java.util.Locale.ROOT).contains("declared");
            if (!names.isEmpty() && acted) {
                add(out, in, item, names, had.group("kind"), s.substring(had.end()), s, 0.85);
                return out;
            }
        }
        Matcher by = FROM.matcher(s);
        if (by.find()) {
            Declarants.Listed people = declarants.listed(in.passage().from(by.end()).trimmed());
            if (people != null) {
                int end = people.end() - in.passage().start();
                List<String> names = people.names();
                int own = elision(in, end, s.length());
                String kind = s.substring(0, by.end());
                add(out, in, item, names, kind, s.substring(end, own), s, 0.88);
                elided(out, in, item, kind, own, s.length());
                return out;
            }
        }
        Matcher that = DECLARED_THAT.matcher(s);
        if (underHeading && that.find()) {
            List<String> names = names(in.passage().cut(0, that.start()), last);
            if (!names.isEmpty()) {
                add(
                        out,
                        in,
                        item,
                        names,
                        s.contains("interest") ? s.substring(that.start()) : "",
                        "as " + s.substring(that.end()).strip(),
                        s,
                        0.9);
            }
        }
        return out;
    }

    private static final Wording EXCEPT =
            Wording.compile(
                    "(?i)\\b(?:no|none)\\b[^.;]{0,100}?\\b(?:other than|apart from|except(?:ing)?(?: for| from)?|with the exception of)(?: (?:for|from|that of|by))? (?=(?-i:[A-Z]))");

    /** "There were no declarations other than Cllr Ash in the cheque list." */
    List<DeclarationFinding> excepted(Utterance in, int item) {
        Matcher m = EXCEPT.matcher(in.string());
        List<DeclarationFinding> out = new ArrayList<>();
        if (m.find()) {
            Declarants.Listed people = declarants.listed(in.passage().from(m.end()));
            if (people != null) {
                String after = in.string().substring(people.end() - in.passage().start());
                add(out, in, item, people.names(), "", after, in.string(), 0.85);
            }
        }
        return out;
    }

    /** Where another person's interest begins without a verb of its own, or the end. */
    private int elision(Utterance in, int from, int to) {
        Matcher m = NextDeclarer.AND_PERSON.within(in.string(), from, to);
        while (m.find()) {
            Declarants.Listed people = declarants.listed(in.passage().cut(m.end(), to));
            if (people != null
                    && people.end() < in.passage().start() + to
                    && NextDeclarer.IN_WHAT
                            .matcher(in.string().substring(people.end() - in.passage().start(), to))
                            .matches()) {
                return m.start();
            }
        }
        return to;
    }

    private void elided(
            List<DeclarationFinding> out, Utterance in, int item, String kind, int from, int to) {
        int at = from;
        while (at < to) {
            Matcher m = NextDeclarer.AND_PERSON.within(in.string(), at, to);
            Declarants.Listed people =
                    m.find() ? declarants.listed(in.passage().cut(m.end(), to)) : null;
            if (people == null) {
                return;
            }
            int end = people.end() - in.passage().start();
            int next = elision(in, end, to);
            String what = in.string().substring(end, next);
            Matcher own = NextDeclarer.IN_WHAT.matcher(what);
            // "… and Cllr Birch a DPI in item 6": another kind than the one in front
            String named = own.matches() ? own.group("kind") : null;
            String about = named == null ? what : what.substring(own.end("kind"));
            add(
                    out,
                    in,
                    item,
                    people.names(),
                    named == null ? kind : named,
                    about,
                    in.string(),
                    0.85);
            at = next;
        }
    }

    private List<String> names(Passage before, List<DeclarationFinding> last) {
        List<String> names = declarants.before(before);
        if (names.isEmpty() && SELF.matcher(before.string()).find()) {
            return last.stream().map(DeclarationFinding::name).toList();
        }
        return names;
    }

    private static void add(
            List<DeclarationFinding> out,
            Utterance in,
            int item,
            List<String> names,
            String kind,
            String after,
            String whole,
            double sure) {
        InterestWords words = InterestWords.of(after);
        Nature nature = NatureWords.in(kind);
        if (nature == Nature.UNSPECIFIED) {
            nature = NatureWords.in(after.substring(0, Math.min(after.length(), 24)));
        }
        Conduct conduct = ConductWords.in(whole);
        for (String name : names) {
            out.add(
                    new DeclarationFinding(
                            item,
                            name,
                            nature,
                            words.interest(),
                            words.itemNumber(),
                            conduct,
                            ConductWords.isIntended(whole),
                            in.passage(),
                            List.of(),
                            name.equals("All members") ? 0.6 : sure,
                            sure < 0.9 ? List.of("CUE_WEAK") : List.of()));
        }
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String s) {
        return s == null ? "" : s;
    }
}
