package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Authorities that are not called a council: joint and combined authorities, national parks,
 * drainage boards, ports and harbours.
 */
final class AuthorityNames {

    private static final String PLACE =
            "\\p{Lu}[\\p{L}'’&-]+(?: (?:and|of|the|&|\\p{Lu}[\\p{L}'’&-]+)){0,6}";

    private static final Wording BY_KIND =
            Wording.compile(
                    "(?<name>"
                            + PLACE
                            + " (?i:combined (?:county )?authority|national park authority|fire"
                            + " (?:and rescue )?authority|broads authority|(?:internal )?drainage"
                            + " board|harbour commissioners|port authority|waste"
                            + " authority|transport authority|joint authority|parks"
                            + " authority))\\b");

    private static final Wording BY_PLACE =
            Wording.compile(
                    "^(?:(?i:minutes of the|the)"
                            + " )?(?<name>(?i:port|harbour|village|township|municipality|london borough|royal borough|county borough|borough|city) (?i:of)"
                            + " \\p{Lu}[\\p{L}'’-]+(?: and \\p{Lu}[\\p{L}'’-]+)?(?:"
                            + " (?!(?i:regular|special|ordinary|board|commission|meeting|minutes|council))\\p{Lu}[\\p{L}'’-]+)?)(?="
                            + " (?i:regular|special|ordinary|board|commission|meeting|minutes|council)|$)");

    private static final Wording LEAD =
            Wording.compile("^(?i:minutes|meeting|of|the|a|an|board|draft|annual|general)\\b\\s*");

    private AuthorityNames() {}

    /** The authority that a heading names, or {@code null}. */
    static @Nullable String in(HeadingZone heading) {
        for (Passage line : heading.lines()) {
            String text = line.oneLine();
            if (text.length() > 300) {
                continue;
            }
            Matcher place = BY_PLACE.matcher(text);
            if (place.find()) {
                return CouncilNames.inNormalCase(place.group("name"));
            }
            Matcher kind = BY_KIND.matcher(text);
            if (kind.find()) {
                return CouncilNames.inNormalCase(withoutLead(kind.group("name")));
            }
        }
        return null;
    }

    private static String withoutLead(String name) {
        String rest = name;
        Matcher m = LEAD.matcher(rest);
        while (m.find()) {
            rest = rest.substring(m.end());
            m = LEAD.matcher(rest);
        }
        return rest;
    }
}
