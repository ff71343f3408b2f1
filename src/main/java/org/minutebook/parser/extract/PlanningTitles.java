package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import org.minutebook.parser.segment.Line;
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
                    "(?:[a-z]{1,4}/\\d{2,4}/\\d{1,6}|\\d{2,4}/\\d{3,6})/(?:full?|fpa|fpl|fp|out|outm?|ou|pa|pip|pp|ppp"
                            + "|hh|hhd|hou|hse|house|lbc|lb|lba|lbw|adv|ad|ac|rem|rm|res|mar|var|vary|s73"
                            + "|cou|coup|cla|cle|clp|cleud|clopud|ldc|ldp|lde|disc|doc|dis|nma|nmat?|pn|pno"
                            + "|prior|tca|tpo|tre|con|ca|cm|ind|maj|min|f|o)\\b.*");

    private static final Wording REFERENCE =
            Wording.compile("(?:^|[\\s(:])(?:[a-z]{1,4}/)?\\d{2,4}/\\d{4,6}(?:/[a-z]{1,6})?\\b");

    private static final Wording OPENING =
            Wording.compile("(?:[a-z]{1,4}/)?\\d{2,4}/\\d{3,6}(?:/[a-z]{1,6})?\\b");

    private static final int ROWS_LOOKED_AT = 12;

    private static final int FEWEST = 2;

    private PlanningTitles() {}

    /** Whether applications stand under a heading that only says so: "Applications received". */
    static boolean headsApplications(String title, List<Line> lines) {
        if (!title.contains("application") || title.contains("licen") || title.contains("grant")) {
            return false;
        }
        int found = 0;
        for (Line line : lines.subList(0, Math.min(ROWS_LOOKED_AT, lines.size()))) {
            String s = line.string();
            s = (s.length() > 200 ? s.substring(0, 200) : s).toLowerCase(Locale.ROOT);
            if (WITH_TYPE.matcher(s).matches()) {
                return true;
            }
            found += REFERENCE.matcher(s).find() ? 1 : 0;
        }
        return found >= FEWEST;
    }

    /** Whether a heading in small letters opens with an application's number, of whatever type. */
    static boolean opensWithReference(String title) {
        return OPENING.matcher(title).lookingAt();
    }

    /** Whether a heading in small letters is one application. */
    static boolean isApplication(String title) {
        return AFTER_THE_WORD.matcher(title).matches() || WITH_TYPE.matcher(title).matches();
    }
}
