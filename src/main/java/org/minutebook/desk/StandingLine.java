package org.minutebook.desk;

import java.util.UUID;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.reads.DeskReads;
import org.minutebook.store.reads.DeskReads.Standing;

/**
 * A meeting in an officer's list.
 *
 * @param day with the sitting where it was not the first that day
 * @param warnings how many things there are to look at
 */
record StandingLine(
        UUID id,
        String body,
        String council,
        String day,
        String state,
        String colour,
        int warnings) {

    static StandingLine from(DeskReads.Line line) {
        String sitting = line.sitting() == 1 ? "" : ", sitting " + line.sitting();
        return new StandingLine(
                line.id(),
                line.body().name(),
                line.council().name(),
                Spoken.day(line.date()) + sitting,
                words(line.standing()),
                colour(line.standing()),
                line.warnings());
    }

    static String words(Standing standing) {
        return switch (standing) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Published";
            case REVISED -> "Published, newer draft";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case DRAFT -> "yellow";
            case PUBLISHED -> "green";
            case REVISED -> "purple";
            case WITHDRAWN -> "red";
        };
    }
}
