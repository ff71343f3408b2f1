package org.minutebook.parser.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;

/**
 * Reads one line of an attendance list: names parted by commas or blanks, posts behind or in front
 * of them, further headings inside the line ("… and P. Ash. In attendance: Q. Bell").
 */
final class EntryReader {
    private static final int MOST = 300;

    private final EntryLine line;
    private final String text;
    private final EntryList list;
    private final NextEntry next;
    private final EntryTail tail;
    private final PostFirst posts;

    EntryReader(Passage line, AttendanceGroup group, int part) {
        this(line, group, group.carry(), part);
    }

    EntryReader(Passage passage, AttendanceGroup group, TitleCarry carry, int part) {
        this.line = new EntryLine(passage);
        this.text = line.text;
        this.list = new EntryList(line, group, carry, part);
        this.next = new NextEntry(list);
        this.tail = new EntryTail(list, next);
        this.posts = new PostFirst(list, next);
    }

    /** The group in force at the line's end. */
    AttendanceGroup group() {
        return list.group;
    }

    /** The titles in the plural in force at the line's end. */
    TitleCarry carry() {
        return list.carry;
    }

    /** Whether the line turned out to be a sentence and no list. */
    boolean isProse() {
        return list.prose && list.found.isEmpty();
    }

    List<Attending> read() {
        int i = 0;
        while (i < text.length() && list.found.size() < MOST && !list.prose) {
            i = next(i);
        }
        return list.found;
    }

    private int next(int from) {
        int i = skipSeparators(from);
        if (i >= text.length()) {
            return i;
        }
        AttendanceLabels.Label label = list.labelAt(i);
        if (label != null && (i > 0 || label.adds())) {
            begin(label);
            return Math.max(label.end(), i + 1);
        }
        if (!list.group.isList()) {
            int inside = AttendanceLabels.indexInside(text, i, text.length());
            return inside < 0 ? text.length() : inside;
        }
        int couple = couple(i);
        if (couple > 0) {
            return couple;
        }
        int title = Honorifics.at(text, i) == null ? next.titleBehindPlace(i) : -1;
        return person(title > 0 ? title : i, title > 0 ? line.cut(i, title).trimmed() : null);
    }

    /** Reads a person; the place in front of the title tells of which council they are. */
    private int person(int i, @Nullable Passage place) {
        boolean bare = next.bareAllowed(i);
        PersonMention person = list.scanner.read(i, list.carry, bare);
        if (person != null && isPlausible(person)) {
            list.carry = list.scanner.carry();
            int before = list.found.size();
            int after = entry(bare && !person.titled() ? titledAsInFront(person, i) : person);
            if (place != null && list.found.size() > before) {
                Attending one = list.found.get(before);
                if (one.position == null && one.person.tier() == null) {
                    one.describe(place);
                }
            }
            return after;
        }
        return postFirst(i);
    }

    /** "Cllr Ash, Birch and Cole": the title in front counts for the lone surnames behind. */
    private PersonMention titledAsInFront(PersonMention person, int i) {
        Attending member = next.memberInFront();
        if (member == null || person.name().indexOf(' ') > 0) {
            return person;
        }
        Honorifics.Match title = Honorifics.at(text, line.index(member.person.passage().start()));
        boolean councillor =
                title != null
                        && !title.title().plural()
                        && title.title().kind() == Honorifics.Kind.MEMBER;
        PersonMention titled =
                councillor ? list.scanner.read(i, new TitleCarry(title, null), false) : null;
        return titled == null ? person : titled;
    }

    /** "Apologies: A and B. Also: C": the word adds to the list that it stands in. */
    private void begin(AttendanceLabels.Label label) {
        boolean absence =
                list.group.kind() == AttendanceGroup.Kind.APOLOGIES
                        || list.group.kind() == AttendanceGroup.Kind.ABSENT;
        if (label.adds() && absence) {
            list.carry = TitleCarry.NONE;
            return;
        }
        list.group = label.group();
        list.carry = list.group.carry();
    }

    private boolean isPlausible(PersonMention person) {
        if (person.titled()) {
            return true;
        }
        int after = line.index(person.passage().end()) + 1;
        boolean thing =
                after < text.length()
                        && text.charAt(after - 1) == ' '
                        && NameWords.isThing(text.substring(after, line.wordEnd(after)));
        boolean heading = after <= text.length() && text.startsWith(":", after - 1);
        return person.name().length() < 50 && !thing && !heading;
    }

