package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Wording;

/** Tells whether the next person of a list, or a count of the unnamed, starts at an index. */
final class NextEntry {
    private static final Wording UNNAMED =
            Wording.compile(
                    "(?:the (?:parish |town |assistant |deputy"
                            + " )?clerk|(?:\\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a|the)\\s(?:other\\s|more\\s)?(?:members?|residents?|parishioners?|electors|press|reporter|public|officers?|others))\\b.*|another\\b.{0,3}|others\\b.*");

    /** "… and the Locum Parish Clerk": behind a joining word a post is another person's. */
    private static final Wording POST =
            Wording.compile(
                    "the (?:\\p{L}{3,12} ){0,2}(?:clerk|secretary|treasurer|rfo)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording OFFICER_FIRST =
            Wording.compile(
                    "(?:(?:parish|town|community|deputy|assistant|acting|minutes?|membership|it|social|press) ){0,2}(?:clerk|secretary|sec\\.?|treasurer|treas\\.?|rfo)(?: ?(?:/|and|&) ?(?:clerk|secretary|treasurer|rfo))? (?=\\p{Lu})",
                    Pattern.CASE_INSENSITIVE);

    /** "Jo Ash Treasurer,": an office without a comma. */
    private static final Wording OFFICE_BEHIND =
            Wording.compile(
                    " (?:(?:Vice|Deputy)[- ])?(?:Chair(?:man|woman|person)?|Conven[eo]r|Treasurer|Secretary|Clerk|RFO)\\b");

    private static final Wording INITIALLED =
            Wording.compile(
                    "[A-Z](?:\\. ?| )(?:[A-Z](?:\\. ?| )){0,2}[A-Z](?![A-Z.] )[\\p{L}'’-]+");

    private final EntryList list;
    private final EntryLine line;
    private final String text;

    NextEntry(EntryList list) {
        this.list = list;
        this.line = list.line;
        this.text = list.line.text;
    }

    /** A lone surname counts in a list whose names carry a councillor's title ("Cllr A, B, C"). */
    boolean bareAllowed(int i) {
        if (list.carry.any()) {
            return false;
        }
        boolean office =
                list.group.kind() == AttendanceGroup.Kind.CHAIR
                        || list.group.kind() == AttendanceGroup.Kind.VICE_CHAIR;
        if (list.found.isEmpty()) {
            // "Vice Chairman: Ash"
            return office && line.wordEnd(i) == text.stripTrailing().length();
        }
        return memberInFront() != null && endsCleanly(line.wordEnd(i));
    }

    /** The councillor whose title counts for lone surnames behind, or {@code null}. */
    @Nullable Attending memberInFront() {
        for (int k = list.found.size() - 1; k >= 0; k--) {
            Attending one = list.found.get(k);
            if (one.person.member()) {
                if (Honorifics.at(text, line.index(one.person.passage().start())) != null) {
                    return one;
                }
                continue;
            }
            if (one.name().indexOf(' ') > 0 || one.person.titled()) {
                return null;
            }
        }
        return null;
    }

    /** "Cotswold District Councillor Ash": where the title behind a place's name starts, or -1. */
    int titleBehindPlace(int from) {
        int i = from;
        for (int n = 0; n < 3; n++) {
            int end = line.wordEnd(i);
            if (end == i
                    || !Character.isUpperCase(text.charAt(i))
                    || NameWords.isNever(text.substring(i, end))
                    || text.startsWith("Also ", i)
                    || Honorifics.at(text, i) != null
                    || (end < text.length() && text.charAt(end) == '\t')) {
                return -1;
            }
            i = line.skip(end);
            Honorifics.Match title = Honorifics.at(text, i);
            boolean other = title != null && title.title().kind() == Honorifics.Kind.TIER_MEMBER;
            boolean one =
                    title != null
                            && n == 0
                            && title.title().kind() == Honorifics.Kind.MEMBER
                            && !title.title().plural();
            if (i > end && (other || one)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a person with a title of their own starts here: it ends a post without any comma. */
    boolean isTitled(int at) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        Honorifics.Match title = Honorifics.at(text, at);
        if (title == null
                || title.title().kind() == Honorifics.Kind.CHAIR
                || title.title().kind() == Honorifics.Kind.VICE_CHAIR
                || title.title().kind() == Honorifics.Kind.CIVIC
                || title.title().kind() == Honorifics.Kind.RANK
                // "Ash - Borough Councillor, Cllr Elm": the post's own last word
                || text.startsWith(",", title.end())) {
            return false;
        }
        return list.scanner.read(at, TitleCarry.NONE, false) != null;
    }

    /** Whether a name with its own initials behind it starts here: "Jo Ash JA", "Jo Ash (JA)". */
    boolean isKeyed(int at) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        PersonMention person = list.scanner.read(at, TitleCarry.NONE, false);
        if (person == null) {
            return false;
        }
        String bracketed = person.initials();
        return isKey(person) || (bracketed != null && InitialsForm.isOf(bracketed, person.name()));
    }

    private static boolean isKey(PersonMention person) {
        String letters = person.organisation();
        return letters != null && InitialsForm.isOf(letters, person.name());
    }

    /** Where the office or other council's title that stands at an index ends, or -1. */
    int officeBehind(int at) {
        Honorifics.Match title = at < text.length() ? Honorifics.at(text, at) : null;
        if (title == null || title.title().plural() || !Character.isUpperCase(text.charAt(at))) {
            return -1;
        }
        return switch (title.title().kind()) {
            case CHAIR, VICE_CHAIR, TIER_MEMBER -> title.end();
            default -> -1;
        };
    }

    /** Whether an entry ends at an index: a separator or the line's end stands there. */
    boolean endsEntry(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i >= text.length() || ",;.\t".indexOf(text.charAt(i)) >= 0 || line.isAnd(i);
    }

    /** "7 members of the public" behind a post without any comma. */
    boolean isCount(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at)) && isUnnamed(at);
    }

