package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Source;
import org.minutebook.store.RecordKind;

/**
 * What a form is about: a record, or what is said of the meeting itself.
 *
 * @param tree its fields
 * @param source where its words stand; {@code null} of the meeting
 * @param item the item that it stands under; {@code null} where it is in no other
 * @param lead what it says
 * @param seen what forms carry to say which state they were made for
 */
record Target(
        RecordKind kind,
        UUID id,
        ObjectNode tree,
        @Nullable Source source,
        @Nullable UUID item,
        String lead,
        String seen) {

    // The templates see what is public alone.

    /** "Decision". */
    public String kindWords() {
        return Wording.kind(kind);
    }

    /** The same within a sentence. */
    public String spoken() {
        return kind == RecordKind.MEETING
                ? "the facts of the meeting"
                : "this " + Wording.kind(kind).toLowerCase(Locale.UK);
    }

    /** Where its forms are, below the meeting. */
    public String path() {
        return kind.plural() + "/" + id;
    }

    /** Its words in the minutes; empty of the meeting. */
    public String quote() {
        return source == null ? "" : source.quote();
    }
}
