package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.DeclarationOfInterest.Nature;

/**
 * The kinds of interest by the words of the minutes. law: Localism Act 2011 ss. 29-31 (England),
 * the model codes of conduct of Wales and Scotland.
 */
final class NatureWords {

    /** A word and what it says, the more special first: "non-pecuniary" holds "pecuniary". */
    private record Word(Wording pattern, Nature nature) {

        static Word of(String pattern, Nature nature) {
            return new Word(
                    Wording.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE), nature);
        }
    }

    private static final List<Word> WORDS =
            List.of(
                    Word.of("(?<!not )(?<!not a )(?<!non[- ])prejudicial", Nature.PREJUDICIAL),
                    Word.of(
                            "non[- ]?(?:disclosable )?(?:pecuniary|DPI)|non[- ]?financial",
                            Nature.NON_PECUNIARY),
                    Word.of("non[- ]?regist(?:rable|erable|ered)|NRI", Nature.NON_REGISTRABLE),
                    Word.of(
                            "(?:other|ordinary) (?:disclosable )?regist(?:rable|erable)|ORI",
                            Nature.OTHER_REGISTRABLE),
                    Word.of("pecuniary|DPI|financial", Nature.PECUNIARY),
                    Word.of("personal", Nature.PERSONAL));

    /** "… in item 4 and a personal interest in item 5": the same person's other interest. */
    static final Wording SECOND =
            Wording.compile(
                    "(?i),? and (?:also )?(?:an? )?(?<kind>(?:[a-z-]+ ){0,3}(?:pecuniary|personal|prejudicial|registrable|registerable|financial|DPI|ORI|NRI)(?: [a-z-]+){0,2}?)(?: interests?)?(?= (?:in|on|for|as|re)\\b)");

    private NatureWords() {}

    /** The kind that words name; {@code UNSPECIFIED} where they name none. */
    static Nature in(String words) {
        for (Word word : WORDS) {
            if (word.pattern().matcher(words).find()) {
                return word.nature();
            }
        }
        return Nature.UNSPECIFIED;
    }
}
