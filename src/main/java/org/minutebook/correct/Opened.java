package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.OpenReading;
import org.minutebook.store.RecordKind;

/**
 * A record in a reading that is open to corrections.
 *
 * @param record as it stands there
 * @param text what places are counted in
 */
record Opened(Kind<?> kind, UUID id, Record record, OpenReading reading, Supplier<String> text) {

    /** What an object says of a record of this kind. */
    Fields fields(@Nullable JsonNode object) {
        return new Fields(kind, Patch.object(object), text);
    }

    /** Writes the record anew. */
    void change(Record now, @Nullable UUID item) {
        reading.change(kind.kind(), id, now, item);
    }

    /** Ends the request where an id names no item of the reading. */
    static void requireItem(OpenReading reading, UUID item) {
        if (reading.find(RecordKind.AGENDA_ITEM, item).isEmpty()) {
            throw Patch.invalid(
                    "agendaItemId", "'agendaItemId' names no agenda item of this reading.");
        }
    }
}
