package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.Query;
import org.minutebook.record.Sourced;
import org.minutebook.store.ActionTracking;
import org.minutebook.store.Corrections;
import org.minutebook.store.Documents;
import org.minutebook.store.OpenReading;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Register;
import org.minutebook.store.StoredAction;

/** Corrects records, each act in one transaction, and answers with the record as it is then. */
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
    <T> Response correct(
            Kind<T> kind,
            String id,
            @Nullable JsonNode body,
            MultivaluedMap<String, String> query) {
        ObjectNode patch = Patch.object(body);
        Opening.Locked held =
                locked(
                        kind,
                        id,
                        query,
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
        return present.changed(kind, held.record(), held.draft());
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
    <T> Response confirm(Kind<T> kind, String id, MultivaluedMap<String, String> query) {
        return change(
                "confirm",
                kind,
                id,
                query,
                opened -> opened.reading().confirm(kind.kind(), opened.id()));
    }

    /** Makes several records of one. */
    <T> Response split(
            Kind<T> kind,
            String id,
            @Nullable JsonNode body,
            MultivaluedMap<String, String> query) {
        return change("split", kind, id, query, Splitting.of(body)::in);
    }

    /** Makes one record of several. */
    <T> Response merge(
            Kind<T> kind,
            String id,
            @Nullable JsonNode body,
            MultivaluedMap<String, String> query) {
        return change("merge", kind, id, query, Merging.of(body)::in);
    }

    /** Takes a record out. */
    <T> Response remove(Kind<T> kind, String id, MultivaluedMap<String, String> query) {
        opened(
                "remove",
                kind,
                id,
                query,
                NO_CONTENT,
                opened -> opened.reading().remove(kind.kind(), opened.id()));
        return Response.noContent().build();
    }

    /** Adds a record that was missed. */
    <T> Response add(
            Kind<T> kind,
            String meeting,
            @Nullable JsonNode body,
            MultivaluedMap<String, String> query) {
        ObjectNode patch = Patch.object(body);
        UUID[] added = new UUID[1];
        Opening.Locked held =
                locked(
                        RecordKind.MEETING,
                        meeting,
                        query,
                        locked -> {
                            OpenReading reading = reading(RecordKind.MEETING, locked);
                            added[0] = add(kind, reading, new Fields(kind, patch, text(reading)));
                            corrections.close(reading);
                            note("add", locked, added[0], CREATED);
                        });
        return present.added(kind, added[0], held.draft());
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

    private <T> Response change(
            String name,
            Kind<T> kind,
            String id,
            MultivaluedMap<String, String> query,
            Consumer<Opened> act) {
        Opening.Locked held = opened(name, kind, id, query, OK, act);
        return present.changed(kind, held.record(), held.draft());
    }

    private <T> Opening.Locked opened(
            String name,
            Kind<T> kind,
            String id,
            MultivaluedMap<String, String> query,
            int status,
            Consumer<Opened> act) {
        return locked(
                kind,
                id,
                query,
                locked -> {
                    current(kind, locked);
                    Opened opened = open(kind, locked);
                    act.accept(opened);
                    corrections.close(opened.reading());
                    note(name, locked, locked.record(), status);
                });
    }

    private Opening.Locked locked(
            Kind<?> kind,
            String id,
            MultivaluedMap<String, String> query,
            Consumer<Opening.Locked> act) {
        return locked(kind.kind(), id, query, act);
    }

    private Opening.Locked locked(
            RecordKind kind,
            String id,
            MultivaluedMap<String, String> query,
            Consumer<Opening.Locked> act) {
        Query read = Opening.PARAMETERS.read(query);
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Opening.Locked held = opening.lock(kind, id, read);
                            act.accept(held);
                            return held;
                        });
    }

    /** The record as it is, which must be as the caller read it. */
    private <T> T current(Kind<T> kind, Opening.Locked locked) {
        T stored = present.get(kind, locked.record(), locked.draft());
        opening.requireCurrent(kind.kind(), locked.record(), List.of(kind.state().apply(stored)));
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
