package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.DeclarationOfInterest.Nature;

/**
 * The words beside a name in a list of declarations: {@code "– item 7, grass cutting (DPI) – left
 * the room"}.
 *
 * @param nature as named, else {@code UNSPECIFIED}
 * @param interest what it is, or {@code null}
 * @param itemNumber which item it concerns, or {@code null}
 */
record ListedInterest(Nature nature, @Nullable String interest, @Nullable String itemNumber) {
    private static final String KIND =
            "(?:disclosable |other |ordinary |significant |non[- ]?)*(?:pecuniary|personal|prejudicial|registrable|registerable|financial|DPI|ORI|NRI)\\b";
    private static final Wording NATURE =
            Wording.compile(
                    "(?i)\\b(?:declared |an? )*"
                            + KIND
                            + "(?:(?: and|,|/| &| but not) "
                            + KIND
                            + ")?(?: interests?)?");
    private static final Wording ITEM =
            Wording.compile(
                    "(?i)\\b(?:re:?|for|in|on|regarding|as)? ?(?:the )?(?:agenda )?(?:items?|minutes?|nos?\\b\\.?|number)(?: no\\.?s?| number| ref(?:erence)?)? ?[A-Z]{0,6}\\.?\\d[\\w./]{0,12}(?: ?\\(\\w{1,4}\\))?|(?-i:\\b[A-Z]{1,6} \\d{1,4}/\\d{1,4}/\\d{1,3}\\b)");

    /** The Welsh half of "eitem agenda / agenda item". */
    private static final Wording WELSH =
            Wording.compile("(?i)\\b(?:eitem(?: agenda)?|rhif(?: cofnodion)?|cofnod) ?/ ?");

    private static final Wording CONDUCT =
            Wording.compile(
                    "(?i)[-–—,;:(. ]{0,4}(?:and |but |he |she |they )?(?:left|withdrew|withdrawn|remained|stayed|took no part|did not|would leave|will leave|leaving|retired|spoke|not present)\\b.*$");
    private static final Wording REASONED =
            Wording.compile("(?i)\\b(?:as (?:an?|the|he|she|they|his|her)|because)\\b|\\) as ");
    private static final Wording REF_FIRST =
            Wording.compile("^[ ,:;–—-]*\\d{1,4}/\\d{2,6}/[A-Z]{1,5}\\b[ ,:;–—-]*");
    private static final Wording NUMBER_ALONE =
            Wording.compile(
                    "(?i)[ ,:;.–—-]*(?:(?:agenda )?(?:item|minute|no\\.?)s? ?)?([A-Z]{0,6}\\.?\\d[\\w./]{0,12}(?:\\(\\w{1,4}\\))?)[ ,:;.–—-]*");

    static ListedInterest of(String printed) {
        String words = WELSH.matcher(printed).replaceAll("");
        words = words.replaceFirst("^[ ,:;–—-]+", "");
        Matcher nature = NATURE.matcher(words);
        Nature kind = NatureWords.in(words);
        String interest = null;
        if (REASONED.matcher(words).find()) {
            interest = InterestWords.of(words).interest();
        }
        if (interest == null && nature.find()) {
            String behind = bare(words.substring(nature.end()));
            String front = bare(words.substring(0, nature.start()));
            interest = behind == null || behind.length() < 3 ? front : behind;
        } else if (interest == null) {
            interest = bare(words);
        }
        return new ListedInterest(kind, interest, number(words));
    }

    /** The number where the words are nothing else: a cell of a table that was flattened. */
    static @Nullable String numberAlone(String words) {
        Matcher m = NUMBER_ALONE.matcher(words);
        return m.matches() ? m.group(1).replaceAll("[.,:/-]+$", "") : null;
    }

    private static @Nullable String number(String words) {
        String alone = numberAlone(words);
        return alone != null ? alone : InterestWords.number(words.replaceFirst("^[ ,:–—-]+", ""));
    }

    /** Without its item, its kind, its joining words and what was done about it. */
    private static @Nullable String bare(String words) {
        String item = ITEM.matcher(words).replaceAll(" ");
        String ref = REF_FIRST.matcher(item).replaceFirst(" ");
        String what =
                CONDUCT.matcher(ref)
                        .replaceFirst("")
                        .replaceAll("(?i)^ ?re:? \\d[\\w./]{0,12}", " ")
                        .replaceFirst(
                                "^ ?[A-Z]{0,4}\\d[\\d/]{0,10}(?:\\([a-z]{1,3}\\))? ?[-–—:] ", " ")
                        .replaceAll("(?i)\\b(?:declared|declares)? ?(?:an )?interests?\\b", " ")
                        .replaceAll("\\( {0,3}\\)", " ")
                        .replaceAll(
                                "(?i)^(?:[ ,:;.)/|–—-]|re\\b|for\\b|in (?:relation|respect|regard) (?:to|of)\\b|with regard to\\b|in\\b|as\\b|also\\b|and\\b|both\\b|each\\b|on\\b|regarding\\b)+",
                                "")
                        .replaceAll("[ ,:;.(/|–—-]+$", "");
        String open = what.startsWith("(") && what.endsWith(")") ? inside(what) : what;
        return numberAlone(open) != null ? null : InterestWords.tidy(open);
    }

    private static String inside(String bracket) {
        return bracket.substring(1, bracket.length() - 1);
    }
}
