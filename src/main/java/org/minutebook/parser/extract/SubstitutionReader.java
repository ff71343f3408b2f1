package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads who stood in for whom: "A attended as a substitute for B", "A and C replaced B and D
 * respectively", "A substituted.".
 */
final class SubstitutionReader {
    private static final Wording CUE =
            Wording.compile(
                    "(?<!no )\\bsubstitut(?:e|ed|es|ing|ion)\\b|\\bin (?:the )?place of\\b|\\breplac(?:ed|ing)\\b|\\bdeputis(?:ed|ing)\\b|\\bas (?:an? |his |her |their |the )?(?:reserve|alternate|deputy)(?: member)?\\b|\\battend(?:ed|ing)? (?:the meeting )?on behalf of\\b|\\brepresent(?:ed|ing)\\b|\\bin the absence of\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording NEGATIVE =
            Wording.compile(
                    "no substitut|no reserve|in the chair|took the chair|elected|nominated",
                    Pattern.CASE_INSENSITIVE);

    private final int part;

    private static final Wording FOR = Wording.compile("\\s(?:for|of)\\s");

    SubstitutionReader(int part) {
        this.part = part;
    }

    private static final Wording FOR_WHOM =
            Wording.compile(
                    ",? (?:for|in place of|on behalf of) whom (?=.{3,80}\\b(?:substitut|attend|deputis|act(?:ed|ing)|appear|was|were)\\w*)",
                    Pattern.CASE_INSENSITIVE);

    /** Where "for whom Cllr Birch substituted" begins, or -1. */
    static int forWhom(String sentence) {
        Matcher m = FOR_WHOM.matcher(sentence);
        return sentence.length() < 2000 && m.find() ? m.start() : -1;
    }

    /** Who came for the one named last in front of "for whom". */
    List<Attending> forWhom(Passage sentence, int at) {
        List<PersonMention> excused = PersonNames.findTitled(sentence.cut(0, at));
        List<PersonMention> came = PersonNames.findTitled(sentence.from(at));
        if (came.isEmpty()) {
            return List.of();
        }
        Attending one = new Attending(came.get(0), AttendanceGroup.of(Kind.SUBSTITUTES), part);
        one.present = true;
        if (excused.isEmpty()) {
            one.doubts.add("SUBSTITUTE_FOR_UNKNOWN");
        } else {
            one.substituteFor = excused.get(excused.size() - 1).name();
        }
        return List.of(one);
    }

    /**
     * The substitutes of a sentence.
     *
     * @param excused the one member who sent apologies, where there is just one, else {@code null}
     */
    List<Attending> read(Passage sentence, @Nullable String excused) {
        String text = sentence.string();
        Matcher cue = CUE.matcher(text);
        if (text.length() > 2000 || NEGATIVE.matcher(text).find() || !cue.find()) {
            return List.of();
        }
        List<PersonMention> before = PersonNames.findTitled(sentence.cut(0, cue.start()));
        List<PersonMention> after = PersonNames.findTitled(sentence.from(cue.end()));
        if (after.isEmpty()) {
            after = listBehindFor(sentence, text, cue.end());
        }
        boolean weak =
                cue.group().toLowerCase(java.util.Locale.ROOT).startsWith("represent")
                        || cue.group()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("in the absence");
        if (before.isEmpty() || (weak && after.isEmpty())) {
            return List.of();
        }
        List<Attending> out = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Attending one =
                    new Attending(before.get(i), AttendanceGroup.of(Kind.SUBSTITUTES), part);
            one.present = true;
            if (i < after.size() && (before.size() == after.size() || before.size() == 1)) {
                one.substituteFor = after.get(i).name();
            } else if (after.isEmpty() && before.size() == 1 && excused != null) {
                one.substituteFor = excused;
                one.doubts.add("SUBSTITUTE_INFERRED");
            } else {
                one.doubts.add("SUBSTITUTE_FOR_UNKNOWN");
            }
            out.add(one);
        }
        return out;
    }

    private static List<PersonMention> listBehindFor(Passage sentence, String text, int from) {
        Matcher m = FOR.within(text, from, text.length());
        if (!m.find()) {
            return List.of();
        }
        return PersonNames.list(sentence.from(m.end()));
    }
}
