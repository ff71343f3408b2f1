package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Passage;

/** One person on the way into the roll: what has been read of them so far. */
final class Attending {
    final PersonMention person;
    final AttendanceGroup group;
    final int part;
    Passage place;
    final List<Passage> also = new ArrayList<>();
    final List<String> doubts = new ArrayList<>();
    @Nullable String position;
    @Nullable String substituteFor;
    @Nullable String initials;
    boolean chair;
    boolean viceChair;
    boolean substitute;
    boolean coOpted;
    boolean present;
    boolean excused;
    boolean absent;

    /** Told to have come, in a sentence of its own. */
    boolean came;

    /** Stands under "In attendance" where the document has no other list of people. */
    boolean inOnlyList;

    /** Stands in a list behind the officers, or alone behind a list that had ended. */
    boolean behindTheMembers;

    /**
     * A person as first named.
     *
     * @param part which list or sentence of the document: people of one part are never the same
     *     person
     */
    Attending(PersonMention person, AttendanceGroup group, int part) {
        this.person = person;
        this.group = group;
        this.part = part;
        this.place = person.passage();
        this.chair = person.chair() || group.kind() == Kind.CHAIR;
        this.viceChair = person.viceChair() || group.kind() == Kind.VICE_CHAIR;
        this.initials = person.initials();
        this.position = group.position();
        this.excused = group.kind() == Kind.APOLOGIES;
        this.absent = group.kind() == Kind.ABSENT;
        this.present = !excused && !absent;
        this.coOpted = group.kind() == Kind.CO_OPTED;
        this.substitute = group.kind() == Kind.SUBSTITUTES;
    }

    /** Words printed with the name: a mark, a manner of attending, or a post. */
    void describe(Passage words) {
        new Description(this).take(words);
    }

    String name() {
        return person.name();
    }
}
