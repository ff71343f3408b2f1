package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.minutebook.parser.text.Wording;

/**
 * Headings printed in two languages with a stroke between: "Yn bresennol / Present", "Present / Yn
 * bresennol:". practice: councils in Wales, and in the Gaelic and Irish speaking districts.
 */
final class TwoLanguages {
    private static final Wording FIRST_HALF =
            Wording.compile("\\p{L}[\\p{L}’']{0,30}(?: [\\p{L}’']{1,30}){0,4} ?/ ?");
    private static final Wording SECOND_HALF =
            Wording.compile(
                    " ?/ ?\\p{L}[\\p{L}’']{0,30}(?: [\\p{L}’']{1,30}){0,4}(?= ?(?:[:–-]|$))");

    private TwoLanguages() {}

    /** Where the second half of a heading starts, or -1. */
    static int secondHalf(String line, int from) {
        Matcher m = FIRST_HALF.within(line, from, line.length());
        return m.lookingAt() ? m.end() : -1;
    }

    /** The index behind the heading's second half, or the index itself where it has none. */
    static int afterSecondHalf(String line, int end) {
        Matcher m = SECOND_HALF.within(line, end, line.length());
        return m.lookingAt() ? m.end() : end;
    }

    private static final Wording WELSH_HALF =
            Wording.compile(
                    "(?i)cyngor (?:cymuned|tref|plwyf|cymdeithas|sir|bwrdeistref)[ /|-]{1,3}(?=\\S+ .*(?:community|town|county|borough) council$)");

    private static final Wording WELSH_BODY =
            Wording.compile(
                    "(?i)(?:is-?bwyllgor|pwyllgor|bwrdd|gweithgor|panel craffu|cabinet y)\\b");

    /** "Cyngor Cymuned Ashford Community Council": the name of one council in two languages. */
    static String englishCouncil(String name) {
        Matcher welsh = WELSH_HALF.matcher(name);
        return welsh.lookingAt() ? name.substring(welsh.end()) : name;
    }

    /** "Pwyllgor Craffu / Scrutiny Committee": the half in English. */
    static String englishBody(String body) {
        String[] halves = body.split(" ?/ ?", -1);
        if (halves.length != 2) {
            return body;
        }
        boolean first = WELSH_BODY.matcher(halves[0]).lookingAt();
        boolean second = WELSH_BODY.matcher(halves[1]).lookingAt();
        return first == second ? body : first ? halves[1] : halves[0];
    }
}
