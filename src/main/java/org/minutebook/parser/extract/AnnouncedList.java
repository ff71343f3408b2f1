package org.minutebook.parser.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * A line in small letters that announces a list of decisions: "Cabinet agreed:", "It was agreed
 * that:", "The Committee:-" over "1. Noted … 2. Agreed …".
 */
final class AnnouncedList {

    private static final String ADVERBS =
            "(?:,? (?:then|also|therefore|further|unanimously|subsequently|duly|accordingly|thereafter)){0,2}";

    /** practice: cabinets and parishes ("agreed:"), Scottish committees ("agreed to:-"). */
    private static final Wording AGREED =
            Wording.compile(
                    "\\b(?:[Ii]t was|"
                            + BodyWords.BODY
                            + "|[Tt]he following (?:[a-z]{3,20} )?(?:was|were))"
                            + ADVERBS
                            + " (?:agreed|decided|resolved|determined)(?: unanimously| as follows| the following| in principle){0,2}(?<that> that| to)?\\s{0,2}(?<colon>[:;–—-]{0,3})$");

    /** practice: Scottish minutes let the list's own verbs tell: "The Committee:-". */
    private static final Wording BODY_ALONE =
            Wording.compile(
                    "(?:^|[,;] |\\b(?:Thereafter|Accordingly) )"
                            + BodyWords.BODY
                            + "(?:,? having [^:]{3,160}?,?)?\\s{0,2}[:–—-]{1,3}$");

    private static final Wording DEED =
            Wording.compile(
                    "^[“\"(]{0,2}(?:(?:unanimously |further |also )?(?:not(?:ed|es|ing)|agree[ds]|approve[ds]|adopt(?:ed|s)|endorse[ds]|recommend(?:ed|s)|referr?(?:ed|s)|deferr?(?:ed|s)|delegate[ds]|request(?:ed|s)|instruct(?:ed|s)|asked|asks|appoint(?:ed|s)|authorise[ds]|confirm(?:ed|s)|welcome[ds]|accept(?:ed|s)|reject(?:ed|s)|receive[ds]|grant(?:ed|s)|resolve[ds]|remit(?:ted|s)|continued|homologated|thank(?:ed|s)|ratifie[ds]|considered|supported))\\b",
                    Pattern.CASE_INSENSITIVE);

    private AnnouncedList() {}

    /**
     * The line's last sentence as a formula, where it announces the list below.
     *
     * @param sentence the sentence of the line that is being read
     * @param next the line below
     */
    static Optional<DecisionFormula> find(MinuteLine line, int sentence, MinuteLine next) {
        if (sentence != line.sentences().size() - 1 || !isListed(next)) {
            return Optional.empty();
        }
        Passage words = line.sentences().get(sentence);
        String s = words.string();
        String tail = s.length() > 400 ? s.substring(s.length() - 400) : s;
        Matcher agreed = AGREED.matcher(tail);
        if (agreed.find()
                && (agreed.group("that") != null || !agreed.group("colon").isEmpty())
                && !BodyWords.SAYING.matcher(tail.substring(0, agreed.start())).find()) {
            return Optional.of(formula(s));
        }
        if (BODY_ALONE.matcher(tail).find() && DEED.matcher(next.string()).find()) {
            return Optional.of(formula(s));
        }
        return Optional.empty();
    }

    private static boolean isListed(MinuteLine next) {
        return next.label() != null || next.line().style().kind() == BlockKind.LIST_ITEM;
    }

    private static DecisionFormula formula(String s) {
        return new DecisionFormula(
                0,
                s.length(),
                true,
                true,
                s.toLowerCase(java.util.Locale.ROOT).contains("unanim"),
                false);
    }
}
