package org.minutebook.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Source;

/**
 * Something that an officer should look at before publishing.
 *
 * @param code stable, in capitals: "DATE_INFERRED"
 * @param message one sentence for an officer
 * @param source where it stands, or {@code null} where it concerns the document as a whole
 * @param doubt of a correction in doubt: what it is about; else {@code null}
 */
public record Warning(String code, String message, @Nullable Source source, @Nullable Doubt doubt) {

    /** A warning of any other kind. */
    public Warning(String code, String message, @Nullable Source source) {
        this(code, message, source, null);
    }

    /**
     * A field that an officer corrected, and of which a later document says a third thing.
     *
     * @param corrected the officer's value, which stands in the record
     * @param document what the document says
     */
    public record Doubt(
            RecordKind kind, UUID record, String field, JsonNode corrected, JsonNode document) {

        boolean isAbout(UUID other, String name) {
            return record.equals(other) && field.equals(name);
        }
    }

    /** What tells it from the other warnings of its reading; made of code and message. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((code + "\n" + message).getBytes(StandardCharsets.UTF_8));
    }
}
