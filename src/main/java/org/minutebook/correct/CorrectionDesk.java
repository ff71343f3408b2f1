package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Source;
import org.minutebook.store.Corrections;
import org.minutebook.store.Documents;
import org.minutebook.store.OpenReading;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Register;
import org.minutebook.store.StoredAction;
import org.minutebook.store.reads.Reads;
import org.minutebook.view.Addresses;

/** Corrects records, each act in one transaction, and answers with the record as it is then. */
@ApplicationScoped
class CorrectionDesk {

    private static final int MOST_PARTS = 50;

    private final RoutingContext context;
    private final Opening opening;
    private final Corrections corrections;
    private final Documents documents;
    private final Reads reads;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;
    private final ConditionalAnswers answers;
    private final PublicUrls urls;

    CorrectionDesk(
            RoutingContext context,
            Opening opening,
            Corrections corrections,
            Documents documents,
            Reads reads,
            Register register,
            Caller caller,
            AuditTrail audit,
            ConditionalAnswers answers,
            PublicUrls urls) {
        this.context = context;
        this.opening = opening;
        this.corrections = corrections;
        this.documents = documents;
        this.reads = reads;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.answers = answers;
        this.urls = urls;
    }

    /** A record whose reading is open. */
    private record Opened<T>(T stored, UUID id, Record record, OpenReading reading) {}

    /** Corrects fields, and says how an action went. */
    <T> Response correct(
            Kind<T> kind,
            String id,
            @Nullable JsonNode body,
            MultivaluedMap<String, String> query) {
        ObjectNode patch = Patch.object(body);
        return act(
                "correct",
                kind,
                id,
                query,
                locked -> {
                    T stored = stored(kind, locked);
                    opening.requireCurrent(
                            kind.kind(), locked.record(), List.of(kind.state().apply(stored)));
                    OpenReading[] open = new OpenReading[1];
                    Fields fields = new Fields(kind, patch, () -> text(open(open, locked, kind)));
                    if (fields.isAboutTheRecord()) {
                        OpenReading reading = open(open, locked, kind);
                        Record now = fields.over(found(kind, reading, locked.record()));
                        fields.item().ifPresent(item -> requireItem(reading, item));
                        reading.change(
                                kind.kind(), locked.record(), now, fields.item().orElse(null));
                        corrections.close(reading);
                    }
                    if (stored instanceof StoredAction action && !fields.tracking().isEmpty()) {
                        caller.require(Scope.PUBLISH);
                        UUID council = locked.meeting().councilId();
                        corrections.track(
                                locked.record(),
                                fields.tracking()
                                        .over(
                                                action.tracking(),
                                                (of, other) ->
                                                        register.find(of, other)
                                                                .filter(
                                                                        r ->
                                                                                r.councilId()
                                                                                        .equals(
                                                                                                council))
                                                                .isPresent()));
                    }
                });
    }

    /** Says that a record was looked at and is right. */
    <T> Response confirm(Kind<T> kind, String id, MultivaluedMap<String, String> query) {
        return act(
                "confirm",
                kind,
                id,
                query,
                locked -> {
                    Opened<T> opened = opened(kind, locked);
                    opened.reading().confirm(kind.kind(), opened.id());
                    corrections.close(opened.reading());
                });
    }

