package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Passage;

/**
 * Reads one line of an attendance list: names parted by commas or blanks, posts behind or in front
 * of them, further headings inside the line ("… and P. Ash. In attendance: Q. Bell").
 */
final class EntryReader {
    private static final int MOST = 300;

    private final Passage line;
    private final String text;
    private final NameScanner scanner;
    private final int part;
    private final List<Attending> found = new ArrayList<>();
    private AttendanceGroup group;
    private TitleCarry carry;
    private boolean listBroken;
    private boolean prose;
    private boolean afterOfficer;
    private boolean inDescription;

    EntryReader(Passage line, AttendanceGroup group, int part) {
        this(line, group, group.carry(), part);
    }

    EntryReader(Passage line, AttendanceGroup group, TitleCarry carry, int part) {
        this.line = line;
        this.text = line.string();
        this.scanner = new NameScanner(line).inList();
        this.group = group;
        this.carry = carry;
        this.part = part;
    }

    /** The group in force at the line's end. */
    AttendanceGroup group() {
        return group;
    }

    /** The titles in the plural in force at the line's end. */
    TitleCarry carry() {
        return carry;
    }

    /** Whether the line turned out to be a sentence and no list. */
    boolean isProse() {
        return prose;
    }

    List<Attending> read() {
        int i = 0;
        while (i < text.length() && found.size() < MOST && !prose) {
            i = next(i);
        }
        return found;
    }

    private int next(int from) {
        int i = skipSeparators(from);
        if (i >= text.length()) {
            return i;
        }
        AttendanceLabels.Label label = i == 0 ? null : labelAt(i);
        if (label != null) {
            group = label.group();
            carry = group.carry();
            return Math.max(label.end(), i + 1);
        }
        if (!group.isList()) {
            int inside = AttendanceLabels.indexInside(text, i, text.length());
            return inside < 0 ? text.length() : inside;
        }
        int couple = couple(i);
        if (couple > 0) {
            return couple;
        }
        PersonMention person = scanner.read(i, carry, bareAllowed(i));
        if (person != null && isPlausible(person)) {
            carry = scanner.carry();
            return entry(person);
        }
        return postFirst(i);
    }

    private AttendanceLabels.@Nullable Label labelAt(int i) {
        AttendanceLabels.Label label = AttendanceLabels.at(text, i);
        return label != null && label.insideLine() && label.end() > i ? label : null;
    }

    /** A lone surname counts in a list whose names carry a councillor's title ("Cllr A, B, C"). */
    private boolean bareAllowed(int i) {
        if (carry.any() || found.isEmpty()) {
            return false;
        }
        return found.get(found.size() - 1).person.member() && endsCleanly(wordEnd(i));
    }

    private boolean isPlausible(PersonMention person) {
        if (person.titled()) {
            return true;
        }
        int after = person.passage().end() - line.start() + 1;
        boolean thing =
                after < text.length()
                        && text.charAt(after - 1) == ' '
                        && NameWords.isThing(text.substring(after, wordEnd(after)));
        boolean heading = after <= text.length() && text.startsWith(":", after - 1);
        return person.name().length() < 50 && !thing && !heading;
    }

