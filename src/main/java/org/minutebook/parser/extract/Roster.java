package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Wording;

/** What a list of people tells as a whole, once all of its names are read. */
final class Roster {
    private static final int LEAST = 4;

    /** Two or three capitals: a key misprinted, where others of the list have theirs. */
    private static final Wording LETTERS = Wording.compile("[A-Z]{2,3}");

    private Roster() {}

    /**
     * practice: "In attendance:" may be the only list that there is. Then it names the members, and
     * the minutes record who came; whoever has a post in it keeps it.
     */
    static boolean attendingAlone(List<Attending> people) {
        int plain = 0;
        for (Attending one : people) {
            if (one.group.kind() == Kind.IN_ATTENDANCE && isPlain(one)) {
                plain++;
            } else if (one.present && one.group.kind() != Kind.IN_ATTENDANCE) {
                return false;
            }
        }
        if (plain < LEAST) {
            return false;
        }
        people.forEach(one -> one.inOnlyList |= isPlain(one));
        return true;
    }

    private static boolean isPlain(Attending one) {
        return one.present && one.position == null && one.person.tier() == null;
    }

    /** "J Hughes (JM)" among "D Court (DC)", "P March (PM)": letters that are no organisation. */
    static void settleKeys(List<Attending> people) {
        long keyed = people.stream().filter(a -> a.initials != null).count();
        for (Attending one : people) {
            String post = one.position;
            if (keyed >= 3
                    && post != null
                    && one.initials == null
                    && one.group.kind() == Kind.PRESENT
                    && LETTERS.matcher(post).matches()
                    && post.charAt(0) == one.name().charAt(0)) {
                one.initials = post;
                one.position = null;
            }
        }
    }
}
