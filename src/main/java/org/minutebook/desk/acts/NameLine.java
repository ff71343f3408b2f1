package org.minutebook.desk.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.reads.OtherName;

/** Another name, with when it held. */
record NameLine(String name, String until) {

    static NameLine from(OtherName other) {
        @Nullable LocalDate until = other.until();
        return new NameLine(other.name(), until == null ? "" : "until " + Spoken.day(until));
    }
}