    /** "Mr and Mrs J. Ash": two persons. Answers the index after them, or 0. */
    private int couple(int i) {
        Honorifics.Match first = Honorifics.at(text, i);
        if (first == null || first.title().kind() != Honorifics.Kind.PERSONAL) {
            return 0;
        }
        int j = skip(first.end());
        if (text.startsWith("&", j)) {
            j++;
        } else if (text.startsWith("and ", j)) {
            j += 3;
        } else {
            return 0;
        }
        int second = skip(j);
        Honorifics.Match other = Honorifics.at(text, second);
        if (other == null || other.title().kind() != Honorifics.Kind.PERSONAL) {
            return 0;
        }
        PersonMention person = scanner.read(second, TitleCarry.NONE, false);
        if (person == null) {
            return 0;
        }
        add(
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
                        line.cut(i, person.named().end() - line.start()),
                        line.cut(i, person.passage().end() - line.start())));
        return entry(person);
    }

    private int entry(PersonMention person) {
        Attending attending = add(person);
        for (Passage bracket : person.brackets()) {
            attending.describe(stripped(bracket));
        }
        String organisation = person.organisation();
        if (organisation != null) {
            if (isInitialsOf(organisation, person.name())) {
                attending.initials = organisation;
            } else {
                attending.describe(
                        person.named()
                                .cut(
                                        person.named().length() - organisation.length(),
                                        person.named().length()));
            }
        }
        int end = person.passage().end() - line.start();
        int after = tail(attending, end);
        afterOfficer |= attending.position != null && Posts.isCouncilOfficer(attending.position);
        if (group.once()) {
            group = group.afterOne();
            if (carry.any()) {
                carry = TitleCarry.NONE;
            }
        }
        return Math.max(after, end);
    }

    private Attending add(PersonMention person) {
        Attending attending = new Attending(person, group, part);
        attending.behindTheMembers = afterOfficer;
        if (!person.titled()) {
            attending.doubts.add("NAME_WITHOUT_TITLE");
        }
        found.add(attending);
        return attending;
    }

    static boolean isInitialsOf(String letters, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty()) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        String own = initials.toString();
        return letters.equals(own)
                || (letters.length() == 2
                        && own.length() > 2
                        && letters.charAt(0) == own.charAt(0)
                        && letters.charAt(1) == own.charAt(own.length() - 1));
    }

    /** Reads what stands behind a name up to the next one; answers the index after it. */
    private int tail(Attending attending, int from) {
        int i = from;
        while (i < text.length() && " *#+^†‡".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i >= text.length()) {
            return i;
        }
        char c = text.charAt(i);
        if (c == ';' || c == '.' || c == '&' || c == '/') {
            return i;
        }
        if (c == ',') {
            return startsNext(i + 1) ? i : describe(attending, i + 1);
        }
        if (c == '\t') {
            return startsNext(i + 1) || labelAt(skip(i + 1)) != null
                    ? i
                    : describe(attending, i + 1);
        }
        if (c == '-' || c == '–' || c == '—' || c == ':') {
            return describe(attending, i + 1);
        }
        if (isAnd(i) || startsNext(i) || labelAt(i) != null) {
            return i;
        }
        if (Character.isLowerCase(c) && !startsNote(i)) {
            return verb(attending, i);
        }
        return describe(attending, i);
    }

    /** A small letter behind the name: a sentence, unless it only says that they were present. */
    private int verb(Attending attending, int i) {
        String rest = text.substring(i, Math.min(text.length(), i + 40)).toLowerCase(Locale.ROOT);
        if (rest.matches("(?:was|were) (?:also )?(?:present|in attendance)\\b.{0,40}")
                || rest.startsWith("attended")) {
            return sentenceEnd(i);
        }
        if (rest.matches("(?:was|were) absent\\b.{0,40}")) {
            attending.present = false;
            attending.absent = true;
            return sentenceEnd(i);
        }
        if (found.size() == 1 && group.kind() != AttendanceGroup.Kind.APOLOGIES) {
            prose = true;
            found.clear();
            return text.length();
        }
        return sentenceEnd(i);
    }

    private boolean startsNote(int i) {
        String rest = text.substring(i, Math.min(text.length(), i + 60));
        return rest.startsWith("of ")
                || rest.startsWith("from ")
                || rest.startsWith("in the ")
                || rest.startsWith("presiding")
                || rest.startsWith("substitut")
                || rest.startsWith("sub ")
                || rest.startsWith("as substitut")
                || rest.startsWith("for ")
                || rest.startsWith("chair")
                || rest.startsWith("vice")
                || rest.startsWith("on behalf")
                || rest.startsWith("replacing ")
                || rest.startsWith("representing ");
    }

    private int describe(Attending attending, int from) {
        int start = skip(from);
        inDescription = true;
        int end = segmentEnd(start);
        inDescription = false;
        if (end > start) {
            Passage words = stripped(line.cut(start, end).trimmed());
            attending.describe(words);
            if (end - start < 200) {
                attending.place = attending.place.to(line.cut(start, end).trimmed());
            }
        }
        return end;
    }

    /** Without a bracket at its end that says when somebody attended. */
    private static Passage stripped(Passage words) {
        String s = words.string();
        int open = s.lastIndexOf('(');
        if (open > 0 && s.endsWith(")")) {
            String inside = s.substring(open + 1, s.length() - 1);
            if (Posts.isManner(inside)
                    || inside.endsWith("refers")
                    || inside.toLowerCase(Locale.ROOT).startsWith("agenda item")) {
                return words.cut(0, open).trimmed();
            }
        }
        return words;
    }

    /** Where the words that belong to one person end. */
    private int segmentEnd(int from) {
        int label = AttendanceLabels.indexInside(text, from, text.length());
        int limit = label < 0 ? text.length() : label;
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                boolean ends =
                        c == ';'
                                || (c == '\t'
                                        && (startsNext(i + 1) || labelAt(skip(i + 1)) != null))
                                || (c == ',' && startsNext(i + 1))
                                || (c == '.' && endsSentence(i))
                                || (c == ' '
                                        && (isAnd(i + 1)
                                                || text.startsWith("together with ", i + 1))
                                        && startsNext(afterAnd(i + 1)))
                                || (c == ' ' && startsTitled(i + 1));
                if (ends) {
                    return i;
                }
            }
        }
        return limit;
    }

    private boolean endsSentence(int dot) {
        return dot + 1 >= text.length()
                || (dot > 3
                        && Honorifics.isBlank(text.charAt(dot + 1))
                        && Character.isLowerCase(text.charAt(dot - 1))
                        && Character.isLowerCase(text.charAt(dot - 2)));
    }

    /** Whether a person with a title of their own starts here: it ends a post without any comma. */
    private boolean startsTitled(int at) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        Honorifics.Match title = Honorifics.at(text, at);
        if (title == null
                || title.title().kind() == Honorifics.Kind.CHAIR
                || title.title().kind() == Honorifics.Kind.VICE_CHAIR
                || title.title().kind() == Honorifics.Kind.CIVIC
                || title.title().kind() == Honorifics.Kind.RANK) {
            return false;
        }
        return scanner.read(at, TitleCarry.NONE, false) != null;
    }

    /** Whether the next person, or a count of the unnamed, starts here. */
    private boolean startsNext(int from) {
        int i = skip(from);
        if (isAnd(i)) {
            i = skip(afterAnd(i));
        }
        if (i >= text.length()) {
            return true;
        }
        if (isUnnamed(i)) {
            return true;
        }
        if (!Character.isUpperCase(text.charAt(i)) && !isParticle(i)) {
            return false;
        }
        PersonMention person = scanner.read(i, carry, !inDescription && bareAllowed(i));
        if (person == null) {
            return false;
        }
        Honorifics.Match title = Honorifics.at(text, i);
        boolean ownTitle = title != null;
        if (ownTitle) {
            return true;
        }
        return isClean(person);
    }

    /** An untitled name stands alone: behind it comes a separator, a bracket or the end. */
    private boolean isClean(PersonMention person) {
        int end = person.passage().end() - line.start();
        if (!person.brackets().isEmpty()
                || person.initials() != null
                || person.chair()
                || person.viceChair()) {
            return true;
        }
        int i = skip(end);
        if (isAnd(i)) {
            int j = skip(afterAnd(i));
            PersonMention other = j < text.length() ? scanner.read(j, carry, bareAllowed(j)) : null;
            return isUnnamed(j)
                    || (other != null && endsCleanly(other.passage().end() - line.start()));
        }
        return endsCleanly(end);
    }

    private boolean endsCleanly(int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i >= text.length()
                || ",;.(\t[*&".indexOf(text.charAt(i)) >= 0
                || (text.charAt(i) == '-' || text.charAt(i) == '–')
                || isAnd(i);
    }

    private boolean isUnnamed(int i) {
        if (i >= text.length()) {
            return false;
        }
        String rest = text.substring(i, Math.min(text.length(), i + 50)).toLowerCase(Locale.ROOT);
        return rest.startsWith("the clerk")
                || rest.matches(
                        "(?:\\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a|the)\\s(?:other\\s|more\\s)?(?:members?|residents?|parishioners?|electors|press|reporter|public|officers?).*");
    }

    /** A post in front of a name: "Clerk - Jo Ash", "the Clerk, Mr Ash", "Youth worker Mr Ash". */
    private int postFirst(int i) {
        int end = separator(i);
        String words = text.substring(i, end);
        int cut = -1;
        for (int j = 0; j < words.length() && cut < 0; j++) {
            boolean wordStart = j > 0 && Honorifics.isBlank(words.charAt(j - 1));
            if (wordStart && startsTitled(i + j)) {
                cut = j;
            }
        }
        int inBracket = postWithName(words, i);
        if (inBracket > 0) {
            return inBracket;
        }
        boolean post =
                words.length() < 70
                        && (Posts.isOfficer(words) || Posts.isOutsider(words))
                        && !Posts.isSentence(words);
        if (cut < 0 && post) {
            cut = afterMark(words);
            if (cut < 0 && end < text.length() && text.charAt(end) == ',' && words.length() < 60) {
                int next = skip(end + 1);
                PersonMention person =
                        next < text.length() ? scanner.read(next, TitleCarry.NONE, false) : null;
                if (person != null && isClean(person) && (found.isEmpty() || person.titled())) {
                    cut = next - i;
                }
            }
        }
        if (cut < 0) {
            listBroken = true;
            if (found.isEmpty() && words.length() > 60) {
                prose = true;
            }
            return Math.max(end, i + 1);
        }
        PersonMention person = scanner.read(i + cut, TitleCarry.NONE, false);
        if (person == null) {
            return Math.max(end, i + 1);
        }
        int before = found.size();
        int after = entry(person);
        if (found.size() <= before) {
            return after;
        }
        Attending last = found.get(before);
        if (post && last.position == null) {
            String title = text.substring(i, i + cut).strip().replaceFirst("(?i)^the\\s", "");
            while (!title.isEmpty() && ":,-–— ".indexOf(title.charAt(title.length() - 1)) >= 0) {
                title = title.substring(0, title.length() - 1);
            }
            last.describe(new org.minutebook.parser.text.NormalisedText(title).whole());
            last.place = line.cut(i, last.place.end() - line.start());
        }
        return after;
    }

    /**
     * "Head of Roads (K Lamb)": the post in front, the name in brackets. Answers the index after,
     * or 0.
     */
    private int postWithName(String words, int at) {
        int open = words.indexOf('(');
        int close = words.indexOf(')', open + 1);
        if (open < 4 || close < 0 || !Posts.isOfficer(words.substring(0, open))) {
            return 0;
        }
        NameScanner inside = new NameScanner(line.cut(at + open + 1, at + close)).inList();
        PersonMention person = inside.read(0, TitleCarry.NONE, false);
        if (person == null || person.passage().end() != line.start() + at + close) {
            return 0;
        }
        Attending one = add(person);
        one.describe(line.cut(at, at + open).trimmed());
        one.place = line.cut(at, at + close + 1);
        return at + close + 1;
    }

    private static int afterMark(String words) {
        for (String mark : new String[] {": ", " - ", " – ", " — ", "– "}) {
            int at = words.indexOf(mark);
            if (at > 0) {
                return at + mark.length();
            }
        }
        return -1;
    }

    /** Whether something in the line was neither name nor post. */
    boolean isBroken() {
        return listBroken;
    }

    private int separator(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '\t' || c == '&') {
                return i;
            }
            if (c == ' ' && isAnd(i + 1)) {
                return i;
            }
            if (c == '.' && endsSentence(i)) {
                return i;
            }
        }
        return text.length();
    }

    private int sentenceEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || (c == '.' && endsSentence(i))) {
                return i;
            }
        }
        return text.length();
    }

    private int skipSeparators(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ';' && startsPersonal(i + 1)) {
                carry = TitleCarry.NONE;
            }
            if (" \t,;&./+*·•|_–—-:".indexOf(c) >= 0) {
                i++;
            } else if (isAnd(i)) {
                i = afterAnd(i);
            } else {
                break;
            }
        }
        return i;
    }

    /**
     * "Councillors A and B; Mr C": the councillors' title does not count for one of another kind.
     */
    private boolean startsPersonal(int from) {
        Honorifics.Match title = Honorifics.at(text, skip(from));
        return title != null && title.title().kind() == Honorifics.Kind.PERSONAL;
    }

    private int skip(int from) {
        int i = from;
        while (i < text.length() && (Honorifics.isBlank(text.charAt(i)) || text.charAt(i) == '*')) {
            i++;
        }
        return i;
    }

    private boolean isAnd(int i) {
        if (i < text.length() && text.charAt(i) == '&') {
            return true;
        }
        return text.regionMatches(true, i, "and", 0, 3)
                && (i + 3 >= text.length() || !Character.isLetter(text.charAt(i + 3)))
                && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
    }

    private int afterAnd(int i) {
        if (text.startsWith("together with ", i)) {
            return i + 14;
        }
        return i + (text.charAt(i) == '&' ? 1 : 3);
    }

    private boolean isParticle(int i) {
        return NameWords.isParticle(text.substring(i, wordEnd(i)));
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length()
                && (Character.isLetter(text.charAt(i)) || "'’-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
