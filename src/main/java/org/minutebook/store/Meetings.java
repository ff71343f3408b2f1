package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.Resolution;

/** Meetings as they are kept. A whole meeting takes eight statements, however much is in it. */
@ApplicationScoped
public class Meetings {

    /** Which meeting has this id. */
    public Optional<MeetingIdentity> find(UUID id) {
        return MeetingRow.<MeetingRow>findByIdOptional(id).map(MeetingRow::toIdentity);
    }

    /** The published reading with all its records. */
    public Optional<WholeMeeting> findPublished(UUID id) {
        return findWhole(id, ReadingState.PUBLISHED);
    }

    /** The draft with all its records. */
    public Optional<WholeMeeting> findDraft(UUID id) {
        return findWhole(id, ReadingState.DRAFT);
    }

    private static Optional<WholeMeeting> findWhole(UUID id, ReadingState state) {
        return ReadingRow.<ReadingRow>find("meetingId = ?1 and state = ?2", id, state)
                .firstResultOptional()
                .map(Meetings::whole);
    }

    static WholeMeeting whole(ReadingRow reading) {
        Heads heads = Heads.of(reading);
        String ofReading = "readingId = ?1 order by ordinal";
        List<AttendanceRow> attendance = AttendanceRow.list(ofReading, reading.id);
        List<AgendaItemRow> items = AgendaItemRow.list(ofReading, reading.id);
        Map<UUID, List<ResolutionRow>> resolutions =
                byItem(ResolutionRow.list(ofReading, reading.id), row -> row.agendaItemId);
        Map<UUID, List<DeclarationRow>> declarations =
                byItem(DeclarationRow.list(ofReading, reading.id), row -> row.agendaItemId);
        Map<UUID, List<ActionRow>> actions =
                byItem(ActionRow.list(ofReading, reading.id), row -> row.agendaItemId);
        return new WholeMeeting(
                heads.meeting(),
                attendance.stream()
                        .map(row -> new Stored<Attendee>(heads.of(row), row.toRecord()))
                        .toList(),
                items.stream()
                        .map(
                                row ->
                                        item(
                                                heads,
                                                row,
                                                resolutions.getOrDefault(row.id, List.of()),
                                                declarations.getOrDefault(row.id, List.of()),
                                                actions.getOrDefault(row.id, List.of())))
                        .toList());
    }

    private static StoredItem item(
            Heads heads,
            AgendaItemRow row,
            List<ResolutionRow> resolutions,
            List<DeclarationRow> declarations,
            List<ActionRow> actions) {
        return new StoredItem(
                new Stored<AgendaItem>(heads.of(row), row.toRecord()),
                resolutions.stream()
                        .map(r -> new Stored<Resolution>(heads.of(r, row), r.toRecord()))
                        .toList(),
                declarations.stream()
                        .map(d -> new Stored<DeclarationOfInterest>(heads.of(d, row), d.toRecord()))
                        .toList(),
                actions.stream()
                        .map(a -> new StoredAction(heads.of(a, row), a.toRecord(), a.tracking()))
                        .toList());
    }

    private static <R extends RecordRow> Map<UUID, List<R>> byItem(
            List<R> rows, Function<R, UUID> item) {
        return rows.stream().collect(Collectors.groupingBy(item));
    }
}
