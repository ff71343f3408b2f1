package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/** Tells whether a subject is the body that meets, or another council, committee or authority. */
final class OwnBody {

    static final Wording OTHER_BODY =
            Wording.compile(
                    "\\b(?:District|Borough|County|City|National Park|Planning Inspectorate|[A-Z]{2,5}CC|[A-Z]{1,3}DC|[A-Z]{1,3}BC|Government|Environment Agency|Highways|Secretary of State|Ombudsman)\\b");

    private static final Wording GROUP =
            Wording.compile("(?i)\\b(?:group|party|team|partnership)\\b");

    private final @Nullable String body;

    private static final Wording NAME_IN_FRONT =
            Wording.compile("(?:^|[a-z,;–-] )((?:[A-Z][a-z]+ ){1,3})$");

    OwnBody(@Nullable String body) {
        this.body = body;
    }

    boolean isOwnBody(String subject, String before) {
        if (OTHER_BODY.matcher(subject).find()) {
            Matcher m = OTHER_BODY.matcher(subject);
            return m.find() && body != null && body.contains(m.group());
        }
        if (OTHER_BODY
                        .matcher(
                                before.length() > 30
                                        ? before.substring(before.length() - 30)
                                        : before)
                        .find()
                && !before.endsWith(". ")) {
            String tail = before.strip();
            if (tail.matches("(?s).*\\b(?:District|Borough|County|City)$")) {
                return false;
            }
        }
        // "Ashby Town Council objected": the name of another council in front
        Matcher name =
                NAME_IN_FRONT.matcher(
                        before.length() > 60 ? before.substring(before.length() - 60) : before);
        if (name.find()
                && lower(subject).endsWith("council")
                && body != null
                && !body.contains(name.group(1).strip())
                && !BodyWords.PERSON.matcher(name.group(1)).find()
                && !name.group(1)
                        .matches(
                                "(?:The|After|Following|All|This|On|In|At|However|Both|As|When|Therefore|Then) .*")) {
            return false;
        }
        if (subject.matches("[A-Z]{2,5}")) {
            return subject.equals("PC") || subject.equals(initialism());
        }
        String lower = subject.toLowerCase(Locale.ROOT);
        boolean committee =
                lower.contains("committee")
                        || lower.contains("working")
                        || lower.contains("trustees");
        boolean ownCouncil =
                body != null
                        && !body.toLowerCase(Locale.ROOT).contains("committee")
                        && body.toLowerCase(Locale.ROOT).contains("council");
        boolean group = lower.contains("group") && !(body != null && GROUP.matcher(body).find());
        return !(committee && ownCouncil) && !lower.contains("trustees") && !group;
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    /** "Nether Ashby Parish Council" is "NAPC" in its own minutes. */
    private String initialism() {
        StringBuilder out = new StringBuilder();
        for (String w : (body == null ? "" : body).split(" ", -1)) {
            if (!w.isEmpty() && Character.isUpperCase(w.charAt(0))) {
                out.append(w.charAt(0));
            }
        }
        return out.toString();
    }

    boolean isAuthority() {
        return body != null
                && body.toLowerCase(Locale.ROOT)
                        .matches(".*\\b(?:planning|licensing|development|regulatory)\\b.*");
    }
}
