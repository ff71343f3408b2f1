package org.minutebook.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Names as they stand in addresses and identities: "Children, Young People & Education" is {@code
 * children-young-people-and-education}, so that a comma or a capital more or less makes no other
 * body.
 */
public final class Slug {

    private static final int LONGEST = 120;

    /** What a council calls its own meeting, where it does not print its name. */
    private static final Set<String> THE_COUNCIL_ITSELF =
            Set.of(
                    "council",
                    "full-council",
                    "meeting-of-council",
                    "meeting-of-full-council",
                    "county-council",
                    "city-council",
                    "borough-council",
                    "district-council",
                    "town-council",
                    "parish-council",
                    "community-council");

    private Slug() {}

    /** The slug of any name; "x" where a name has neither letter nor digit of the Latin script. */
    public static String of(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("&", " and ");
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length() && out.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (!isSilent(c) && out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        while (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        return out.length() == 0 ? "x" : out.toString();
    }

    /** The slug of a council's name, a leading "The" aside. */
    public static String ofCouncil(String name) {
        return withoutThe(of(name));
    }

    /**
     * The slug of a body within its council. A council's own meeting is {@code council}, whether
     * the minutes print "Council", "Full Council" or the council's name.
     */
    public static String ofBody(String councilSlug, String name) {
        String slug = withoutThe(of(name));
        return slug.equals(councilSlug) || THE_COUNCIL_ITSELF.contains(slug) ? "council" : slug;
    }

    /** A name without case, accents and double blanks: what filters by name compare. */
    public static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isWhitespace(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c == '\u2019' ? '\'' : c);
            }
        }
        return out.toString().strip();
    }

    private static String withoutThe(String slug) {
        return slug.startsWith("the-") ? slug.substring(4) : slug;
    }

    /** Apostrophes and accents part no words. */
    private static boolean isSilent(char c) {
        return c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
