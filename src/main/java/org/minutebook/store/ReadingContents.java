package org.minutebook.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Resolution;

/** The rows of one new reading, with their ids, before they are written. */
final class ReadingContents {

    private final ReadingRow reading;
    private final ContentHash hash;
    private final Minting minting = new Minting();
    private final List<AttendanceRow> attendance = new ArrayList<>();
    private final List<AgendaItemRow> items = new ArrayList<>();
    private final List<ResolutionRow> resolutions = new ArrayList<>();
    private final List<DeclarationRow> declarations = new ArrayList<>();
    private final List<ActionRow> actions = new ArrayList<>();

    private ReadingContents(ReadingRow reading, ContentHash hash) {
        this.reading = reading;
        this.hash = hash;
    }

    static ReadingContents of(
            NewReading incoming, KnownRecords known, ReadingRow reading, ContentHash hash) {
        ReadingContents contents = new ReadingContents(reading, hash);
        contents.takeAttendance(incoming.attendance(), known);
        contents.takeItems(incoming.items(), known);
        contents.takeResolutions(incoming.items(), known);
        contents.takeDeclarations(incoming.items(), known);
        contents.takeActions(incoming.items(), known);
        return contents;
    }

    private void takeAttendance(List<Attendee> attendees, KnownRecords known) {
        @Nullable UUID[] ids =
                Likeness.NAMES.align(
                        known.attendance().stream()
                                .map(row -> new Alignment.Known<>(row.id, row.name))
                                .toList(),
                        attendees.stream().map(Attendee::name).toList());
        minting.reserve(ids);
        for (int i = 0; i < ids.length; i++) {
            Attendee attendee = attendees.get(i);
            UUID id = ids[i];
            if (id == null) {
                id = minting.mint(RecordKind.ATTENDANCE, reading.meetingId, attendee.name());
            }
            AttendanceRow row = new AttendanceRow();
            row.take(attendee);
            row.place(reading, id, i, attendee.source(), attendee.confidence());
            attendance.add(row);
        }
    }

    private void takeItems(List<AgendaItem> agendaItems, KnownRecords known) {
        @Nullable UUID[] ids =
                Likeness.ITEMS.align(
                        known.items().stream()
                                .map(
                                        row ->
                                                new Alignment.Known<>(
                                                        row.id,
                                                        new Likeness.Item(
                                                                row.number, row.title, row.text)))
                                .toList(),
                        agendaItems.stream()
                                .map(
                                        item ->
                                                new Likeness.Item(
                                                        item.number(), item.title(), item.text()))
                                .toList());
        minting.reserve(ids);
        for (int i = 0; i < ids.length; i++) {
            AgendaItem item = agendaItems.get(i);
            UUID id = ids[i];
            if (id == null) {
                id =
                        minting.mint(
                                RecordKind.AGENDA_ITEM,
                                reading.meetingId,
                                item.number(),
                                item.title());
            }
            AgendaItemRow row = new AgendaItemRow();
            row.take(item);
            row.place(reading, id, i, item.source(), item.confidence());
            items.add(row);
        }
    }

    private void takeResolutions(List<AgendaItem> agendaItems, KnownRecords known) {
        List<Likeness.Part> parts = new ArrayList<>();
        for (int i = 0; i < agendaItems.size(); i++) {
            for (Resolution resolution : agendaItems.get(i).resolutions()) {
                ResolutionRow row = new ResolutionRow();
                row.take(items.get(i).id, resolution);
                row.place(
                        reading,
                        row.agendaItemId,
                        resolutions.size(),
                        resolution.source(),
                        resolution.confidence());
                resolutions.add(row);
                parts.add(part(row));
            }
        }
        give(
                RecordKind.RESOLUTION,
                resolutions,
                parts,
                known.resolutions().stream()
                        .map(row -> new Alignment.Known<>(row.id, part(row)))
                        .toList());
    }

