package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.record.Sourced;
import org.minutebook.store.ActionTracking;
import org.minutebook.store.Corrections;
import org.minutebook.store.Documents;
import org.minutebook.store.OpenReading;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Register;
import org.minutebook.store.StoredAction;

/** Corrects records, each act in one transaction. */
@ApplicationScoped
class CorrectionDesk {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final Opening opening;
    private final PresentRecords present;
    private final Corrections corrections;
    private final Documents documents;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;

    CorrectionDesk(
            Opening opening,
            PresentRecords present,
            Corrections corrections,
            Documents documents,
            Register register,
            Caller caller,
            AuditTrail audit) {
        this.opening = opening;
        this.present = present;
        this.corrections = corrections;
        this.documents = documents;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
    }

    /** Corrects fields, and says how an action went. */
    <T> Corrected correct(Kind<T> kind, String id, @Nullable JsonNode body, Basis basis) {
        ObjectNode patch = Patch.object(body);
        Opening.Locked held =
                locked(
                        kind.kind(),
                        id,
                        basis,
                        locked -> {
                            T stored = current(kind, locked);
                            Fields.requireKnown(kind, patch);
                            if (Fields.areOfTheRecord(kind, patch)) {
                                Opened opened = open(kind, locked);
                                correct(opened, opened.fields(patch));
                                corrections.close(opened.reading());
                            }
                            Tracking tracking = Tracking.of(patch);
                            if (stored instanceof StoredAction action && !tracking.isEmpty()) {
                                track(locked, action.tracking(), tracking);
                            }
                            note("correct", locked, locked.record(), OK);
                        });
        return new Corrected(kind.kind(), held.record(), held.draft());
    }

    private static void correct(Opened opened, Fields fields) {
        Record now = fields.over(opened.record());
        fields.item().ifPresent(item -> Opened.requireItem(opened.reading(), item));
        opened.change(now, fields.item().orElse(null));
    }

    private void track(Opening.Locked locked, ActionTracking before, Tracking tracking) {
        caller.require(Scope.PUBLISH);
        UUID council = locked.meeting().councilId();
        corrections.track(
                locked.record(),
                tracking.over(
                        before,
                        (kind, id) ->
                                register.find(kind, id)
                                        .filter(known -> known.councilId().equals(council))
                                        .isPresent()));
    }

    /** Says that a record was looked at and is right. */
    <T> Corrected confirm(Kind<T> kind, String id, Basis basis) {
        return change(
                "confirm",
                kind,
                id,
                basis,
                opened -> opened.reading().confirm(kind.kind(), opened.id()));
    }

    /** Makes several records of one. */
    <T> Corrected split(Kind<T> kind, String id, @Nullable JsonNode body, Basis basis) {
        return change("split", kind, id, basis, Splitting.of(body)::in);
    }

    /** Makes one record of several. */
    <T> Corrected merge(Kind<T> kind, String id, @Nullable JsonNode body, Basis basis) {
        return change("merge", kind, id, basis, Merging.of(body)::in);
    }

    /** Takes a record out. */
    <T> Corrected remove(Kind<T> kind, String id, Basis basis) {
        return change(
                "remove",
                kind,
                id,
                basis,
                NO_CONTENT,
                opened -> opened.reading().remove(kind.kind(), opened.id()));
    }

    /** Adds a record that was missed. */
    <T> Corrected add(Kind<T> kind, String meeting, @Nullable JsonNode body, Basis basis) {
        ObjectNode patch = Patch.object(body);
        UUID[] added = new UUID[1];
        Opening.Locked held =
                locked(
                        RecordKind.MEETING,
                        meeting,
                        basis,
                        locked -> {
                            OpenReading reading = reading(RecordKind.MEETING, locked);
                            added[0] = add(kind, reading, new Fields(kind, patch, text(reading)));
                            corrections.close(reading);
                            note("add", locked, added[0], CREATED);
                        });
        return new Corrected(kind.kind(), added[0], held.draft());
    }

    /** Keeps what a warning is about as it is. */
    Corrected settle(String meeting, UUID warning, Basis basis) {
        Opening.Locked held =
                locked(
                        RecordKind.MEETING,
                        meeting,
                        basis,
                        locked -> {
                            OpenReading reading = reading(RecordKind.MEETING, locked);
                            if (!reading.settle(warning)) {
                                throw ProblemException.of(
                                        ErrorCode.PRECONDITION_FAILED,
                                        "That warning is no more: somebody has looked at it.");
                            }
                            corrections.close(reading);
                            note("settle", locked, locked.record(), OK);
                        });
        return new Corrected(RecordKind.MEETING, held.record(), held.draft());
    }

    private static UUID add(Kind<?> kind, OpenReading reading, Fields fields) {
        Record record = fields.alone();
        if (!kind.underItem()) {
            return reading.add(kind.kind(), null, record);
        }
        UUID item =
                fields.item()
                        .or(() -> reading.findItemAt(((Sourced) record).source().start()))
                        .orElseThrow(
                                () ->
                                        Patch.invalid(
                                                "agendaItemId",
                                                "The marked words stand under no agenda item. Say"
                                                        + " which with 'agendaItemId'."));
        Opened.requireItem(reading, item);
        return reading.add(kind.kind(), item, record);
    }

    private <T> Corrected change(
            String name, Kind<T> kind, String id, Basis basis, Consumer<Opened> act) {
        return change(name, kind, id, basis, OK, act);
    }

    private <T> Corrected change(
            String name, Kind<T> kind, String id, Basis basis, int status, Consumer<Opened> act) {
        Opening.Locked held =
                locked(
                        kind.kind(),
                        id,
                        basis,
                        locked -> {
                            current(kind, locked);
                            Opened opened = open(kind, locked);
                            act.accept(opened);
                            corrections.close(opened.reading());
                            note(name, locked, locked.record(), status);
                        });
        return new Corrected(kind.kind(), held.record(), held.draft());
    }

    private Opening.Locked locked(
            RecordKind kind, String id, Basis basis, Consumer<Opening.Locked> act) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Opening.Locked held = opening.lock(kind, id, basis);
                            act.accept(held);
                            return held;
                        });
    }

    /** The record as it is, which must be as the caller read it. */
    private <T> T current(Kind<T> kind, Opening.Locked locked) {
        T stored = present.get(kind, locked.record(), locked.draft());
        opening.requireCurrent(kind.kind(), locked, List.of(kind.state().apply(stored)));
        return stored;
    }

    private Opened open(Kind<?> kind, Opening.Locked locked) {
        OpenReading reading = reading(kind.kind(), locked);
        Record record =
                reading.find(kind.kind(), locked.record())
                        .orElseThrow(() -> Opening.unknown(kind.kind()));
        return new Opened(kind, locked.record(), record, reading, text(reading));
    }

    private OpenReading reading(RecordKind kind, Opening.Locked locked) {
        return opening.open(locked).orElseThrow(() -> opening.absent(kind, locked.record()));
    }

    private Supplier<String> text(OpenReading reading) {
        return () ->
                documents
                        .findText(reading.document(), reading.textVersion())
                        .orElseThrow(() -> new IllegalStateException("a reading has its text"));
    }

    private void note(String act, Opening.Locked locked, UUID record, int status) {
        audit.note(act, locked.meeting().councilId(), record, status);
    }
}
