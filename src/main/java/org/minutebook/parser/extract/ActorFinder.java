package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds those in a sentence who may be asked to do something, coordinated ones as one. */
final class ActorFinder {

    private static final String CAPITALISED =
            "(?=[A-Z])(?!(?:That|Ask|Write|If|When|This|These|It|As|In|On|At|To|And|But|Any|Both|Also|However|Following|After|Action|ACTION|Agreed|AGREED|Resolved|RESOLVED|Inform|Thank|Tell|Contact|Remind|Advise|Request|Instruct)\\b)[A-Z][\\p{L}'’-]{1,30}+";

    private static final String TITLE =
            "(?:(?:County|District|Borough|Parish|Town|Community|City|Ward|Chief) )?"
                    + "(?:C[lIi1]{2,3}rs?|Clls?|Councillors?|COUNCILLORS?|Mr|Mrs|Ms|Miss|Messrs|Dr|Revd?|Reverend|Canon|Sir"
                    + "|Lord|Lady|Prof|Professor|Alderm[ae]n|Bailie|Provost|PCSO|PC|Sgt|Inspector|CC|BC|DC)\\b\\.?+";

    private static final String PLACE_OF_WORK =
            "(?: (?:of|from|at|for) (?:the )?"
                    + CAPITALISED
                    + "(?: (?:and |& |of )?"
                    + CAPITALISED
                    + "){0,5})?";

    private static final String PERSON =
            "\\b(?:"
                    + TITLE
                    + "[ \\t]?){1,3}(?:[A-Z]\\b\\.? ?){0,3}(?:(?:Mac |de |van |O['’])?"
                    + CAPITALISED
                    + "\\b(?: (?!"
                    + TITLE
                    + "))?){1,3}(?:\\([A-Z]{2,6}\\))?";

    /** "Cllrs. Ash and Birch": one title over several names. */
    private static final String SEVERAL =
            "\\b(?:(?:County|District|Borough|Parish|Town|Community) )?(?:C[lIi1]{2,3}rs|Clls|Councillors|COUNCILLORS|Messrs|Aldermen)\\b\\.? (?:(?:Mrs|Mr|Ms|Miss|Dr)\\.? )?(?:[A-Z]\\. ?){0,2}"
                    + CAPITALISED
                    + "(?: (?!"
                    + TITLE
                    + "|and |& )"
                    + CAPITALISED
                    + ")?"
                    + "(?:(?:, and |, ?& ?|, | and | ?& ?)(?!"
                    + TITLE
                    + "\\.? )(?:[A-Z]\\. ?){0,2}"
                    + CAPITALISED
                    + "(?: (?!"
                    + TITLE
                    + ")"
                    + CAPITALISED
                    + ")?){1,7}";

    private static final String OFFICE_WORD =
            "[Cc]lerks?|CLERK|[Cc]hair(?:man|woman|person)?|[Vv]ice[- ][Cc]hair(?:man|woman|person)?|[Mm]ayor|[Cc]onvenor|[Cc]onvener"
                    + "|[Ll]eader|RFO|R\\.F\\.O\\.|[Tt]reasurer|[Ss]ecretary|[Cc]aretaker|[Gg]rounds(?:man|woman|person)|[Ll]engthsman|[Ww]arden"
                    + "|[Oo]fficers?|[Mm]anagers?|[Dd]irectors?|[Hh]eads?|[Ss]olicitor|[Ee]ngineer|[Ss]urveyor|[Aa]dministrator|[Cc]hief [Ee]xecutive"
                    + "|[Cc]ommissioner|[Aa]dvis[eo]rs?|[Cc]onstable|[Pp]rincipal|[Aa]rchitect|[Cc]hamberlain|[Ww]ebmaster|[Aa]uditors?|[Hh]andyman|[Gg]ardener|(?:[Bb]orough|[Cc]ounty|[Dd]istrict|[Ww]ard) [Cc]ouncillor|[Cc]o-?ordinator|[Cc]abinet [Mm]ember|[Ll]ead [Mm]ember|[Pp]ortfolio [Hh]older|[Hh]eadteacher";

    /** "the Head of Children in Care", but "the Head of Roads in March". */
    private static final String OFFICE =
            "\\b(?:[Tt]he |[Oo]ur )?(?:[Dd]eputy |[Aa]ssistant |[Aa]cting |[Pp]arish |[Tt]own |[Vv]ice[- ])?(?:"
                    + CAPITALISED
                    + " (?:and |& |of )?){0,5}(?:"
                    + OFFICE_WORD
                    + ")\\b(?! ?['’]s)(?: (?:of|for|from) (?:the )?"
                    + CAPITALISED
                    + "(?:,? (?:and |& |of |for |in (?!"
                    + DueWords.MONTH
                    + "))?(?:the )?"
                    + CAPITALISED
                    + "){0,7})?(?: ?\\([A-Z]{2,6}\\))?";

