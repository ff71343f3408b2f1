package org.minutebook.view;

import java.util.UUID;
import org.minutebook.store.RecordKind;

/**
 * Makes the absolute addresses of records.
 *
 * @param base address of the service, without a slash at the end
 */
public record Addresses(String base) {

    /** Address of a record. */
    public String of(RecordKind kind, UUID id) {
        return base + "/v1/" + kind.plural() + "/" + id;
    }

    /** Address of the page where people read a meeting, at one of its records. */
    public String page(UUID meeting, UUID record) {
        return base + "/meetings/" + meeting + "#r-" + record;
    }
}
