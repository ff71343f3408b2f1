package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Finds where the words of one declaration end because another person declares in the same
 * sentence: "Cllr Ash declared an interest in item 4 and Cllr Birch declared one in item 5".
 */
final class NextDeclarer {
    /** "… in the hall and Cllr Birch in the church": the verb counts for both. */
    static final Wording AND_PERSON =
            Wording.compile(
                    "(?:,|;| and|, and) (?=(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\\b\\.?)");

    static final Wording IN_WHAT =
            Wording.compile(
                    "\\s?(?:also )?(?:(?:an? )?(?<kind>(?:[\\w-]{1,16} (?:and |/ ?)?){0,4}(?:interests?|DPI|ORI|NRI)) )?(?:in|re:?|for|regarding|on|as|with regard to|concerning)\\b .*",
                    java.util.regex.Pattern.DOTALL);

    /** Names are no longer than this, several of them together. */
    private static final int LONGEST = 90;

    private static final Wording PARTS =
            Wording.compile("(?:;|,? and|,| while| whilst) (?=(?:[Tt]he )?\\p{Lu})");

    private static final String NAME =
            "(?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev|Sir)\\.? ){0,2}\\p{Lu}[\\p{L}.’'-]{0,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){0,3}";

    private static final Wording ONLY_NAMES =
            Wording.compile(
                    "(?:[Tt]he (?:Chair(?:man|woman)?|Vice[- ]Chair(?:man)?|Mayor|(?:Parish |Town )?Clerk)|"
                            + NAME
                            + ")(?:(?:,| and|, and| &) "
                            + NAME
                            + "){0,4}(?: (?:also|then|both|each|had|has)){0,2} ?");

    private NextDeclarer() {}

    /**
     * Index where the next declarer's name begins, or the length where nobody else declares.
     *
     * @param from behind the first declaration's words of declaring
     */
    static int start(Passage sentence, int from, Wording declared, Declarants declarants) {
        String s = sentence.string();
        Matcher verb = declared.within(s, from, s.length());
        while (verb.find()) {
            int near = Math.max(from, verb.start() - LONGEST);
            Matcher part = PARTS.within(s, near, verb.start());
            while (part.find()) {
                if (ONLY_NAMES.within(s, part.end(), verb.start()).matches()) {
                    List<String> names = declarants.before(sentence.cut(part.end(), verb.start()));
                    if (!names.isEmpty()) {
                        return part.start();
                    }
                }
            }
        }
        return s.length();
    }
}
