package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.segment.Line;

/**
 * Finds a list of those present that stands under the minutes' heading without a heading of its
 * own: "Cllr A Ash (Chair)", "Cllr B Birch", "C Cole (Clerk)". practice: small parish councils.
 * Nothing but the form tells it, so it must hold several people and an office.
 */
final class UnlabelledRoll {
    private static final int FEWEST = 3;
    private static final int MANY = 5;
    private static final int LONGEST = 1200;

    private UnlabelledRoll() {}

    /** The people of the first such list, or none. */
    static List<Attending> read(List<Line> lines, int part) {
        List<Attending> run = new ArrayList<>();
        for (Line line : lines) {
            List<Attending> people = people(line, part);
            if (people.isEmpty() && !run.isEmpty() && !line.passage().isBlank()) {
                if (isRoll(run)) {
                    return run;
                }
                run = new ArrayList<>();
            }
            run.addAll(people);
        }
        return isRoll(run) ? run : List.of();
    }

    /** The people of a line that holds nothing else. */
    private static List<Attending> people(Line line, int part) {
        String text = line.string();
        if (text.length() > LONGEST
                || text.length() < 4
                || text.indexOf(':') > 0
                || Posts.isSentence(text)
                || AttendanceLabels.at(text, 0) != null) {
            return List.of();
        }
        EntryReader reader =
                new EntryReader(line.passage(), AttendanceGroup.of(Kind.PRESENT), part);
        List<Attending> people = reader.read();
        boolean whole =
                !reader.isProse()
                        && !people.isEmpty()
                        && people.get(0).place.start() - line.passage().start() <= 3
                        && covers(people, text.length());
        return whole ? people : List.of();
    }

    /** Whether names, posts and separators are all that the line holds. */
    private static boolean covers(List<Attending> people, int length) {
        int told = 0;
        for (Attending one : people) {
            told += one.place.length();
        }
        return told + 6 * people.size() >= length;
    }

    private static boolean isRoll(List<Attending> run) {
        boolean office = false;
        int titled = 0;
        for (Attending one : run) {
            String post = one.position;
            office |= one.chair || one.viceChair || (post != null && Posts.isCouncilOfficer(post));
            titled += one.person.titled() ? 1 : 0;
        }
        boolean many = office && run.size() >= MANY;
        return run.size() >= FEWEST
                && (office || titled == run.size())
                && (many || titled * 2 >= run.size());
    }
}
