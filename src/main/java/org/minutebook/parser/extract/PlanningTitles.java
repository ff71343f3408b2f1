package org.minutebook.parser.extract;

import org.minutebook.parser.text.Wording;

/**
 * A heading that is one planning application: its reference, alone or behind the word "planning".
 *
 * <p>practice: {@code "Planning: AB/21/0093, 2 Mill Row"}, {@code "21/00140/FUL – 3 Mill Row"}. The
 * type of consent behind the number (FUL, OUT, LBC) tells it from a minute's number.
 */
final class PlanningTitles {

    private static final Wording AFTER_THE_WORD =
            Wording.compile(
                    "planning(?: application| ref(?:erence)?\\.?)? ?[:,.–—-] ?"
                            + "(?:(?:no|ref)\\.? ?)?(?:[a-z]{1,4}[/ ]?)?\\d{2,4}/\\d{2,6}.*");

    private static final Wording WITH_TYPE =
            Wording.compile(
                    "(?:[a-z]{1,4}/)?\\d{2,4}/\\d{3,6}/(?:full?|fpa|fpl|fp|out|outm?|ou|pa|pip|pp|ppp"
                            + "|hh|hhd|hou|hse|house|lbc|lb|lba|lbw|adv|ad|ac|rem|rm|res|mar|var|vary|s73"
                            + "|cou|coup|cla|cle|clp|cleud|clopud|ldc|ldp|lde|disc|doc|dis|nma|nmat?|pn|pno"
                            + "|prior|tca|tpo|tre|con|ca|cm|ind|maj|min|f|o)\\b.*");

    private PlanningTitles() {}

    /** Whether a heading in small letters is one application. */
    static boolean isApplication(String title) {
        return AFTER_THE_WORD.matcher(title).matches() || WITH_TYPE.matcher(title).matches();
    }
}
