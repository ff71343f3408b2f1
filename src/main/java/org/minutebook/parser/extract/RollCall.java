package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;

/** Reads the lists of those present, excused and absent from the lines where they stand. */
final class RollCall {
    private static final int LONGEST_LINE = 6000;

    private final int part;
    private final List<Attending> found = new ArrayList<>();
    private final List<Passage> prose = new ArrayList<>();
    private final List<Passage> absenceProse = new ArrayList<>();
    private int indent;
    private AttendanceGroup group;
    private TitleCarry carry = TitleCarry.NONE;
    private @Nullable String organisation;
    private final RollColumns columns = new RollColumns(this::entries);
    private boolean listed;

    /** Inside a table of the body's membership, which tells nothing of who came. */
    private boolean membership;

    private final RollRun run = new RollRun();

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
        if (membership && line.string().indexOf('\t') > 0 && !RollLines.opensRoll(line.string())) {
            return;
        }
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
        Passage whole = RollCells.joined(cells);
        if (whole != null) {
            readWords(whole);
        }
    }

    private void readWords(Passage whole) {
        Passage words = whole.length() > LONGEST_LINE ? whole.cut(0, LONGEST_LINE) : whole;
        String text = words.string();
        if (RollLines.isBlank(text)) {
            return;
        }
        if (RollLines.opensMembership(text)) {
            membership = true;
            group = AttendanceGroup.of(Kind.OTHER);
            return;
        }
        if (!group.isAbsence() && RollLines.opensCouncillors(text)) {
            group = AttendanceGroup.of(Kind.PRESENT);
            carry = TitleCarry.NONE;
            return;
        }
        if (!group.isList() && !membership && RollLines.isRoster(text)) {
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
        int start = RollLines.numberEnd(text);
        AttendanceLabels.Label label = AttendanceLabels.at(text, start);
        if (label == null) {
            label = start > 0 ? AttendanceLabels.at(text, 0) : RollHeadings.bracketed(text);
        }
        if (label != null) {
            begin(label, text);
            if (label.end() < text.length()) {
                behindLabel(RollLines.withoutVerb(words.from(label.end())));
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
            int told = inside >= 0 ? -1 : RollLines.listInSentence(words);
            if (inside >= 0) {
                readWords(words.from(inside));
            } else if (told > 0) {
                entries(words.cut(0, told), AttendanceGroup.of(Kind.PRESENT), TitleCarry.NONE);
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
        if (next != null && (next.marked() || next.group().once()) && !next.alone()) {
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
        RollLines.Organisation named = RollLines.organisation(words);
        if (named == null) {
            return false;
        }
        organisation = named.name();
        if (named.end() < words.length()) {
            entries(words.from(named.end()), group, carry);
        }
        return true;
    }

    private void begin(AttendanceLabels.Label label, String text) {
        columns.end();
        membership = false;
        organisation = null;
        AttendanceGroup next = label.group();
        if (label.adds() && group.isList()) {
            carry = TitleCarry.NONE;
            group = group.isAbsence() ? group : next;
            return;
        }
        next = RollHeadings.afterMembers(next, text, group, found);
        if (next.kind() == Kind.PRESENT && next.carry().any() && group.isAbsence()) {
            next = new AttendanceGroup(group.kind(), next.carry(), null, false);
        }
        group = next;
        carry = next.carry();
        run.begin();
    }

    private void entries(Passage words, AttendanceGroup under, TitleCarry carried) {
        if (isStatement(words, under)) {
            return;
        }
        EntryReader reader = new EntryReader(words, under, carried, part);
        List<Attending> read = reader.read();
        if (under.equals(group) && RollLines.isTheList(under, read, listed)) {
            // practice: "In attendance:" over the members themselves, no "Present" before it
            group = new AttendanceGroup(Kind.PRESENT, under.carry(), under.position(), false);
            entries(words, group, carried);
            return;
        }
        if (reader.isProse() || read.isEmpty()) {
            noEntries(words, under);
            return;
        }
        boolean alone = run.isBehind(read) && under.equals(group) && under.kind() == Kind.PRESENT;
        for (Attending one : read) {
            if (RollLines.marksChairOf(one, found)) {
                continue;
            }
            listed |=
                    one.group.kind() == Kind.PRESENT
                            || one.group.kind() == Kind.CHAIR
                            || one.group.kind() == Kind.VICE_CHAIR;
            one.behindTheMembers |=
                    alone || RollLines.officerBefore(one, found) || (one.came && listed);
            if (one.position == null && organisation != null) {
                one.position = organisation;
            }
            found.add(one);
        }
        run.took(words, read);
        if (under.equals(group)) {
            group = reader.group();
            // "Cllrs A and B" is a whole list: its title does not reach the next line
            String text = words.string();
            boolean closed = read.size() > 1 && !RollLines.goesOn(text) && RollLines.isClosed(text);
            carry = closed ? group.carry() : reader.carry();
        }
    }

    /** Sentences inside a list of the absent are read as sentences. */
    private boolean isStatement(Passage words, AttendanceGroup under) {
        String text = words.string();
        boolean absent = under.isAbsence();
        boolean presides = RollSentences.tellsOfChair(text, under.kind());
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

    private void noEntries(Passage words, AttendanceGroup under) {
        String text = words.oneLine();
        if (text.startsWith("*") && StarKey.apply(text, found)) {
            return;
        }
        if (RollLines.isCount(text)) {
            run.counted();
            return;
        }
        boolean small = text.length() <= 60 && !text.endsWith(".");
        if (small) {
            String heading = RollHeadings.organisation(text, under.kind());
            organisation = heading == null ? organisation : heading;
            return;
        }
        prose.add(words);
        group = AttendanceGroup.of(Kind.OTHER);
    }
}
