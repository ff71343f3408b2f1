package org.minutebook.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.store.AuditEntry;
import org.minutebook.store.AuditLog;
import org.minutebook.store.StoredToken;
import org.minutebook.store.jobs.JobOrigin;
import org.minutebook.store.jobs.NewJob;

/** Knows who posts by HTTP, now or when they have gone. */
@ApplicationScoped
public class Posters {

    private final Caller caller;
    private final AuditTrail audit;
    private final AuditLog log;

    Posters(Caller caller, AuditTrail audit, AuditLog log) {
        this.caller = caller;
        this.audit = audit;
        this.log = log;
    }

    /** Who sends this request. */
    public Poster ofThisRequest() {
        return new Poster(
                caller.token().map(StoredToken::id).orElse(null),
                caller.boundTo().orElse(null),
                false,
                audit::note);
    }

    /** The same, to be kept. */
    JobOrigin origin() {
        AuditTrail.Origin origin = audit.origin();
        return new JobOrigin(
                caller.token().map(StoredToken::id).orElse(null),
                caller.token().map(StoredToken::name).orElse(null),
                origin.address(),
                origin.requestId());
    }

    /** Who posted what is taken from the queue. */
    Poster of(NewJob job) {
        JobOrigin origin = job.origin();
        return new Poster(
                origin.tokenId(),
                job.boundCouncil(),
                false,
                (act, council, target, status) ->
                        log.note(
                                new AuditEntry(
                                        origin.tokenId(),
                                        origin.tokenName(),
                                        council,
                                        act,
                                        target.toString(),
                                        status,
                                        origin.address(),
                                        origin.requestId())));
    }

    /** Notes that what somebody posted was refused when they had gone. */
    void noteRefusal(NewJob job, Object target, int status) {
        JobOrigin origin = job.origin();
        log.note(
                new AuditEntry(
                        origin.tokenId(),
                        origin.tokenName(),
                        job.boundCouncil(),
                        "import.refused",
                        target.toString(),
                        status,
                        origin.address(),
                        origin.requestId()));
    }
}
