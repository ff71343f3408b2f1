package org.minutebook.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer did to a record that was read.
 *
 * @param id counts up
 * @param kind kind of the record
 * @param record id of the record
 * @param fields of {@link Op#CHANGED}: each field with its value before and after
 * @param content the whole record as JSON, as it was added, removed or confirmed
 * @param reason in the officer's words
 * @param by name of the token that did it
 */
public record Correction(
        long id,
        RecordKind kind,
        UUID record,
        Op op,
        Map<String, Field> fields,
        @Nullable JsonNode content,
        @Nullable String reason,
        @Nullable String by,
        Instant at) {

    public Correction {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What was done. */
    public enum Op {
        CHANGED,
        ADDED,
        REMOVED,
        CONFIRMED
    }

    /** A field's value before and after, as JSON. */
    public record Field(JsonNode was, JsonNode is) {}
}
