package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.Resolution;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredAction;
import org.minutebook.store.StoredItem;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.WholeMeeting;

/** What public records hang on: one statement for each kind, however many records. */
@ApplicationScoped
public class RelatedReads {

    private static final String IN_ORDER = " ORDER BY x.ordinal, x.id";

    private final Reads reads;
    private final MeetingReads meetings;

    RelatedReads(Reads reads, MeetingReads meetings) {
        this.reads = reads;
        this.meetings = meetings;
    }

    /** Public meetings by id, with the parts asked for. */
    public Map<UUID, WholeMeeting> meetings(Collection<UUID> ids, Set<Part> parts) {
        List<StoredMeeting> found =
                reads.all(ParentShelves.MEETINGS, Where.among("x.meeting_id", ids), "");
        return meetings.withParts(found, parts).stream()
                .collect(Collectors.toMap(m -> m.meeting().head().id(), Function.identity()));
    }

    /** Public items by id, with what stands under them as far as asked for. */
    public Map<UUID, StoredItem> items(Collection<UUID> ids, Set<Part> parts) {
        List<Stored<AgendaItem>> items =
                reads.all(Shelves.AGENDA_ITEMS, Where.among("x.id", ids), "");
        return under(items, parts);
    }

    /** These items by id, with what stands under them as far as asked for. */
    public Map<UUID, StoredItem> under(List<Stored<AgendaItem>> items, Set<Part> parts) {
        List<UUID> ids = items.stream().map(item -> item.head().id()).toList();
        Map<UUID, List<Stored<Resolution>>> resolutions =
                grouped(Part.RESOLUTIONS, Shelves.RESOLUTIONS, ids, parts, Stored::head);
        Map<UUID, List<Stored<DeclarationOfInterest>>> declarations =
                grouped(Part.DECLARATIONS, Shelves.DECLARATIONS, ids, parts, Stored::head);
        Map<UUID, List<StoredAction>> actions =
                grouped(Part.ACTIONS, Shelves.ACTIONS, ids, parts, StoredAction::head);
        return items.stream()
                .map(
                        item ->
                                new StoredItem(
                                        item,
                                        of(resolutions, item.head().id()),
                                        of(declarations, item.head().id()),
                                        of(actions, item.head().id())))
                .collect(Collectors.toMap(i -> i.item().head().id(), Function.identity()));
    }

    /**
     * Public bodies of these councils, by council, each council's first ones by name.
     *
     * @param most of one council
     */
    public Map<UUID, List<BodyEntry>> bodies(Collection<UUID> councils, int most) {
        Where first =
                new Where(
                        "x.id IN (SELECT b.id FROM unnest(?) AS c (id) CROSS JOIN LATERAL"
                                + " (SELECT id FROM bodies WHERE council_id = c.id AND live"
                                + " AND merged_into IS NULL ORDER BY lower(name), id LIMIT ?) b)",
                        councils.toArray(UUID[]::new),
                        most);
        return reads.all(ParentShelves.BODIES, first, " ORDER BY lower(x.name), x.id").stream()
                .collect(Collectors.groupingBy(body -> body.council().id()));
    }

    private <T> Map<UUID, List<T>> grouped(
            Part part,
            Shelf<T> shelf,
            Collection<UUID> items,
            Set<Part> parts,
            Function<T, RecordHead> head) {
        if (!parts.contains(part)) {
            return Map.of();
        }
        return reads.all(shelf, Where.among("x.agenda_item_id", items), IN_ORDER).stream()
                .collect(
                        Collectors.groupingBy(
                                row ->
                                        Objects.requireNonNull(
                                                        head.apply(row).item(),
                                                        "stands under an item")
                                                .id()));
    }

    private static <T> List<T> of(Map<UUID, List<T>> grouped, UUID item) {
        return grouped.getOrDefault(item, List.of());
    }
}
