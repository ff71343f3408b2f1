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
 * Reads substitutes that stand in brackets behind those they stand in for: "Apologies were received
 * from Councillors Ash (Cllr Birch substituting) and Cole".
 */
final class BracketedSubstitutes {
    private static final Wording BRACKET =
            Wording.compile(
                    "\\((?:substitute[ds]?(?: by)?[:–-]? )?([^()]{4,60}?),? ?(?:substitut\\w+|(?:attended|attending|acted|acting)(?: as)?(?: an?| the)? ?(?:substitute|in (?:his|her|their) (?:place|stead|absence))|as (?:an? |his |her |the )?(?:substitute|alternate|deputy)|in (?:his|her|their) (?:place|stead))\\)|\\(substitute(?:d by)?[:–-]? ([^()]{4,60})\\)",
                    Pattern.CASE_INSENSITIVE);

    private BracketedSubstitutes() {}

    static boolean isIn(String sentence) {
        return sentence.length() < 4000 && BRACKET.matcher(sentence).find();
    }

    static List<Attending> read(Passage sentence, int part) {
        List<Attending> out = new ArrayList<>();
        Matcher m = BRACKET.matcher(sentence.string());
        while (m.find()) {
            Passage who = sentence.group(m, m.group(1) != null ? 1 : 2);
            PersonMention person = PersonNames.at(who).orElse(null);
            if (person == null) {
                continue;
            }
            Attending one = new Attending(person, AttendanceGroup.of(Kind.SUBSTITUTES), part);
            one.substituteFor = nameInFront(sentence.cut(0, m.start()));
            if (one.substituteFor == null) {
                one.doubts.add("SUBSTITUTE_FOR_UNKNOWN");
            }
            out.add(one);
        }
        return out;
    }

    private static @Nullable String nameInFront(Passage words) {
        List<PersonMention> people = PersonNames.findTitled(words);
        PersonMention last = people.isEmpty() ? null : people.get(people.size() - 1);
        boolean near = last != null && words.end() - last.passage().end() < 4;
        return near && last != null ? last.name() : null;
    }
}
