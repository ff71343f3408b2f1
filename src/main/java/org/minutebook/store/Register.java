package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The register of every id that was ever given: tells what is public, what never was and what went.
 */
@ApplicationScoped
public class Register {

    /** What is known of an id of a kind; empty where no such id was given. */
    public Optional<Registered> find(RecordKind kind, UUID id) {
        return RegisteredRow.<RegisteredRow>findByIdOptional(id)
                .filter(row -> row.kind == kind)
                .map(RegisteredRow::toRegistered);
    }
}
