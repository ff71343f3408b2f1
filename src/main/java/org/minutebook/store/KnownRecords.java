package org.minutebook.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the reading that a new one follows; none for the first. */
record KnownRecords(
        List<AttendanceRow> attendance,
        List<AgendaItemRow> items,
        List<ResolutionRow> resolutions,
        List<DeclarationRow> declarations,
        List<ActionRow> actions) {

    static final KnownRecords NONE =
            new KnownRecords(List.of(), List.of(), List.of(), List.of(), List.of());

    static KnownRecords of(@Nullable ReadingRow reading) {
        if (reading == null) {
            return NONE;
        }
        String ofReading = "readingId = ?1 order by ordinal";
        return new KnownRecords(
                AttendanceRow.list(ofReading, reading.id),
                AgendaItemRow.list(ofReading, reading.id),
                ResolutionRow.list(ofReading, reading.id),
                DeclarationRow.list(ofReading, reading.id),
                ActionRow.list(ofReading, reading.id));
    }

    /** Rows of the same records in another reading. */
    KnownRecords copyInto(ReadingRow reading) {
        return new KnownRecords(
                copies(attendance, reading, AttendanceRow.class),
                copies(items, reading, AgendaItemRow.class),
                copies(resolutions, reading, ResolutionRow.class),
                copies(declarations, reading, DeclarationRow.class),
                copies(actions, reading, ActionRow.class));
    }

    private static <R extends RecordRow> List<R> copies(
            List<R> rows, ReadingRow reading, Class<R> type) {
        return rows.stream().map(row -> type.cast(row.copyInto(reading))).toList();
    }

    /** These rows and more. */
    KnownRecords with(List<RecordRow> more) {
        return new KnownRecords(
                and(attendance, more, AttendanceRow.class),
                and(items, more, AgendaItemRow.class),
                and(resolutions, more, ResolutionRow.class),
                and(declarations, more, DeclarationRow.class),
                and(actions, more, ActionRow.class));
    }

    private static <R extends RecordRow> List<R> and(
            List<R> rows, List<RecordRow> more, Class<R> type) {
        return Stream.concat(rows.stream(), more.stream().filter(type::isInstance).map(type::cast))
                .toList();
    }

    /** Hashes what readers are told of each row: the heading with what stands under it. */
    void hash(ContentHash hash, ReadingRow reading) {
        Map<UUID, AgendaItemRow> headings = byId(items);
        all().forEach(
                        row -> {
                            byte[] own = row.hash(hash, reading);
                            AgendaItemRow item = headings.get(row.item());
                            row.contentHash =
                                    item == null ? own : hash.of(own, item.number, item.title);
                        });
    }

    Stream<RecordRow> all() {
        return inOrderOfKeys().stream().flatMap(List::stream);
    }

    /** What stands under items after the items. */
    List<List<? extends RecordRow>> inOrderOfKeys() {
        return List.of(attendance, items, resolutions, declarations, actions);
    }

    Map<UUID, ActionTracking> tracking() {
        return actions.stream()
                .collect(Collectors.toMap(row -> row.id, ActionRow::tracking, (a, b) -> a));
    }

    static <R extends RecordRow> Map<UUID, R> byId(List<R> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
    }
}