    private void takeDeclarations(List<AgendaItem> agendaItems, KnownRecords known) {
        List<Likeness.Part> parts = new ArrayList<>();
        for (int i = 0; i < agendaItems.size(); i++) {
            for (DeclarationOfInterest declaration : agendaItems.get(i).declarations()) {
                DeclarationRow row = new DeclarationRow();
                row.take(items.get(i).id, declaration);
                row.place(
                        reading,
                        row.agendaItemId,
                        declarations.size(),
                        declaration.source(),
                        declaration.confidence());
                declarations.add(row);
                parts.add(part(row));
            }
        }
        give(
                RecordKind.DECLARATION,
                declarations,
                parts,
                known.declarations().stream()
                        .map(row -> new Alignment.Known<>(row.id, part(row)))
                        .toList());
    }

    private void takeActions(List<AgendaItem> agendaItems, KnownRecords known) {
        List<Likeness.Part> parts = new ArrayList<>();
        for (int i = 0; i < agendaItems.size(); i++) {
            for (FollowUpAction action : agendaItems.get(i).actions()) {
                ActionRow row = new ActionRow();
                row.take(items.get(i).id, action, ActionTracking.NONE);
                row.place(
                        reading,
                        row.agendaItemId,
                        actions.size(),
                        action.source(),
                        action.confidence());
                actions.add(row);
                parts.add(part(row));
            }
        }
        give(
                RecordKind.ACTION,
                actions,
                parts,
                known.actions().stream()
                        .map(row -> new Alignment.Known<>(row.id, part(row)))
                        .toList());
        Map<UUID, ActionTracking> tracking = known.tracking();
        for (ActionRow row : actions) {
            row.take(tracking.getOrDefault(row.id, ActionTracking.NONE));
        }
    }

    private void give(
            RecordKind kind,
            List<? extends RecordRow> rows,
            List<Likeness.Part> parts,
            List<Alignment.Known<Likeness.Part>> before) {
        @Nullable UUID[] ids = Likeness.PARTS.align(before, parts);
        minting.reserve(ids);
        for (int i = 0; i < ids.length; i++) {
            UUID id = ids[i];
            Likeness.Part part = parts.get(i);
            rows.get(i).id =
                    id != null ? id : minting.mint(kind, part.group(), part.label(), part.words());
        }
    }

    private static Likeness.Part part(ResolutionRow row) {
        String stem = row.stem == null ? "" : row.stem + " ";
        return new Likeness.Part(row.agendaItemId, row.label, Slug.key(stem + row.text));
    }

    private static Likeness.Part part(DeclarationRow row) {
        String interest = row.interest == null ? "" : " " + row.interest;
        return new Likeness.Part(
                row.agendaItemId, row.itemNumber, Slug.key(row.declarant + interest));
    }

    private static Likeness.Part part(ActionRow row) {
        return new Likeness.Part(row.agendaItemId, row.owner, Slug.key(row.task));
    }

    /** Registers the new ids and writes the rows, kind by kind, so that they go in batches. */
    void persist(ReadingRow written, EntityManager database) {
        List<RecordRow> all = new ArrayList<>();
        all.addAll(attendance);
        all.addAll(items);
        all.addAll(resolutions);
        all.addAll(declarations);
        all.addAll(actions);
        for (RecordRow row : all) {
            row.readingId = written.id;
        }
        rows().hash(hash, written);
        register(all, database);
        List.of(attendance, items, resolutions, declarations, actions)
                .forEach(
                        rows -> {
                            rows.forEach(database::persist);
                            database.flush();
                        });
    }

    private void register(List<RecordRow> rows, EntityManager database) {
        Set<UUID> registered = RegisteredRow.idsOf(reading.meetingId);
        for (RecordRow row : rows) {
            if (!registered.contains(row.id)) {
                database.persist(RegisteredRow.of(row));
            }
        }
        database.flush();
    }

    /** How many of the items were known. */
    int knownItems(KnownRecords known) {
        Set<UUID> before = KnownRecords.byId(known.items()).keySet();
        return (int) items.stream().filter(row -> before.contains(row.id)).count();
    }

    /** The rows, as a reading that follows will know them. */
    KnownRecords rows() {
        return new KnownRecords(attendance, items, resolutions, declarations, actions);
    }
}
