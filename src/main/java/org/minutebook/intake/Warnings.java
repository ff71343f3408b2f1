package org.minutebook.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Meeting;
import org.minutebook.store.Warning;
import org.minutebook.worker.Reading;

/** What an officer should look at before publishing: the parser's notices and our own. */
final class Warnings {

    private Warnings() {}

    static List<Warning> of(Reading reading) {
        List<Warning> warnings = new ArrayList<>();
        reading.notes()
                .forEach(
                        note ->
                                warnings.add(
                                        new Warning(note.code(), note.message(), note.place())));
        Meeting meeting = reading.meeting();
        missing(warnings, meeting.council(), "COUNCIL_MISSING", "council");
        missing(warnings, meeting.body(), "BODY_MISSING", "body");
        missing(warnings, meeting.date(), "DATE_MISSING", "date");
        meeting.agendaItems().stream()
                .filter(AgendaItem::exempt)
                .map(Warnings::exempt)
                .filter(warning -> !warnings.contains(warning))
                .forEach(warnings::add);
        return warnings;
    }

    private static void missing(
            List<Warning> warnings, @Nullable Object value, String code, String field) {
        if (value == null && warnings.stream().noneMatch(w -> w.code().equals(code))) {
            warnings.add(
                    new Warning(
                            code,
                            "The document does not state the %s; give it with the import."
                                    .formatted(field),
                            null));
        }
    }

    private static Warning exempt(AgendaItem item) {
        String name =
                item.number() != null ? item.number() : item.title() != null ? item.title() : "";
        return new Warning(
                "EXEMPT_ITEM",
                ("Item %s was taken in private. See that its words may be public before you"
                                + " publish.")
                        .formatted(name)
                        .replace("  ", " "),
                item.source());
    }
}
