package org.minutebook.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hashes what is published of a record, addresses and ids of readings left out: the same hash means
 * that no reader need be told.
 */
@ApplicationScoped
class ContentHash {

    /** Bytes of a hash. */
    static final int LENGTH = 32;

    private final ObjectMapper json;

    ContentHash(ObjectMapper json) {
        this.json = json;
    }

    /** SHA-256 over the parts as JSON, one after the other. */
    byte[] of(@Nullable Object... parts) {
        MessageDigest digest = RecordId.sha256();
        try {
            digest.update(json.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records are always JSON", e);
        }
        return digest.digest();
    }

    /** A record as JSON, whole. */
    ObjectNode tree(Record record) {
        return json.valueToTree(record);
    }

    /**
     * A record from JSON.
     *
     * @throws IllegalArgumentException where it is none of that type
     */
    <R extends Record> R record(JsonNode tree, Class<R> type) {
        return json.convertValue(tree, type);
    }

    /** A record as JSON without its place in the document and the reader's confidence. */
    JsonNode substance(Record record) {
        ObjectNode tree = json.valueToTree(record);
        tree.remove(List.of("source", "confidence"));
        return tree;
    }
}
