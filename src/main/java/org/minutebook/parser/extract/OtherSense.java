package org.minutebook.parser.extract;

import java.util.List;

/**
 * Words of a heading that look as if they named its kind and mean something else: the sickness
 * absence of the staff is no apology, an urgent care centre no urgent business.
 */
final class OtherSense {

    private static final List<String> PHRASES =
            List.of(
                    "sickness absence",
                    "sick absence",
                    "sickness and absence",
                    "staff absence",
                    "staff sickness absence",
                    "employee absence",
                    "school absence",
                    "pupil absence",
                    "unauthorised absence",
                    "long-term absence",
                    "long term absence",
                    "leave of absence",
                    "managing absence",
                    "management of absence",
                    "absence management",
                    "absence monitoring",
                    "absence policy",
                    "absence rate",
                    "absence level",
                    "absence figures",
                    "absence statistics",
                    "absence from work",
                    "absence from school",
                    "urgent care",
                    "urgent treatment",
                    "urgent and emergency care",
                    "disclosure and barring",
                    "disclosure scotland",
                    "motion sensor",
                    "exclusion of pupils",
                    "exclusion of children",
                    "vehicle tracking");

    private OtherSense() {}

    /** A heading in small letters with such words blanked out. */
    static String without(String title) {
        String s = title;
        for (String phrase : PHRASES) {
            int at = s.indexOf(phrase);
            if (at >= 0) {
                s =
                        s.substring(0, at)
                                + " ".repeat(phrase.length())
                                + s.substring(at + phrase.length());
            }
        }
        return s;
    }
}
