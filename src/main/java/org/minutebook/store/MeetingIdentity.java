package org.minutebook.store;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which meeting it is: council, body, date and sitting of its newest reading, under an id that
 * never changes.
 *
 * @param readings how many readings it has had
 */
public record MeetingIdentity(
        UUID id,
        UUID councilId,
        UUID bodyId,
        LocalDate date,
        int sitting,
        PublicationState publication,
        int readings) {}
