package org.minutebook.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every stored record carries besides its own fields.
 *
 * @param id its id
 * @param version changes with its published content; 0 for what was never public
 * @param modified when its published content last changed, to the microsecond
 * @param review whether an officer has looked at it
 * @param live whether it is public
 * @param council the council it belongs to
 * @param body the body it belongs to
 * @param meetingId the meeting it belongs to; of a meeting, its own id
 * @param date day of that meeting
 * @param item the agenda item it stands under, where it does
 * @param documentId the document it was read from
 * @param textVersion the version of that document's text that its offsets count in
 */
public record RecordHead(
        UUID id,
        int version,
        Instant modified,
        Review review,
        boolean live,
        Named council,
        Named body,
        UUID meetingId,
        LocalDate date,
        @Nullable ItemReference item,
        UUID documentId,
        int textVersion) {}
