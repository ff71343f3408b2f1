package org.minutebook.parser.segment;

import java.util.Locale;
import java.util.Set;

/** Tells a heading from a sentence by its words. */
final class Sentences {

    /** How much of a row is looked at. */
    private static final int LOOKED_AT = 260;

    private static final Set<String> FINITE =
            Set.of(
                    "was",
                    "were",
                    "is",
                    "are",
                    "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "reported",
                    "stated",
                    "advised",
                    "asked",
                    "agreed",
                    "proposed",
                    "resolved",
                    "thanked",
                    "declared",
                    "noted",
                    "said",
                    "opened",
                    "welcomed",
                    "explained",
                    "informed",
                    "presented",
                    "considered",
                    "confirmed",
                    "gave",
                    "went",
                    "attended",
                    "seconded",
                    "requested",
                    "raised",
                    "suggested",
                    "took",
                    "sent",
                    "read",
                    "could",
                    "should",
                    "cannot",
                    "did",
                    "does",
                    "been",
                    "be");

    private static final Set<String> RELATIVE =
            Set.of(
                    "which", "that", "who", "when", "where", "whether", "what", "how", "if", "as",
                    "to");

    private static final Set<String> PARTICIPLES_AT_END =
            Set.of(
                    "made",
                    "received",
                    "noted",
                    "agreed",
                    "approved",
                    "declared",
                    "accepted",
                    "adopted",
                    "signed",
                    "given",
                    "reported",
                    "recorded",
                    "none",
                    "nil");

    private Sentences() {}

    /** Whether the words tell something ("The minutes were agreed") and do not merely name it. */
    static boolean tells(String words) {
        String s = words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
        String[] tokens = s.strip().toLowerCase(Locale.ROOT).split(" ", 48);
        if (tokens.length < 2 || tokens[0].equals("to")) {
            return false;
        }
        boolean relative = false;
        for (int i = 0; i < tokens.length; i++) {
            String t = bare(tokens[i]);
            if (RELATIVE.contains(t)) {
                relative = true;
            } else if (i > 0 && FINITE.contains(t) && !relative) {
                return true;
            }
        }
        String last = bare(tokens[tokens.length - 1]);
        return (tokens[0].equals("no") || tokens[0].equals("none") || s.endsWith("."))
                && tokens.length > 2
                && PARTICIPLES_AT_END.contains(last);
    }

    /** Whether the words stand as a text of their own: a sentence, or a bare "None." */
    static boolean stands(String words) {
        String s = words.strip();
        if (s.isEmpty()) {
            return false;
        }
        String low = s.toLowerCase(Locale.ROOT);
        return low.startsWith("none")
                || low.startsWith("nil")
                || low.startsWith("no ")
                || low.startsWith("noted")
                || low.startsWith("agreed")
                || s.endsWith(".")
                || tells(s);
    }

    /** A word without marks at either end. */
    static String bare(String token) {
        int a = 0;
        int b = token.length();
        while (a < b && !Character.isLetterOrDigit(token.charAt(a))) {
            a++;
        }
        while (b > a && !Character.isLetterOrDigit(token.charAt(b - 1))) {
            b--;
        }
        return token.substring(a, b);
    }
}