    private static final String GROUP =
            "\\b(?:[Tt]he |[Aa]ll )?(?:"
                    + CAPITALISED
                    + " (?:(?:and|&|of) (?=[A-Z]))?){0,6}(?:[Cc]ouncillors|[Mm]embers|C[lIi1]{2}rs|[Cc]ommittee|[Pp]anel|[Ff]orum|[Ww]orking [Pp]arty|[Ww]orking [Gg]roup"
                    + "|[Tt]ask (?:and [Ff]inish )?[Gg]roup|[Ss]ub-?[Gg]roup|[Cc]ouncil|[Cc]abinet|[Ee]xecutive|[Gg]roup|[Ee]veryone"
                    + "|[Rr]epresentatives|[Vv]olunteers)\\b(?! ?['’]s)(?: of the (?:"
                    + CAPITALISED
                    + " ?(?:and |& |of )?){1,6})?|\\bA(?:ll|LL)(?= (?:to|will) [a-z]{2})";

    private static final Pattern ACTOR =
            Pattern.compile(
                    "(?<pronoun>\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)\\b(?!\\.))"
                            + "|(?<person>(?=[A-Z])(?:"
                            + SEVERAL
                            + "|"
                            + PERSON
                            + "))"
                            + PLACE_OF_WORK
                            + "|(?<office>"
                            + OFFICE
                            + ")"
                            + "|(?<group>"
                            + GROUP
                            + ")"
                            + "|(?<initials>\\b[A-Z]{2,4}\\b|\\b[A-Z]{1,2}[a-z]{0,2}[A-Z]{1,2}\\b)"
                            + "|(?<name>\\b"
                            + CAPITALISED
                            + "(?: (?:and |& )?"
                            + CAPITALISED
                            + "){1,3})"
                            + PLACE_OF_WORK);

    private static final Pattern JOINT = Pattern.compile("(?:,? and |,? ?& ?|/| and the )");
    private static final Pattern APPOSITION = Pattern.compile(",? ");

    /** Capitals that stand for a council, not for a person. */
    private static final Pattern COUNCIL = Pattern.compile("[A-Z]{0,3}(?:CC|DC|PC|BC|TC)");

    private ActorFinder() {}

    /** Those named in the sentence, in order. */
    static List<Actor> find(String sentence) {
        List<Actor> found = new ArrayList<>();
        Matcher m = ACTOR.matcher(sentence).useTransparentBounds(true).useAnchoringBounds(false);
        // Every form begins with a word: no other place needs to be tried.
        for (int at = 0; at < sentence.length(); at++) {
            if (!Letters.startsWord(sentence, at) || !m.region(at, sentence.length()).lookingAt()) {
                continue;
            }
            at = Math.max(at, m.end() - 1);
            Actor next = new Actor(m.start(), trimmed(sentence, m.start(), m.end()), kind(m));
            Actor last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && joins(sentence, last, next)) {
                found.set(found.size() - 1, last.to(next));
            } else {
                found.add(next);
            }
        }
        return found;
    }

    private static boolean joins(String sentence, Actor last, Actor next) {
        String between = sentence.substring(last.end(), next.start());
        if (last.kind() == Actor.Kind.PRONOUN || next.kind() == Actor.Kind.PRONOUN) {
            return false;
        }
        boolean alike =
                last.kind() == next.kind()
                        || (isPerson(sentence, last)
                                && (isPerson(sentence, next) || next.kind() == Actor.Kind.NAME))
                        || (last.kind() == Actor.Kind.GROUP && next.kind() == Actor.Kind.OFFICE);
        return (alike && JOINT.matcher(between).matches())
                || (last.kind() == Actor.Kind.OFFICE
                        && next.kind() == Actor.Kind.PERSON
                        && APPOSITION.matcher(between).matches());
    }

    private static boolean isPerson(String sentence, Actor a) {
        return a.kind() == Actor.Kind.PERSON
                || a.kind() == Actor.Kind.OFFICE
                || (a.kind() == Actor.Kind.INITIALS && !COUNCIL.matcher(a.in(sentence)).matches());
    }

    private static Actor.Kind kind(Matcher m) {
        if (m.group("pronoun") != null) {
            return Actor.Kind.PRONOUN;
        }
        if (m.group("person") != null) {
            return Actor.Kind.PERSON;
        }
        if (m.group("office") != null) {
            return Actor.Kind.OFFICE;
        }
        if (m.group("group") != null) {
            return Actor.Kind.GROUP;
        }
        return m.group("initials") != null ? Actor.Kind.INITIALS : Actor.Kind.NAME;
    }

    private static int trimmed(String sentence, int start, int end) {
        int e = end;
        while (e > start && (sentence.charAt(e - 1) == ' ' || sentence.charAt(e - 1) == '\t')) {
            e--;
        }
        return e;
    }
}
