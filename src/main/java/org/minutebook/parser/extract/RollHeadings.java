package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Wording;

/** What a heading inside an attendance list means after what stood before it. */
final class RollHeadings {
    private static final Wording OTHERS =
            Wording.compile("\\W{0,4}other (?:members|councillors)\\b", Pattern.CASE_INSENSITIVE);
    private static final Wording COUNCILLORS =
            Wording.compile(
                    "\\W{0,4}(?:councillors|cllrs|elected members)\\b", Pattern.CASE_INSENSITIVE);

    private RollHeadings() {}

    /**
     * "Other members present" are members where so far the chair alone is named; "Councillors"
     * under a list of members without any councillor are another council's.
     */
    static AttendanceGroup afterMembers(
            AttendanceGroup next, String text, AttendanceGroup group, List<Attending> found) {
        int members = 0;
        int titled = 0;
        for (Attending one : found) {
            boolean member = one.group.kind() == Kind.PRESENT && !one.chair && !one.viceChair;
            members += member ? 1 : 0;
            titled += member && one.person.member() ? 1 : 0;
        }
        boolean others = next.kind() == Kind.GUESTS && OTHERS.matcher(text).lookingAt();
        if (others && !found.isEmpty() && members == 0) {
            return AttendanceGroup.of(Kind.PRESENT);
        }
        boolean councillors = next.kind() == Kind.PRESENT && COUNCILLORS.matcher(text).lookingAt();
        return councillors && members > 2 && titled == 0 && group.kind() != Kind.CHAIR
                ? new AttendanceGroup(Kind.GUESTS, next.carry(), null, false)
                : next;
    }

    /** An organisation's name on a line of its own over its guests, or {@code null}. */
    static @Nullable String organisation(String text, Kind under) {
        boolean guests = under == Kind.GUESTS || under == Kind.IN_ATTENDANCE;
        if (!guests || text.length() <= 3 || RollSentences.isOfMeeting(text)) {
            return null;
        }
        int bracket = text.indexOf(" (");
        return bracket > 0 ? text.substring(0, bracket) : text;
    }

    private static final Wording BRACKETED =
            Wording.compile("\\W{0,3}\\(([\\p{L} ]{4,40})\\)\\s?:?\\s{0,3}");

    /** The heading that "(Officials)" on a line of its own is, or {@code null}. */
    static AttendanceLabels.@Nullable Label bracketed(String text) {
        java.util.regex.Matcher m = BRACKETED.matcher(text);
        AttendanceLabels.Label inside = m.matches() ? AttendanceLabels.at(m.group(1), 0) : null;
        return inside == null
                ? null
                : new AttendanceLabels.Label(inside.group(), text.length(), true, true, false);
    }

    static boolean isRemark(String text) {
        int colon = text.indexOf(':');
        if (colon < 4 || colon > 60 || Honorifics.at(text, 0) != null) {
            return false;
        }
        String head = text.substring(0, colon);
        boolean post = Posts.isOfficer(head) || Posts.isOutsider(head);
        return !post && head.indexOf(',') < 0 && head.indexOf('(') < 0 && head.indexOf('\t') < 0;
    }
}
