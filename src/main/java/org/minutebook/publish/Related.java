package org.minutebook.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.QueryParameter;
import org.minutebook.record.AgendaItem;
import org.minutebook.store.ItemReference;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredItem;
import org.minutebook.store.WholeMeeting;
import org.minutebook.store.reads.Part;
import org.minutebook.store.reads.RelatedReads;
import org.minutebook.view.Addresses;
import org.minutebook.view.AgendaItemView;
import org.minutebook.view.Inclusion;
import org.minutebook.view.MeetingView;
import org.minutebook.view.Nested;

/** Nests in records what they hang on, and in items what stands under them. */
@ApplicationScoped
class Related {

    /** What can be nested in what stands under an item. */
    static final QueryParameter<Set<String>> UNDER_ITEMS =
            parameter(
                    "meeting",
                    "meeting.attendance",
                    "agendaItem",
                    "agendaItem.resolutions",
                    "agendaItem.declarations",
                    "agendaItem.actions");

    /** What can be nested in items. */
    static final QueryParameter<Set<String>> ITEMS =
            parameter("meeting", "meeting.attendance", "resolutions", "declarations", "actions");

    /** What can be nested in attendances. */
    static final QueryParameter<Set<String>> ATTENDANCES = parameter("meeting");

    private static final Map<String, Part> PARTS =
            Map.of(
                    "resolutions", Part.RESOLUTIONS,
                    "declarations", Part.DECLARATIONS,
                    "actions", Part.ACTIONS);

    private final RelatedReads reads;

    Related(RelatedReads reads) {
        this.reads = reads;
    }

    /** Makes the view of a record with what is nested in it. */
    @FunctionalInterface
    interface View<T, V extends Record> {
        V of(T stored, Nested nested, Addresses addresses);
    }

    /** Records with what was asked for nested in them. */
    <T, V extends Record> List<V> views(
            List<T> rows,
            Function<T, RecordHead> head,
            Set<String> asked,
            View<T, V> view,
            Addresses addresses) {
        Map<UUID, WholeMeeting> meetings = meetings(rows, head, asked);
        Set<Part> parts = parts(asked, "agendaItem.");
        Map<UUID, StoredItem> items =
                parts.isEmpty() && !asked.contains("agendaItem")
                        ? Map.of()
                        : reads.items(
                                rows.stream().map(row -> item(head.apply(row))).distinct().toList(),
                                parts);
        return rows.stream()
                .map(
                        row ->
                                view.of(
                                        row,
                                        new Nested(
                                                meeting(
                                                        meetings,
                                                        head.apply(row),
                                                        asked,
                                                        addresses),
                                                item(items, head.apply(row), parts, addresses)),
                                        addresses))
                .toList();
    }

    /** Items with what was asked for nested in them. */
    List<AgendaItemView> items(
            List<Stored<AgendaItem>> rows, Set<String> asked, Addresses addresses) {
        Map<UUID, WholeMeeting> meetings = meetings(rows, Stored::head, asked);
        Set<Part> parts = parts(asked, "");
        Map<UUID, StoredItem> items = reads.under(rows, parts);
        return rows.stream()
                .map(
                        row ->
                                AgendaItemView.from(
                                        Objects.requireNonNull(items.get(row.head().id())),
                                        inclusion(parts),
                                        new Nested(
                                                meeting(meetings, row.head(), asked, addresses),
                                                null),
                                        addresses))
                .toList();
    }

    private <T> Map<UUID, WholeMeeting> meetings(
            List<T> rows, Function<T, RecordHead> head, Set<String> asked) {
        if (asked.stream().noneMatch(word -> word.startsWith("meeting"))) {
            return Map.of();
        }
        return reads.meetings(
                rows.stream().map(row -> head.apply(row).meetingId()).distinct().toList(),
                asked.contains("meeting.attendance")
                        ? EnumSet.of(Part.ATTENDANCE)
                        : EnumSet.noneOf(Part.class));
    }

    private static @Nullable MeetingView meeting(
            Map<UUID, WholeMeeting> meetings,
            RecordHead head,
            Set<String> asked,
            Addresses addresses) {
        @Nullable WholeMeeting meeting = meetings.get(head.meetingId());
        boolean attendance = asked.contains("meeting.attendance");
        return meeting == null
                ? null
                : MeetingView.from(
                        meeting, new Inclusion(attendance, false, false, false, false), addresses);
    }

    private static @Nullable AgendaItemView item(
            Map<UUID, StoredItem> items, RecordHead head, Set<Part> parts, Addresses addresses) {
        @Nullable StoredItem item = items.isEmpty() ? null : items.get(item(head));
        return item == null
                ? null
                : AgendaItemView.from(item, inclusion(parts), Nested.NONE, addresses);
    }

    private static UUID item(RecordHead head) {
        @Nullable ItemReference item = head.item();
        return Objects.requireNonNull(item, "stands under an item").id();
    }

    private static Set<Part> parts(Set<String> asked, String prefix) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        PARTS.forEach(
                (word, part) -> {
                    if (asked.contains(prefix + word)) {
                        parts.add(part);
                    }
                });
        return parts;
    }

    private static Inclusion inclusion(Set<Part> parts) {
        return new Inclusion(
                false,
                true,
                parts.contains(Part.RESOLUTIONS),
                parts.contains(Part.DECLARATIONS),
                parts.contains(Part.ACTIONS));
    }

    private static QueryParameter<Set<String>> parameter(String... words) {
        return ParameterKinds.someOf(
                "include",
                List.of(words),
                "Related records to nest, parted by commas; a dot nests in what is nested.");
    }
}
