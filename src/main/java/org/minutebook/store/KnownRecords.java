package org.minutebook.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    Map<UUID, ActionTracking> tracking() {
        return actions.stream()
                .collect(Collectors.toMap(row -> row.id, ActionRow::tracking, (a, b) -> a));
    }

    static <R extends RecordRow> Map<UUID, R> byId(List<R> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
    }
}
