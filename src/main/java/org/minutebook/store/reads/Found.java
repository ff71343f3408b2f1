package org.minutebook.store.reads;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Named;
import org.minutebook.store.RecordKind;

/**
 * A record that a search found.
 *
 * @param title what names it
 * @param snippet HTML: what was found, in marks
 * @param council its council; of a council, itself
 * @param body its body; {@code null} for a council
 * @param meetingId its meeting; {@code null} for councils and bodies
 * @param date day of that meeting
 * @param place its place among all that was found
 */
public record Found(
        RecordKind kind,
        UUID id,
        String title,
        String snippet,
        Named council,
        @Nullable Named body,
        @Nullable UUID meetingId,
        @Nullable LocalDate date,
        Place place) {

    /** Where a record stands among all that was found: best first, then by kind and id. */
    public record Place(float rank, RecordKind kind, UUID id) {}
}
