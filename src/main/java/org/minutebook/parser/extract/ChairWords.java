package org.minutebook.parser.extract;

import java.util.Set;

/** The words for whoever presides, in all four nations. */
final class ChairWords {
    private static final Set<String> CHAIR =
            Set.of(
                    "chair",
                    "chairman",
                    "chairwoman",
                    "chairperson",
                    "chairlady",
                    "chairing",
                    "convener",
                    "convenor",
                    "in the chair",
                    "presiding",
                    "presided",
                    "who presided",
                    "presided over the meeting",
                    "cadeirydd",
                    "y cadeirydd",
                    "chairing the meeting",
                    "in chair",
                    "acting chair",
                    "acting chairman",
                    "chair of the meeting",
                    "chairman of the meeting",
                    "chair of meeting",
                    "the chair",
                    "the chairman",
                    "acting chairperson",
                    "temporary chairman",
                    "chairman for the meeting",
                    "chair for the meeting",
                    "presiding chair",
                    "town mayor",
                    "mayor",
                    "the mayor",
                    "lord mayor",
                    "provost",
                    "lord provost",
                    "town mayor in the chair");
    private static final Set<String> VICE =
            Set.of(
                    "vice chair",
                    "vice chairman",
                    "is gadeirydd",
                    "isgadeirydd",
                    "vice chairwoman",
                    "vice chairperson",
                    "deputy chair",
                    "deputy chairman",
                    "vice convener",
                    "vice convenor",
                    "depute convener",
                    "v chair",
                    "v/chair",
                    "vice",
                    "deputy mayor",
                    "depute chair",
                    "v. chair",
                    "v chairman",
                    "deputy town mayor",
                    "vicechairman",
                    "vicechair",
                    "depute provost",
                    "deputy chairperson",
                    "deputy lord mayor",
                    "v.chair",
                    "vice-chair");

    private ChairWords() {}

    /** Whether words in small letters say no more than "the chair". */
    static boolean isChair(String lower) {
        int stroke = lower.indexOf('/');
        if (stroke > 1 && stroke < lower.length() - 2) {
            // "cadeirydd / chair"
            return isChair(lower.substring(0, stroke)) || isChair(lower.substring(stroke + 1));
        }
        String bare = bare(lower);
        return CHAIR.contains(bare)
                || (bare.startsWith("chair") && bare.endsWith("in the chair"))
                || (bare.startsWith("chair of the ")
                        && (bare.endsWith("council")
                                || bare.endsWith("committee")
                                || bare.endsWith("meeting")))
                || (bare.startsWith("in the chair") && bare.length() < 40);
    }

    /** Whether words in small letters say vice-chair (presiding or not). */
    static boolean isVice(String lower) {
        int stroke = lower.indexOf('/');
        if (stroke > 1 && stroke < lower.length() - 2) {
            return isVice(lower.substring(0, stroke)) || isVice(lower.substring(stroke + 1));
        }
        String bare = bare(lower);
        if (VICE.contains(bare)) {
            return true;
        }
        for (String word : VICE) {
            if (bare.startsWith(word + " ")
                    && (bare.contains("in the chair") || bare.endsWith("presiding"))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '-'
                    || c == '‑'
                    || c == '–'
                    || c == '?'
                    || Character.isWhitespace(c)
                    || c == ',') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
