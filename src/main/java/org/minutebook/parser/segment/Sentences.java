package org.minutebook.parser.segment;

import java.util.Locale;
import java.util.Set;

/** Tells a heading from a sentence by its words. */
final class Sentences {

    /** How much of a row is looked at. */
    private static final int LOOKED_AT = 260;

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "was", "were", "is", "are", "has", "have", "had", "will", "would", "could",
                    "should", "cannot", "did", "does");

    private static final Set<String> PAST =
            Set.of(
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
                    "discussed",
                    "received",
                    "approved",
                    "felt",
                    "pointed",
                    "apologised",
                    "signed");

    /** After these a past form is a participle: "questions asked by members". */
    private static final Set<String> BEHIND_PARTICIPLES =
            Set.of(
                    "by", "under", "at", "from", "of", "in", "on", "for", "during", "and", "to",
                    "with", "or", "back");

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
        String[] cased = s.strip().split(" ", 48);
        String[] tokens = s.strip().toLowerCase(Locale.ROOT).split(" ", 48);
        if (cased.length != tokens.length) {
            cased = tokens;
        }
        if (tokens.length < 2 || tokens[0].equals("to")) {
            return false;
        }
        boolean relative = false;
        for (int i = 0; i < tokens.length; i++) {
            String t = bare(tokens[i]);
            if (RELATIVE.contains(t)) {
                relative = true;
            } else if (i > 0 && !relative) {
                if (AUXILIARIES.contains(t)) {
                    return true;
                }
                String next = i + 1 < tokens.length ? bare(tokens[i + 1]) : "";
                if (PAST.contains(t)
                        && i + 1 < tokens.length
                        && (!BEHIND_PARTICIPLES.contains(next) || isName(cased, i))) {
                    return true;
                }
            }
        }
        String last = bare(tokens[tokens.length - 1]);
        return (tokens[0].equals("no") || tokens[0].equals("none") || s.endsWith("."))
                && tokens.length > 2
                && PARTICIPLES_AT_END.contains(last);
    }

    /** Whether a name or a title stands before the word, so that somebody did something. */
    private static boolean isName(String[] tokens, int at) {
        return at > 1
                && !tokens[at - 1].isEmpty()
                && Character.isUpperCase(tokens[at - 1].charAt(0))
                && Character.isLowerCase(tokens[at - 1].charAt(tokens[at - 1].length() - 1));
    }

    /** Whether the words are "none", "nil" or the like. */
    static boolean isNil(String words) {
        String low = words.strip().toLowerCase(Locale.ROOT);
        return low.startsWith("none")
                || low.startsWith("nil")
                || low.startsWith("no ")
                || low.startsWith("noted")
                || low.startsWith("agreed")
                || low.startsWith("approved")
                || low.startsWith("deferred")
                || low.startsWith("nothing");
    }

    /** Whether the words stand as a text of their own: a sentence, or a bare "None." */
    static boolean stands(String words) {
        String s = words.strip();
        if (s.isEmpty()) {
            return false;
        }
        return isNil(s) || s.endsWith(".") || tells(s);
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