    /** "Secretary Jo Ash": an officer's post in front of a name. */
    private boolean isOfficerFirst(int at) {
        Matcher post = OFFICER_FIRST.within(text, at, text.length());
        if (!post.lookingAt()) {
            return false;
        }
        PersonMention person = list.scanner.read(post.end(), TitleCarry.NONE, false);
        return person != null && (person.titled() || isClean(person));
    }

    /** Whether the next entry starts behind a separator. */
    boolean startsAt(int from) {
        return startsAt(from, true);
    }

    /** As {@link #startsAt(int)}, inside the words of a post, where a lone word is no name. */
    boolean startsInDescription(int from) {
        return startsAt(from, false);
    }

    private boolean startsAt(int from, boolean bare) {
        int i = line.skip(from);
        if (line.isAnd(i) || line.isTogether(i)) {
            i = line.skip(line.afterAnd(i));
            i = text.startsWith("from ", i) ? line.skip(i + 5) : i;
            if (isPost(i)) {
                return true;
            }
        }
        if (i >= text.length()) {
            return true;
        }
        if (isUnnamed(i)) {
            return true;
        }
        if (!Character.isUpperCase(text.charAt(i)) && !line.isParticle(i)) {
            return false;
        }
        if (titleBehindPlace(i) > 0 || isOfficerFirst(i) || isCouple(i)) {
            return true;
        }
        PersonMention person = list.scanner.read(i, list.carry, bare && bareAllowed(i));
        if (person == null) {
            return false;
        }
        return Honorifics.at(text, i) != null || isClean(person);
    }

    /** "Mr & Mrs Ash". */
    private boolean isCouple(int i) {
        Honorifics.Match title = Honorifics.at(text, i);
        if (title == null || title.title().kind() != Honorifics.Kind.PERSONAL) {
            return false;
        }
        int j = line.skip(title.end());
        j = text.startsWith("& ", j) ? j + 2 : text.startsWith("and ", j) ? j + 4 : j;
        return j > title.end() && startsPersonal(j);
    }

    /** An untitled name stands alone: behind it comes a separator, a bracket or the end. */
    boolean isClean(PersonMention person) {
        int end = line.index(person.passage().end());
        if (isKey(person)
                || !person.brackets().isEmpty()
                || person.initials() != null
                || person.chair()
                || person.viceChair()) {
            return true;
        }
        int i = line.skip(end);
        Matcher office = OFFICE_BEHIND.within(text, end, text.length());
        if ((office.lookingAt() && endsEntry(office.end())) || isPost(i)) {
            return true;
        }
        if (line.isAnd(i)) {
            int j = line.skip(line.afterAnd(i));
            PersonMention other =
                    j < text.length() ? list.scanner.read(j, list.carry, bareAllowed(j)) : null;
            return isUnnamed(j)
                    || isPost(j)
                    || (other != null
                            && (endsCleanly(line.index(other.passage().end()))
                                    || isPost(line.skip(line.index(other.passage().end())))));
        }
        return endsCleanly(end)
                || (isInitialled(line.index(person.passage().start())) && isInitialled(i));
    }

    /** "H. Ash S. Birch": names that begin with initials part each other. */
    private boolean isInitialled(int at) {
        return INITIALLED.within(text, at, text.length()).lookingAt();
    }

    /** Whether a separator, a bracket or the end stands behind an index. */
    boolean endsCleanly(int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i >= text.length()
                || ",;.(\t[*&|".indexOf(text.charAt(i)) >= 0
                || (text.charAt(i) == '-' || text.charAt(i) == '–')
                || line.isAnd(i)
                || line.isTogether(i);
    }

    /** Whether "the Parish Clerk" stands at an index. */
    boolean isPost(int i) {
        return POST.within(text, i, text.length()).lookingAt();
    }

    private boolean isUnnamed(int i) {
        if (i >= text.length()) {
            return false;
        }
        String rest = text.substring(i, Math.min(text.length(), i + 50)).toLowerCase(Locale.ROOT);
        return UNNAMED.matcher(rest).matches();
    }

    /**
     * "Councillors A and B; Mr C": the councillors' title does not count for one of another kind.
     */
    boolean startsPersonal(int from) {
        Honorifics.Match title = Honorifics.at(text, line.skip(from));
        return title != null && title.title().kind() == Honorifics.Kind.PERSONAL;
    }
}
