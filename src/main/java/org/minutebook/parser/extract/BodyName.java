package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/** What is a body's name of the words that stand where it is named. */
final class BodyName {

    private static final Wording MEETING_WORDS =
            Wording.compile("\\b(?:meetings?|minutes)\\b", Pattern.CASE_INSENSITIVE);

    private static final Wording NO_BODY =
            Wording.compile(
                    "\\b(?:meetings?|minutes|previous|held (?:on|at|in|via|by))\\b",
                    Pattern.CASE_INSENSITIVE);

    private BodyName() {}

    /**
     * Without the council's name on either side; {@code null} where nothing but the council is
     * left.
     */
    static @Nullable String clean(String words, @Nullable String council) {
        String body =
                words.strip()
                        .replaceFirst(
                                "(?i)^(?:the|draft|minutes|meeting|an?|ordinary|extraordinary|special|annual|virtual|remote|multi-location)"
                                        + " (?:(?:meeting|minutes) )?(?:of )?(?:the )?",
                                "");
        body = TwoLanguages.englishBody(body);
        body =
                body.replaceFirst(
                        "(?i)^proceedings (?:of|at) (?:(?:a|the) (?:meeting of )?(?:the )?)?", "");
        int inner = Math.max(body.lastIndexOf(" of the "), -1);
        if (inner > 0 && MEETING_WORDS.matcher(body.substring(0, inner)).find()) {
            body = body.substring(inner + 8);
        }
        if (council != null) {
            String lower = body.toLowerCase(Locale.ROOT);
            String own = council.toLowerCase(Locale.ROOT);
            int at = lower.indexOf(own);
            if (at == 0) {
                body =
                        body.substring(own.length())
                                .replaceFirst("^[’']?s?\\s{0,2}[-–:,]?\\s{0,2}", "");
            } else if (at > 0) {
                body =
                        body.substring(0, at)
                                .replaceFirst("(?i)\\s(?:of|for)(?: the)?\\s{0,2}$", "");
            }
        }
        body = body.replaceFirst("(?i)^(?:regular|special|ordinary|monthly) ", "");
        body =
                body.replaceFirst(
                                "(?i)^(?:parish|town|community)"
                                        + " council['’]?s?\\s{0,2}[-–:,]?\\s{0,2}",
                                "")
                        .replaceFirst("[-–:,\\s]+$", "")
                        .strip();
        if (NO_BODY.matcher(body).find()) {
            return null;
        }
        if (body.length() < 4
                || CouncilNames.inNormalCase(body).equals(body.toLowerCase(Locale.ROOT))) {
            return null;
        }
        return CouncilNames.inNormalCase(body);
    }
}
