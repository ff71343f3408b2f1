package org.minutebook.correct;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.store.RecordKind;

/**
 * The corrections of this room for pages, in words of Java: the same rules, refusals and audit as
 * programs meet. Each method is one transaction, and throws a problem (400, 403, 404, 409, 410, 412
 * or 428) where a program would be answered with it.
 */
@ApplicationScoped
public class Corrector {

    private final CorrectionDesk desk;
    private final MeetingFactsDesk facts;
    private final Caller caller;

    Corrector(CorrectionDesk desk, MeetingFactsDesk facts, Caller caller) {
        this.desk = desk;
        this.facts = facts;
        this.caller = caller;
    }

    /** A patch that changes nothing yet. */
    public static ObjectNode nothing() {
        return Patch.empty();
    }

    /** The fields of a record, or of a meeting's facts, as a tree: what a patch changes. */
    public static ObjectNode tree(Record record) {
        return Patch.tree(record);
    }

    /**
     * Corrects fields of a record, or of the meeting itself.
     *
     * @param patch a JSON merge patch
     */
    public Corrected correct(RecordKind kind, UUID id, ObjectNode patch, Basis basis) {
        caller.require(Scope.IMPORT);
        return kind == RecordKind.MEETING
                ? facts.correct(id.toString(), patch, basis)
                : desk.correct(Kind.of(kind), id.toString(), patch, basis);
    }

    /** Says that a record, or what is said of the meeting itself, was looked at and is right. */
    public Corrected confirm(RecordKind kind, UUID id, Basis basis) {
        caller.require(Scope.IMPORT);
        return kind == RecordKind.MEETING
                ? facts.confirm(id.toString(), basis)
                : desk.confirm(Kind.of(kind), id.toString(), basis);
    }

    /** Takes a record out. */
    public Corrected remove(RecordKind kind, UUID id, Basis basis) {
        caller.require(Scope.IMPORT);
        return desk.remove(Kind.of(kind), id.toString(), basis);
    }

    /**
     * Makes several records of one; the first part keeps the id.
     *
     * @param parts 2 to 50, each with what it has other than the whole
     */
    public Corrected split(RecordKind kind, UUID id, List<ObjectNode> parts, Basis basis) {
        caller.require(Scope.IMPORT);
        ObjectNode body = Patch.empty();
        ArrayNode list = body.putArray("parts");
        parts.forEach(list::add);
        return desk.split(Kind.of(kind), id.toString(), body, basis);
    }

    /** Makes one record of several; the others go. */
    public Corrected merge(RecordKind kind, UUID id, List<UUID> others, Basis basis) {
        caller.require(Scope.IMPORT);
        ObjectNode body = Patch.empty();
        ArrayNode list = body.putArray("with");
        others.forEach(other -> list.add(other.toString()));
        return desk.merge(Kind.of(kind), id.toString(), body, basis);
    }

    /**
     * Adds a record that was missed.
     *
     * @param record with {@code source: {start, end}}, in code points of the text
     */
    public Corrected add(RecordKind kind, UUID meeting, ObjectNode record, Basis basis) {
        caller.require(Scope.IMPORT);
        return desk.add(Kind.of(kind), meeting.toString(), record, basis);
    }

    /**
     * Says that a warning was looked at and what is there is right; where a correction was in
     * doubt, that it stands.
     *
     * @throws org.minutebook.http.ProblemException 412, where there is no such warning any more
     */
    public Corrected settle(UUID meeting, UUID warning, Basis basis) {
        caller.require(Scope.IMPORT);
        return desk.settle(meeting.toString(), warning, basis);
    }
}
