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
    private int pending;
    private AttendanceGroup group;
    private TitleCarry carry = TitleCarry.NONE;
    private @Nullable String organisation;
    private final RollColumns columns = new RollColumns(this::entries);
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
        List<Passage> cells = RollCells.of(words);
        boolean labelled = AttendanceLabels.at(words.string(), 0) != null;
        boolean grid = cells.size() > 1 && cells.size() < 9 && !labelled && GridMarks.isGrid(cells);
        if (grid
                || ((cells.size() > 1 || (columns.areOpen() && !labelled))
                        && (columns.areOpen() || RollCells.areHeadings(cells)))) {
            readCells(cells);
        } else {
            readWords(words);
        }
    }

    private void readCells(List<Passage> cells) {
        if (!columns.read(cells, indent, group)) {
            readRow(cells);
        }
    }

    /**
     * A row without columns of its own: a heading and names, names beside each other, name and
     * post.
     */
    private void readRow(List<Passage> cells) {
        if (cells.size() > 1 && cells.size() < 9 && GridMarks.isGrid(cells)) {
            columns.grid(cells);
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
        if (RollHeadings.isRemark(text)) {
            return;
        }
        if (start > 0
                && Character.isDigit(text.charAt(start - 1 - RollCells.trailing(text, start)))) {
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

    private void begin(AttendanceLabels.Label label, String text) {
        columns.end();
        organisation = null;
        AttendanceGroup next = label.group();
        if (label.adds() && group.isList()) {
            carry = TitleCarry.NONE;
            group = isAbsence() ? group : next;
            return;
        }
        next = RollHeadings.afterMembers(next, text, group, found);
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
