package org.minutebook.publish.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who runs this service, as catalogues and {@code security.txt} name them. */
@ApplicationScoped
class Operator {

    private final String name;
    private final Optional<URI> contact;

    /**
     * Takes what is configured.
     *
     * @param contact an address that people write to: {@code mailto:} or {@code https:}; the
     *     service's own page where none is given
     */
    Operator(
            @ConfigProperty(name = "minutebook.operator", defaultValue = "Minutebook") String name,
            @ConfigProperty(name = "minutebook.contact") Optional<URI> contact) {
        this.name = name;
        this.contact = contact;
    }

    String name() {
        return name;
    }

    /** Another text as soon as something of the operator is said otherwise. */
    String mark() {
        return name + "\n" + contact.map(URI::toString).orElse("");
    }

    String contact(String base) {
        return contact.map(URI::toString).orElse(base + "/");
    }
}
