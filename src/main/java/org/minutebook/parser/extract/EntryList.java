package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.PersonNames.TitleCarry;

/** The list of one line as far as it has been read: who was found, what counts for the next. */
final class EntryList {
    final EntryLine line;
    final NameScanner scanner;
    final int part;
    final List<Attending> found = new ArrayList<>();
    AttendanceGroup group;
    TitleCarry carry;

    /** Whether an officer of the council was met behind others: those behind are no members. */
    private boolean afterOfficer;

    private int before;

    /** Whether the line turned out to be a sentence and no list. */
    boolean prose;

    EntryList(EntryLine line, AttendanceGroup group, TitleCarry carry, int part) {
        this.line = line;
        this.scanner = new NameScanner(line.passage, line.text).inList();
        this.group = group;
        this.carry = carry;
        this.part = part;
    }

    Attending add(PersonMention person) {
        Attending attending = new Attending(person, group, part);
        attending.behindTheMembers = afterOfficer;
        if (!person.titled()) {
            attending.doubts.add("NAME_WITHOUT_TITLE");
        }
        found.add(attending);
        return attending;
    }

    /** Takes note of a post; a clerk who heads the list tells nothing of those behind. */
    void met(@Nullable String post) {
        afterOfficer |= post != null && found.size() > 1 && Posts.isCouncilOfficer(post);
    }

    /** "Councillors A, B and C;": the list under a plural title has named its last. */
    boolean isClosed() {
        int n = found.size();
        if (n < 2 || !carry.any()) {
            return false;
        }
        int from = line.index(found.get(n - 2).person.passage().end());
        int to = line.index(found.get(n - 1).person.passage().start());
        for (int i = Math.max(0, from); i < to; i++) {
            if (line.isAnd(i)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence has ended: what follows may be a list still, or may tell something. */
    void sentenceEnded() {
        before = found.size();
    }

    /** The words are a sentence: nobody is listed in it. Whoever stood in front of it is. */
    void becameProse() {
        prose = true;
        found.subList(before, found.size()).clear();
    }

    /** The people of the sentence that is being read. */
    List<Attending> ofSentence() {
        return found.subList(before, found.size());
    }

    /** A heading in the middle of a line that sets what follows apart, or {@code null}. */
    AttendanceLabels.@Nullable Label labelAt(int i) {
        AttendanceLabels.Label label = AttendanceLabels.at(line.text, i);
        return label != null && label.insideLine() && label.end() > i ? label : null;
    }
}
