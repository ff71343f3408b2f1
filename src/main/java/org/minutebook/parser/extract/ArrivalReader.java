package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads who came while the meeting went on: "PCSO Ash joined the meeting at 8pm". Who comes back
 * was there before, and a meeting elsewhere is another one.
 */
final class ArrivalReader {
    private static final Wording CAME =
            Wording.compile(
                    "^(?:(?:also|then|now) )?(?:joined (?:the|this) meeting|arrived (?:at|during|late|to the meeting)|entered the (?:meeting|room|chamber)|came into the meeting)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final int part;

    ArrivalReader(int part) {
        this.part = part;
    }

    List<Attending> read(Passage sentence) {
        List<PersonMention> people = PersonNames.list(sentence);
        if (people.isEmpty() || people.size() > 4 || !people.get(0).titled()) {
            return List.of();
        }
        int end = people.get(people.size() - 1).passage().end();
        String rest = sentence.from(end - sentence.start()).string().strip();
        Matcher came = CAME.matcher(rest);
        if (!came.find()) {
            return List.of();
        }
        List<Attending> out = new ArrayList<>();
        for (PersonMention person : people) {
            Attending one = new Attending(person, AttendanceGroup.of(Kind.PRESENT), part);
            one.behindTheMembers = true;
            one.doubts.add("NAMED_IN_SENTENCE");
            out.add(one);
        }
        return out;
    }
}
