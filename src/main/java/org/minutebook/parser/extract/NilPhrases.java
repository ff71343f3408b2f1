package org.minutebook.parser.extract;

import org.minutebook.parser.text.Wording;

/** The many ways in which minutes say that nobody declared an interest. */
final class NilPhrases {

    private static final String MADE =
            "(?:declared|received|made|disclosed|reported|given|recorded|notified|noted|stated|registered|intimated|submitted|raised|announced|forthcoming|lodged|tendered|expressed)";

    /** A whole answer under a heading that speaks of declarations. */
    private static final Wording ANSWER =
            Wording.compile(
                    "(?i)(?:.{0,200}[-–—:,;/] ?)?(?:"
                            + "none|nil|n/?a|dim|dim un|not applicable|there (?:were|was|are|is) (?:none|nil)|(?:there (?:were|was) )?none to (?:be )?(?:declared?|reported?|recorded?|noted?|made?)"
                            + "|there being (?:none|no declarations)(?:,.{0,80})?"
                            + "|(?:[\\w ]{0,40} )?(?:had|have|has) (?:nothing|none|no interests?) to (?:declare|disclose|report)"
                            + "|(?:nobody|no[- ]one|none of (?:the )?(?:members|councillors|those)(?: present)?) (?:had |has |have )?(?:declared|disclosed|made|anything to declare).{0,60}"
                            + "|dim (?:i'w|i’w|buddiannau|datganiadau).{0,40}|ni (?:wnaed|ddatganwyd|chafwyd).{0,60}"
                            + "|nothing(?: to declare| to report| was declared| declared)?"
                            + "|none (?:was |were |had been |have been |being )?"
                            + MADE
                            + "|no (?:one|body|member|members|councillor|councillors|cllrs?|person)s? (?:present )?(?:had |has |have )?(?:declared|made|disclosed|to declare|anything to declare).{0,60}"
                            + "|(?:there (?:were|was) )?no(?:ne)? "
                            + MADE
                            + "(?: at this (?:time|point|stage|juncture))?"
                            + ")(?: at this (?:time|point|stage|juncture)| at the (?:time|meeting)| on this occasion| by (?:those|members) present| in the meeting| of the meeting)*[.!;)\\]]*(?: ?see also .*)?");

    /** A sentence that says so by itself, wherever it stands. */
    private static final Wording SENTENCE =
            Wording.compile(
                    "(?i)\\b(?:no|nil|not any|without any)\\b(?!thing)[^.;]{0,90}?\\b(?:declarations?|disclosures?|interests?|conflicts? of interests?)\\b"
                            + "|\\bno (?:items?|matters?|business|councillors?|members?)\\b[^.;]{0,90}\\bdeclar\\w*\\b[^.;]{0,60}\\binterests?\\b"
                            + "|\\bnone of (?:the )?(?:members|councillors|those)[^.;]{0,40}\\b(?:declared|interest)"
                            + "|\\b(?:interests?|declarations?)(?: of (?:personal |pecuniary |prejudicial )?interests?)?(?: on (?:any )?(?:agenda )?items?| from (?:members|councillors))?(?: ?[-–—:])+ ?(?:none|nil|no\\b(?!\\.? ?\\d)|n/a)"
                            + "|\\bthere (?:being|were|was) none\\b");

    /** "No. 12", "if no interest", "no later than" say nothing of the kind. */
    private static final Wording NOT_NIL =
            Wording.compile(
                    "(?i)\\bif (?:no|none)\\b|\\bno (?:later|longer|doubt|dispensations?|requests?|gifts?|objection|further interest in)\\b|^no\\.? ?\\d|\\bno need\\b|party whip|public interest|interest rates?");

    /** That the words are about interests of members at all. */
    private static final Wording ABOUT =
            Wording.compile("(?i)\\b(?:declar|disclos)|\\binterests?\\b");

    /** That a sentence names declarations, so that it says so wherever it stands. */
    private static final Wording DECLARATIONS =
            Wording.compile(
                    "(?i)\\b(?:declar\\w*|disclosures?|disclosed)\\b[^.;]{0,60}\\binterests?\\b|\\binterests?\\b[^.;]{0,60}\\b(?:declared|disclosed)\\b|\\bno declarations\\b");

    private NilPhrases() {}

    static boolean namesDeclarations(String sentence) {
        return DECLARATIONS.matcher(sentence).find();
    }

    /**
     * Whether a sentence says that none was declared.
     *
     * @param underHeading whether it stands under a heading of declarations alone, where "None." is
     *     enough
     */
    static boolean isNil(String sentence, boolean underHeading) {
        if (!underHeading && !ABOUT.matcher(sentence).find()) {
            return false;
        }
        if (NOT_NIL.matcher(sentence).find()) {
            return false;
        }
        if (underHeading
                && ANSWER.matcher(sentence).matches()
                && !sentence.toLowerCase(java.util.Locale.ROOT).contains("dispensation")) {
            return true;
        }
        return (!underHeading || ABOUT.matcher(sentence).find())
                && SENTENCE.matcher(sentence).find();
    }
}
