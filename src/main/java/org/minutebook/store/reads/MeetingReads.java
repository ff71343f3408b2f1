package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.Resolution;
import org.minutebook.store.ReadingState;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredAction;
import org.minutebook.store.StoredItem;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.WholeMeeting;

/**
 * Meetings with as many of their records as asked for: one statement for each kind, at most six.
 */
@ApplicationScoped
public class MeetingReads {

    private static final String BY_READING = " ORDER BY x.reading_id, x.ordinal, x.id";

    private final Reads reads;

    MeetingReads(Reads reads) {
        this.reads = reads;
    }

    /** The reading of a meeting that stands so, whoever may see it. */
    public Optional<StoredMeeting> find(UUID id, ReadingState state) {
        Where one = Where.is("x.meeting_id", id);
        return reads.all(ParentShelves.READINGS, one.and(Where.state(state)), "").stream()
                .findFirst();
    }

    /** The reading of that number, if it is or was public. */
    public Optional<StoredMeeting> findOncePublic(UUID id, int number) {
        Where one = Where.is("x.meeting_id", id).and(Where.oncePublic(number));
        return reads.all(ParentShelves.READINGS, one, "").stream().findFirst();
    }

    /** One reading with its records, public or not. */
    public WholeMeeting withParts(StoredMeeting meeting, Set<Part> asked) {
        return withParts(List.of(meeting), asked).get(0);
    }

    /** Meetings, in the order given, each with the parts asked for and empty lists for the rest. */
    public List<WholeMeeting> withParts(List<StoredMeeting> meetings, Set<Part> asked) {
        Set<Part> parts = completed(asked);
        Where readings = ofReadings(meetings);
        Map<ReadingKey, List<Stored<Attendee>>> attendance =
                parts.contains(Part.ATTENDANCE)
                        ? grouped(Shelves.ATTENDANCES, readings, row -> key(row.head()))
                        : Map.of();
        Map<ReadingKey, List<Stored<AgendaItem>>> items =
                parts.contains(Part.AGENDA_ITEMS)
                        ? grouped(Shelves.AGENDA_ITEMS, readings, row -> key(row.head()))
                        : Map.of();
        ItemContents contents = contents(readings, parts);
        return meetings.stream()
                .map(
                        meeting ->
                                new WholeMeeting(
                                        meeting,
                                        attendance.getOrDefault(key(meeting.head()), List.of()),
                                        items.getOrDefault(key(meeting.head()), List.of()).stream()
                                                .map(contents::of)
                                                .toList()))
                .toList();
    }

    private ItemContents contents(Where readings, Set<Part> parts) {
        return new ItemContents(
                parts.contains(Part.RESOLUTIONS)
                        ? grouped(Shelves.RESOLUTIONS, readings, row -> item(row.head()))
                        : Map.of(),
                parts.contains(Part.DECLARATIONS)
                        ? grouped(Shelves.DECLARATIONS, readings, row -> item(row.head()))
                        : Map.of(),
                parts.contains(Part.ACTIONS)
                        ? grouped(Shelves.ACTIONS, readings, row -> item(row.head()))
                        : Map.of());
    }

    /** What stands inside an item needs the item. */
    private static Set<Part> completed(Set<Part> asked) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(asked);
        if (asked.stream().anyMatch(part -> part != Part.ATTENDANCE)) {
            parts.add(Part.AGENDA_ITEMS);
        }
        return parts;
    }

    private <T, K> Map<K, List<T>> grouped(Shelf<T> shelf, Where readings, Function<T, K> key) {
        return reads.all(shelf.unguarded(), readings, BY_READING).stream()
                .collect(Collectors.groupingBy(key));
    }

    private static Where ofReadings(Collection<StoredMeeting> meetings) {
        UUID[] ids = meetings.stream().map(m -> m.head().id()).toArray(UUID[]::new);
        Integer[] numbers = meetings.stream().map(StoredMeeting::reading).toArray(Integer[]::new);
        return Where.readings(ids, numbers);
    }

    // Rows do not carry their reading's number; a draft and a published reading of one meeting
    // stand apart by whether they are live.
    private static ReadingKey key(RecordHead head) {
        return new ReadingKey(head.meetingId(), head.live());
    }

    private static ReadingKey item(RecordHead head) {
        return new ReadingKey(
                Objects.requireNonNull(head.item(), "stands under an item").id(), head.live());
    }

    private record ReadingKey(UUID id, boolean live) {}

    private record ItemContents(
            Map<ReadingKey, List<Stored<Resolution>>> resolutions,
            Map<ReadingKey, List<Stored<DeclarationOfInterest>>> declarations,
            Map<ReadingKey, List<StoredAction>> actions) {

        StoredItem of(Stored<AgendaItem> item) {
            ReadingKey key = new ReadingKey(item.head().id(), item.head().live());
            return new StoredItem(
                    item,
                    resolutions.getOrDefault(key, List.of()),
                    declarations.getOrDefault(key, List.of()),
                    actions.getOrDefault(key, List.of()));
        }
    }
}