    /** Takes a record out. */
    <T> Response remove(Kind<T> kind, String id, MultivaluedMap<String, String> query) {
        Query read = Opening.PARAMETERS.read(query);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Opening.Locked locked = opening.lock(kind.kind(), id, read);
                            Opened<T> opened = opened(kind, locked);
                            opened.reading().remove(kind.kind(), opened.id());
                            corrections.close(opened.reading());
                            audit.note("remove", locked.meeting().councilId(), opened.id(), 204);
                        });
        return Response.noContent().build();
    }

    /** Makes several records of one: the first keeps the id. */
    <T> Response split(
            Kind<T> kind,
            String id,
            @Nullable JsonNode body,
            MultivaluedMap<String, String> query) {
        ObjectNode asked = Patch.object(body);
        Patch.requireKnown(asked, List.of("parts"));
        if (!(asked.get("parts") instanceof ArrayNode parts)
                || parts.size() < 2
                || parts.size() > MOST_PARTS) {
            throw Patch.invalid(
                    "parts",
                    "'parts' holds 2 to %d objects, each with what the part has other than the"
                                    .formatted(MOST_PARTS)
                            + " whole.");
        }
        return act(
                "split",
                kind,
                id,
                query,
                locked -> {
                    Opened<T> opened = opened(kind, locked);
                    OpenReading reading = opened.reading();
                    @Nullable UUID item = reading.findItem(kind.kind(), opened.id()).orElse(null);
                    List<Record> records = new ArrayList<>();
                    for (JsonNode part : parts) {
                        records.add(
                                new Fields(kind, Patch.object(part), () -> text(reading))
                                        .over(opened.record()));
                    }
                    reading.change(kind.kind(), opened.id(), records.get(0), null);
                    for (Record record : records.subList(1, records.size())) {
                        UUID added = reading.add(kind.kind(), item, record);
                        if (record instanceof AgendaItem part) {
                            moveUnder(reading, opened.id(), added, part.source());
                        }
                    }
                    corrections.close(reading);
                });
    }

    /** What stands in the words of a part goes with it. */
    private static void moveUnder(OpenReading reading, UUID from, UUID to, Source words) {
        reading.listUnder(from)
                .forEach(
                        (id, kind) -> {
                            Record record = reading.find(kind, id).orElseThrow();
                            int start = Patch.tree(record).path("source").path("start").intValue();
                            if (start >= words.start() && start < words.end()) {
                                reading.change(kind, id, record, to);
                            }
                        });
    }

    /** Makes one record of several: the one that is named by the address keeps its id. */
    <T> Response merge(
            Kind<T> kind,
            String id,
            @Nullable JsonNode body,
            MultivaluedMap<String, String> query) {
        ObjectNode asked = Patch.object(body);
        Patch.requireKnown(asked, List.of("with", "fields"));
        if (!(asked.get("with") instanceof ArrayNode with)
                || with.isEmpty()
                || with.size() > MOST_PARTS) {
            throw Patch.invalid("with", "'with' holds the ids of the records to merge into this.");
        }
        return act(
                "merge",
                kind,
                id,
                query,
                locked -> {
                    Opened<T> opened = opened(kind, locked);
                    OpenReading reading = opened.reading();
                    Merging merging = new Merging(kind, opened.record());
                    for (JsonNode other : with) {
                        UUID one =
                                RecordId.parse(other.asText(""))
                                        .filter(found -> !found.equals(opened.id()))
                                        .filter(
                                                found ->
                                                        reading.find(kind.kind(), found)
                                                                .isPresent())
                                        .orElseThrow(
                                                () ->
                                                        Patch.invalid(
                                                                "with",
                                                                "'with' names what is no other %s of"
                                                                                .formatted(
                                                                                        kind
                                                                                                .spoken())
                                                                        + " this reading."));
                        merging.take(reading.find(kind.kind(), one).orElseThrow());
                        reading.listUnder(one)
                                .forEach(
                                        (under, of) ->
                                                reading.change(
                                                        of,
                                                        under,
                                                        reading.find(of, under).orElseThrow(),
                                                        opened.id()));
                        reading.remove(kind.kind(), one);
                    }
                    Record merged = merging.record();
                    if (asked.has("fields")) {
                        merged =
                                new Fields(
                                                kind,
                                                Patch.object(asked.get("fields")),
                                                () -> text(reading))
                                        .over(merged);
                    }
                    reading.change(kind.kind(), opened.id(), merged, null);
                    corrections.close(reading);
                });
    }

    /** Adds a record that was missed. */
    <T> Response add(
            Kind<T> kind,
            String meeting,
            @Nullable JsonNode body,
            MultivaluedMap<String, String> query) {
        Query read = Opening.PARAMETERS.read(query);
        ObjectNode patch = Patch.object(body);
        UUID[] added = new UUID[1];
        boolean[] draft = new boolean[1];
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Opening.Locked locked = opening.lock(RecordKind.MEETING, meeting, read);
                            draft[0] = locked.draft();
                            OpenReading reading =
                                    opening.open(locked)
                                            .orElseThrow(
                                                    () ->
                                                            opening.absent(
                                                                    RecordKind.MEETING,
                                                                    locked.record()));
                            Fields fields = new Fields(kind, patch, () -> text(reading));
                            Record record = fields.alone();
                            @Nullable UUID item =
                                    kind.underItem() ? item(reading, fields, record) : null;
                            added[0] = reading.add(kind.kind(), item, record);
                            corrections.close(reading);
                            audit.note("add", locked.meeting().councilId(), added[0], 201);
                        });
        T stored = read(kind, added[0], draft[0]);
        return Response.created(URI.create(addresses().of(kind.kind(), added[0])))
                .header("ETag", tag(kind, stored, added[0]))
                .entity(kind.view().apply(stored, addresses()))
                .build();
    }

    private static UUID item(OpenReading reading, Fields fields, Record record) {
        if (fields.item().isPresent()) {
            requireItem(reading, fields.item().get());
            return fields.item().get();
        }
        int start = Patch.tree(record).path("source").path("start").intValue();
        return reading.findItemAt(start)
                .orElseThrow(
                        () ->
                                Patch.invalid(
                                        "agendaItemId",
                                        "The marked words stand under no agenda item. Say which with"
                                                + " 'agendaItemId'."));
    }

    private static void requireItem(OpenReading reading, UUID item) {
        if (reading.find(RecordKind.AGENDA_ITEM, item).isEmpty()) {
            throw Patch.invalid(
                    "agendaItemId", "'agendaItemId' names no agenda item of this reading.");
        }
    }

    private <T> Response act(
            String name,
            Kind<T> kind,
            String id,
            MultivaluedMap<String, String> query,
            java.util.function.Consumer<Opening.Locked> act) {
        Query read = Opening.PARAMETERS.read(query);
        Opening.Locked locked =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    Opening.Locked held = opening.lock(kind.kind(), id, read);
                                    act.accept(held);
                                    audit.note(
                                            name, held.meeting().councilId(), held.record(), 200);
                                    return held;
                                });
        T stored = read(kind, locked.record(), locked.draft());
        return Response.ok(kind.view().apply(stored, addresses()))
                .header("ETag", tag(kind, stored, locked.record()))
                .build();
    }

    private <T> Opened<T> opened(Kind<T> kind, Opening.Locked locked) {
        T stored = stored(kind, locked);
        opening.requireCurrent(kind.kind(), locked.record(), List.of(kind.state().apply(stored)));
        OpenReading reading = open(new OpenReading[1], locked, kind);
        return new Opened<>(
                stored, locked.record(), found(kind, reading, locked.record()), reading);
    }

    private OpenReading open(OpenReading[] held, Opening.Locked locked, Kind<?> kind) {
        if (held[0] == null) {
            held[0] =
                    opening.open(locked)
                            .orElseThrow(() -> opening.absent(kind.kind(), locked.record()));
        }
        return held[0];
    }

    private static Record found(Kind<?> kind, OpenReading reading, UUID id) {
        return reading.find(kind.kind(), id).orElseThrow(() -> Opening.unknown(kind.kind()));
    }

    private <T> T stored(Kind<T> kind, Opening.Locked locked) {
        return (locked.draft()
                        ? reads.findDraft(kind.shelf(), locked.record())
                        : reads.find(kind.shelf(), locked.record()))
                .orElseThrow(() -> opening.absent(kind.kind(), locked.record()));
    }

    private <T> T read(Kind<T> kind, UUID id, boolean draft) {
        Function<UUID, java.util.Optional<T>> from =
                draft
                        ? found -> reads.findDraft(kind.shelf(), found)
                        : found -> reads.find(kind.shelf(), found);
        return QuarkusTransaction.requiringNew()
                .call(() -> from.apply(id))
                .orElseThrow(() -> opening.absent(kind.kind(), id));
    }

    private <T> String tag(Kind<T> kind, T stored, UUID id) {
        return answers.tagOf(
                context,
                kind.state().apply(stored),
                "/v1/%s/%s".formatted(kind.kind().plural(), id));
    }

    private String text(OpenReading reading) {
        return documents
                .findText(reading.document(), reading.textVersion())
                .orElseThrow(() -> new IllegalStateException("a reading has its text"));
    }

    private Addresses addresses() {
        return new Addresses(urls.base(context));
    }
}
