package org.minutebook.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An accepted import and the reading that it made.
 *
 * @param meetingNumber which meeting of a file with several; 0 of a file with one
 * @param given the fields that came with the file
 * @param state where its reading stands
 * @param wasPublished whether its reading ever was public
 * @param reading number of its reading within the meeting
 * @param facts what the reading says of the meeting
 */
public record StoredImport(
        UUID id,
        UUID councilId,
        UUID documentId,
        UUID meetingId,
        UUID bodyId,
        int meetingNumber,
        Map<String, String> given,
        ReadingState state,
        boolean wasPublished,
        int reading,
        int textVersion,
        MeetingFacts facts,
        List<Warning> warnings,
        List<Change> changes,
        Instant madeAt) {

    public StoredImport {
        given = Map.copyOf(given);
        warnings = List.copyOf(warnings);
        changes = List.copyOf(changes);
    }
}