    /** "Mr and Mrs J. Ash": two persons. Answers the index after them, or 0. */
    private int couple(int i) {
        Honorifics.Match first = Honorifics.at(text, i);
        if (first == null || first.title().kind() != Honorifics.Kind.PERSONAL) {
            return 0;
        }
        int j = line.skip(first.end());
        if (text.startsWith("&", j)) {
            j++;
        } else if (text.startsWith("and ", j)) {
            j += 3;
        } else {
            return 0;
        }
        int second = line.skip(j);
        Honorifics.Match other = Honorifics.at(text, second);
        if (other == null || other.title().kind() != Honorifics.Kind.PERSONAL) {
            return 0;
        }
        PersonMention person = list.scanner.read(second, TitleCarry.NONE, false);
        if (person == null) {
            return 0;
        }
        list.add(
                new PersonMention(
                        person.name(),
                        first.printed(),
                        false,
                        null,
                        false,
                        false,
                        null,
                        null,
                        List.of(),
                        true,
                        line.cut(i, line.index(person.named().end())),
                        line.cut(i, line.index(person.passage().end()))));
        return entry(person);
    }

    private int entry(PersonMention read) {
        PersonMention person = ownTitle(read);
        Attending attending = list.add(person);
        for (Passage bracket : person.brackets()) {
            attending.describe(EntryTail.withoutManner(bracket));
        }
        String organisation = person.organisation();
        if (organisation != null) {
            if (InitialsForm.isOf(organisation, person.name())) {
                attending.initials = organisation;
            } else {
                Passage named = person.named();
                attending.describe(
                        named.cut(named.length() - organisation.length(), named.length()));
            }
        }
        int end = line.index(person.passage().end());
        int after = tail.read(attending, end);
        list.met(attending.position);
        if (list.group.once()) {
            list.group = list.group.afterOne();
            if (list.carry.any()) {
                list.carry = TitleCarry.NONE;
            }
        }
        return Math.max(after, end);
    }

    /**
     * "Councillors Ash, Mrs Bell and Mr Cole (Clerk)": the councillors' title does not count for
     * the officer at the list's end.
     */
    private PersonMention ownTitle(PersonMention person) {
        if (list.carry.member() == null || !isOfficer(person)) {
            return person;
        }
        int at = line.index(person.passage().start());
        PersonMention own =
                list.scanner.read(at, new TitleCarry(null, list.carry.personal()), false);
        return own == null ? person : own;
    }

    private boolean isOfficer(PersonMention person) {
        for (Passage bracket : person.brackets()) {
            if (Posts.isCouncilOfficer(bracket.string())) {
                return true;
            }
        }
        int end = line.index(person.passage().end());
        String rest = text.substring(end, Math.min(text.length(), end + 40));
        boolean named = person.name().indexOf(' ') > 0;
        if (Posts.isClerkBehind(rest) || (named && next.isPost(line.skip(end)))) {
            return true;
        }
        if (!rest.startsWith(", ") && !rest.startsWith(" - ") && !rest.startsWith(" – ")) {
            return false;
        }
        String post = rest.substring(2).strip().split(",| and ", 2)[0];
        int behind = line.skip(end + 2); // "…, and the Clerk": another person
        return !line.isAnd(behind) && !line.isTogether(behind) && Posts.isCouncilOfficer(post);
    }

    private int postFirst(int i) {
        int end = line.separator(i);
        int dashed = posts.dashed(i);
        if (dashed > 0) {
            return dashed;
        }
        int inBracket = posts.bracketed(i);
        if (inBracket > 0) {
            return inBracket;
        }
        PostFirst.Found behind = posts.read(i);
        if (behind == null) {
            if (list.found.isEmpty() && end - i > 60) {
                list.prose = true;
            }
            return Math.max(end, i + 1);
        }
        int before = list.found.size();
        int after = entry(behind.person());
        if (list.found.size() <= before) {
            return after;
        }
        Attending last = list.found.get(before);
        String post = behind.post();
        if (post != null && last.position == null) {
            last.describe(new NormalisedText(post).whole());
            last.place = line.cut(i, line.index(last.place.end()));
            list.met(post);
        }
        return after;
    }

    private int skipSeparators(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ';' && (next.startsPersonal(i + 1) || list.isClosed())) {
                list.carry = TitleCarry.NONE;
            }
            if (c == '.' && line.endsSentence(i)) {
                list.sentenceEnded();
            }
            if (" \t,;&./+*·•|_–—-:".indexOf(c) >= 0) {
                i++;
            } else if (line.isAnd(i) || line.isTogether(i)) {
                i = line.afterAnd(i);
            } else if (text.startsWith("from ", i) && i > from) {
                // "Councillors A and B, and from Mr C"
                list.carry = TitleCarry.NONE;
                i += 5;
            } else {
                break;
            }
        }
        return i;
    }
}
