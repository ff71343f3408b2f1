package org.minutebook.desk.imports;

import java.util.UUID;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.ReadingState;
import org.minutebook.store.StoredImport;

/**
 * An import in a list.
 *
 * @param when it was imported
 * @param warnings how many things there are to look at
 * @param changes how many records differ from the reading before
 */
record ImportLine(
        UUID id,
        UUID meeting,
        String body,
        String council,
        String day,
        String state,
        String colour,
        String when,
        int warnings,
        int changes) {

    static ImportLine from(StoredImport stored) {
        return new ImportLine(
                stored.id(),
                stored.meetingId(),
                stored.facts().body(),
                stored.facts().council(),
                Spoken.day(stored.facts().date()),
                words(stored.state()),
                colour(stored.state()),
                Spoken.moment(stored.madeAt()),
                stored.warnings().size(),
                stored.changes().size());
    }

    static String words(ReadingState state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Published";
            case SUPERSEDED -> "Replaced";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    private static String colour(ReadingState state) {
        return switch (state) {
            case DRAFT -> "yellow";
            case PUBLISHED -> "green";
            case SUPERSEDED -> "grey";
            case WITHDRAWN -> "red";
        };
    }
}
