package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;

/** Reads the lists of those present, excused and absent from the lines where they stand. */
final class RollCall {
    private static final int LONGEST_LINE = 6000;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s{0,8}(?:\\\\?[#*_>]{1,4}\\s{0,3})?(?:\\d{1,4}(?:[./]\\d{1,4}){0,2}\\\\?[.):]?\\s{1,9})?");
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?:public|press|nil|none|no|there (?:was|were)|approximately|about|a total of|\\W{0,3}denotes|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\\b.{0,160}",
                    Pattern.CASE_INSENSITIVE);

    private final int part;
    private final List<Attending> found = new ArrayList<>();
    private final List<Passage> prose = new ArrayList<>();
    private final List<Passage> absenceProse = new ArrayList<>();
    private int indent;
    private int columnsIndent;
    private int pending;
    private AttendanceGroup group;
    private TitleCarry carry = TitleCarry.NONE;
    private List<AttendanceGroup> columns = List.of();
    private @Nullable String organisation;
    private boolean listed;
    private int runOn;

    RollCall(int part, AttendanceGroup start) {
        this.part = part;
        this.group = start;
    }

    /** Whether a heading of those present was met with a name under it. */
    boolean isListed() {
        return listed;
    }

    List<Attending> found() {
        return found;
    }

    /** The lines that were no list: sentences. */
    List<Passage> prose() {
        return prose;
    }

    /** The sentences that stood under a heading for apologies. */
    List<Passage> absenceProse() {
        return absenceProse;
    }

    void read(Line line) {
        indent = line.style().indent();
        if (line.cells().size() > 1) {
            readCells(line.cells());
            return;
        }
        Passage words = line.passage();
        List<Passage> cells = tabbed(words);
        boolean labelled = AttendanceLabels.at(words.string(), 0) != null;
        boolean grid = cells.size() > 1 && cells.size() < 9 && !labelled && GridMarks.isGrid(cells);
        if (grid || ((cells.size() > 1 || (!columns.isEmpty() && !labelled)) && isTable(cells))) {
            readCells(cells);
        } else {
            readWords(words);
        }
    }

    private boolean isTable(List<Passage> cells) {
        if (!columns.isEmpty()) {
            return true;
        }
        int labels = 0;
        for (Passage cell : cells) {
            AttendanceLabels.Label label = AttendanceLabels.at(cell.string(), 0);
            labels += label != null && label.marked() ? 1 : 0;
        }
        return labels > 1 && labels == cells.size();
    }

    private static List<Passage> tabbed(Passage words) {
        List<Passage> out = new ArrayList<>();
        String text = words.string();
        int start = 0;
        for (int i = 0; i <= text.length() && out.size() < 20; i++) {
            if (i == text.length() || text.charAt(i) == '\t') {
                Passage cell = words.cut(start, i);
                if (!cell.isBlank() || out.isEmpty()) {
                    out.add(cell.trimmed());
                }
                start = i + 1;
            }
        }
        return out;
    }

    private void readCells(List<Passage> cells) {
        List<AttendanceGroup> heads = new ArrayList<>();
        int labels = 0;
        int filled = 0;
        for (Passage cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
            AttendanceLabels.Label label =
                    cell.isBlank() ? null : AttendanceLabels.at(cell.string(), 0);
            boolean head = label != null && label.marked();
            labels += head ? 1 : 0;
            heads.add(label != null && head ? label.group() : group);
        }
        if (labels > 1 && labels == filled) {
            columns = heads;
            columnsIndent = indent;
            for (int i = 0; i < cells.size(); i++) {
                AttendanceLabels.Label label = AttendanceLabels.at(cells.get(i).string(), 0);
                if (label != null && label.end() < cells.get(i).length()) {
                    entries(cells.get(i).from(label.end()), label.group(), TitleCarry.NONE);
                }
            }
            return;
        }
        if (labels > 0 || columns.isEmpty()) {
            columns = List.of();
            readRow(cells);
            return;
        }
        if (cells.size() == 1 && indent > columnsIndent + 6) {
            // alone, and far from the margin: the last column's
            AttendanceGroup last = columns.get(columns.size() - 1);
            entries(cells.get(0), last, last.carry());
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            AttendanceGroup column = columns.get(Math.min(i, columns.size() - 1));
            if (!cells.get(i).isBlank()) {
                entries(cells.get(i), column, column.carry());
            }
        }
    }

    /**
     * A row without columns of its own: a heading and names, names beside each other, name and
     * post.
     */
    private void readRow(List<Passage> cells) {
        if (cells.size() > 1 && cells.size() < 9 && GridMarks.isGrid(cells)) {
            grid(cells);
            return;
        }
        Passage whole = null;
        for (Passage cell : cells) {
            if (!cell.isBlank()) {
                whole = whole == null ? cell : whole.to(cell);
            }
        }
        if (whole != null) {
            readWords(whole);
        }
    }

    /** "P | Councillor Ash" or "Councillor Ash | Present": each mark with the name beside it. */
    private void grid(List<Passage> cells) {
        boolean inFront = GridMarks.mark(cells.get(0)) != null;
        for (int i = 0; i < cells.size(); i++) {
            Kind kind = GridMarks.mark(cells.get(i));
            int name = inFront ? i + 1 : 0;
            if (kind != null && name < cells.size() && !cells.get(name).isBlank()) {
                entries(cells.get(name), AttendanceGroup.of(kind), TitleCarry.NONE);
            }
        }
    }

    private void readWords(Passage whole) {
        Passage words = whole.length() > LONGEST_LINE ? whole.cut(0, LONGEST_LINE) : whole;
        String text = words.string();
        if (!group.isList() && ROSTER.matcher(text).matches()) {
            group = AttendanceGroup.of(Kind.PRESENT);
            return;
        }
        Matcher mark = GridMarks.LETTER.matcher(text);
        if (mark.lookingAt() && Honorifics.at(text, mark.end()) != null) {
            // "P Councillor Ash": a grid without columns
            Kind kind = GridMarks.mark(words.group(mark, 1));
            entries(
                    words.from(mark.end()),
                    AttendanceGroup.of(kind == null ? Kind.PRESENT : kind),
                    TitleCarry.NONE);
            return;
        }
        Matcher number = NUMBER.matcher(text);
        int start = number.lookingAt() ? number.end() : 0;
        AttendanceLabels.Label label = AttendanceLabels.at(text, start);
        if (label == null && start > 0) {
            label = AttendanceLabels.at(text, 0);
        }
        if (label != null) {
            begin(label, text);
            if (label.end() < text.length()) {
                behindLabel(words.from(label.end()));
            }
            return;
        }
        if (authority(words)) {
            return;
        }
        if (isRemark(text)) {
            return;
        }
        if (start > 0 && Character.isDigit(text.charAt(start - 1 - trailing(text, start)))) {
            // a numbered line that is no heading of people: the list has ended
            group = AttendanceGroup.of(Kind.OTHER);
        }
        if (!group.isList()) {
            int inside =
                    group.kind() == Kind.OTHER && listed
                            ? AttendanceLabels.indexInside(text, 0, text.length())
                            : -1;
            if (inside >= 0) {
                readWords(words.from(inside));
            } else {
                prose.add(words);
            }
            return;
        }
        entries(words, group, carry);
    }

    /** "Present Chairman: Mrs Ash": a heading may follow a heading. */
    private void behindLabel(Passage rest) {
        AttendanceLabels.Label next = AttendanceLabels.at(rest.string(), 0);
        if (next != null && next.marked() && !next.alone()) {
            begin(next, rest.string());
            if (next.end() < rest.length()) {
                entries(rest.from(next.end()), group, carry);
            }
        } else {
            entries(rest, group, carry);
        }
    }

    /** "Ashby Borough Council: Councillors A and B": whose members follow. */
    private boolean authority(Passage words) {
        if (!group.isList() || words.length() > 400 || Honorifics.at(words.string(), 0) != null) {
            return false;
        }
        String text = words.string();
        Matcher m = AUTHORITY.matcher(text);
        if (!m.lookingAt()) {
            return false;
        }
        String name = words.group(m, 1).oneLine();
        if (CouncilNames.findAll(words.group(m, 1)).stream().noneMatch(CouncilMention::placed)) {
            return false;
        }
        organisation = name;
        if (m.end() < text.length()) {
            entries(words.from(m.end()), group, carry);
        }
        return true;
    }

    /**
     * "Papers copied to Councillors: …": a line with a heading of its own that is none of people.
     */
    private static int trailing(String text, int end) {
        int n = 0;
        while (end - 1 - n > 0 && !Character.isLetterOrDigit(text.charAt(end - 1 - n))) {
            n++;
        }
        return n;
    }

    private static boolean isRemark(String text) {
        int colon = text.indexOf(':');
        if (colon < 4 || colon > 60 || Honorifics.at(text, 0) != null) {
            return false;
        }
        String head = text.substring(0, colon);
        boolean post = Posts.isOfficer(head) || Posts.isOutsider(head);
        return !post && head.indexOf(',') < 0 && head.indexOf('(') < 0 && head.indexOf('\t') < 0;
    }

    private void begin(AttendanceLabels.Label label, String text) {
        columns = List.of();
        organisation = null;
        AttendanceGroup next = label.group();
        if (label.adds() && group.isList()) {
            carry = TitleCarry.NONE;
            group = isAbsence() ? group : next;
            return;
        }
        next = afterMembers(next, text);
        boolean memberHeading = next.kind() == Kind.PRESENT && next.carry().any();
        if (memberHeading && isAbsence()) {
            next = new AttendanceGroup(group.kind(), next.carry(), null, false);
        }
        group = next;
        carry = next.carry();
        runOn = 0;
    }

    private boolean isAbsence() {
        return group.kind() == Kind.APOLOGIES || group.kind() == Kind.ABSENT;
    }

    /**
     * "Other members present" are members where so far the chair alone is named; "Councillors"
     * under a list of members without any councillor are another council's.
     */
    private AttendanceGroup afterMembers(AttendanceGroup next, String text) {
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

    private void entries(Passage words, AttendanceGroup under, TitleCarry carried) {
        if (isStatement(words, under)) {
            return;
        }
        EntryReader reader = new EntryReader(words, under, carried, part);
        List<Attending> read = reader.read();
        if (reader.isProse() || read.isEmpty()) {
            noEntries(words, under);
            return;
        }
        boolean alone =
                read.size() == 1
                        && runOn >= 3
                        && under.equals(group)
                        && under.kind() == Kind.PRESENT;
        for (Attending one : read) {
            listed |=
                    one.group.kind() == Kind.PRESENT
                            || one.group.kind() == Kind.CHAIR
                            || one.group.kind() == Kind.VICE_CHAIR;
            one.behindTheMembers |= alone || officerBefore(one) || (one.came && listed);
            if (one.position == null && organisation != null) {
                one.position = organisation;
            }
            found.add(one);
        }
        boolean goesOn =
                words.string().endsWith(",")
                        || words.string().endsWith("and")
                        || words.string().endsWith("&");
        pending += read.size();
        runOn = pending >= 3 && read.size() > 1 && !goesOn ? pending : goesOn ? 0 : runOn;
        pending = goesOn ? pending : 0;
        if (under.equals(group)) {
            group = reader.group();
            // "Cllrs A and B" is a whole list: its title does not reach the next line
            boolean closed = read.size() > 1 && !goesOn && LAST_AND.matcher(words.string()).find();
            carry = closed ? group.carry() : reader.carry();
        }
    }

    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "(?:Representing )?([\\p{Lu}][\\p{L}'’ -]{3,60} Council)\\s?(?::|-|–|\\t|$)\\s{0,8}");
    private static final Pattern LAST_AND = Pattern.compile("(?: and |& ?)[^,;&]{2,60}$");
    private static final Pattern OTHERS =
            Pattern.compile("\\W{0,4}other (?:members|councillors)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNCILLORS =
            Pattern.compile(
                    "\\W{0,4}(?:councillors|cllrs|elected members)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROSTER =
            Pattern.compile(
                    "(?:name|member|members|councillor)\\t(?:.{0,30}\\t)?(?:organisation|role|representing|title|position|job title|attendance|present|present/apologies|status|designation|company|agency)\\b.{0,60}",
                    Pattern.CASE_INSENSITIVE);

    /** Sentences inside a list of the absent are read as sentences. */
    private boolean isStatement(Passage words, AttendanceGroup under) {
        String text = words.string();
        boolean absent = under.kind() == Kind.APOLOGIES || under.kind() == Kind.ABSENT;
        boolean presides =
                under.kind() != Kind.PRESENT
                        && under.kind() != Kind.CHAIR
                        && RollSentences.tellsOfChair(text);
        boolean told = !absent && RollSentences.tells(words);
        if (presides || told) {
            prose.add(words);
            if (told) {
                group = AttendanceGroup.of(Kind.OTHER);
            }
            return true;
        }
        if (absent && RollSentences.tellsOfAbsence(text)) {
            absenceProse.add(words);
            return true;
        }
        return false;
    }

    private boolean officerBefore(Attending one) {
        if (one.group.kind() != Kind.PRESENT) {
            return false;
        }
        for (Attending before : found) {
            String post = before.position;
            if (before.group.kind() == Kind.PRESENT
                    && post != null
                    && Posts.isCouncilOfficer(post)) {
                return true;
            }
        }
        return false;
    }

    private void noEntries(Passage words, AttendanceGroup under) {
        String text = words.oneLine();
        if (text.startsWith("*") && StarKey.apply(text, found)) {
            return;
        }
        if (COUNT.matcher(text).matches()) {
            runOn = runOn > 0 ? Math.max(runOn, 3) : 0;
            return;
        }
        boolean small = text.length() <= 60 && !text.endsWith(".");
        if (small) {
            boolean heading = under.kind() == Kind.GUESTS || under.kind() == Kind.IN_ATTENDANCE;
            if (heading && text.length() > 3 && !RollSentences.isOfMeeting(text)) {
                int bracket = text.indexOf(" (");
                organisation = bracket > 0 ? text.substring(0, bracket) : text;
            }
            return;
        }
        prose.add(words);
        group = AttendanceGroup.of(Kind.OTHER);
    }
}
