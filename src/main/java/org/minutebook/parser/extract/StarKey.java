package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.text.Wording;

/** The key of a list whose names carry a star: "* denotes apologies". */
final class StarKey {
    private static final Wording STAR_KEY =
            Wording.compile(
                    "\\W{0,3}(?:denotes|indicates|=|-|–)?\\s?(?:member )?(?:(apolog\\w+)|(?:absence|absent|not present)).{0,60}",
                    Pattern.CASE_INSENSITIVE);

    private StarKey() {}

    /** "* denotes apologies": those with a star were not there. */
    static boolean apply(String text, List<Attending> found) {
        Matcher key = STAR_KEY.matcher(text.substring(1));
        if (!key.matches()) {
            return false;
        }
        for (Attending one : found) {
            String all = one.place.in().value();
            int end = one.person.passage().end();
            boolean behind = end < all.length() && all.charAt(end) == '*';
            boolean before =
                    all.lastIndexOf('*', one.place.start()) >= Math.max(0, one.place.start() - 2);
            if (behind || before) {
                one.present = false;
                one.excused = key.group(1) != null;
                one.absent = !one.excused;
            }
        }
        return true;
    }
}
