package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.minutebook.parser.text.Wording;

/** The interest that stands in front of the name or the verb of declaring. */
final class InterestInFront {

    /** "Mrs Orme, whose shop adjoins the site, declared": the interest in front of the verb. */
    private static final Wording ASIDE =
            Wording.compile(
                    ", ((?:whose|who (?:is|was|has|had)|as (?:an?|the)) [^,.;]{4,120}),? (?:each |both |also )?$");

    /** "As a friend of the applicant, Cllr Ash declared": the interest in front of the name. */
    private static final Wording FRONT =
            Wording.compile("^\\W{0,3}(?:[Aa]s|[Bb]eing) ((?:an? |the |his |her )[^,;]{3,140}), ");

    private InterestInFront() {}

    /**
     * The words of the interest, in the form in which they follow "an interest".
     *
     * @param front what stands in front of the verb
     * @param behind what stands behind "an interest", which names none
     */
    static String of(String front, String behind) {
        Matcher aside = ASIDE.matcher(front);
        if (aside.find()) {
            return " as " + aside.group(1);
        }
        Matcher m = FRONT.matcher(front);
        return m.find() ? " as " + m.group(1) + "." + behind : behind;
    }
}
