package org.minutebook.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.store.StoredToken;

/** Knows who posts by HTTP. */
@ApplicationScoped
class Posters {

    private final Caller caller;
    private final AuditTrail audit;

    Posters(Caller caller, AuditTrail audit) {
        this.caller = caller;
        this.audit = audit;
    }

    Poster ofThisRequest() {
        return new Poster(
                caller.token().map(StoredToken::id).orElse(null),
                caller.boundTo().orElse(null),
                false,
                audit::note);
    }
}
