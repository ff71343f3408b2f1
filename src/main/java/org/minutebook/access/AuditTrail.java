package org.minutebook.access;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ProblemException;
import org.minutebook.store.AuditEntry;
import org.minutebook.store.AuditLog;
import org.minutebook.store.StoredToken;

/** Notes what this request did or was refused. Never a secret: no token, no field of a form. */
@RequestScoped
public class AuditTrail {

    private static final Logger LOG = Logger.getLogger(AuditTrail.class);
    private static final int LONGEST = 300;

    private final RoutingContext context;
    private final Caller caller;
    private final AuditLog log;

    AuditTrail(RoutingContext context, Caller caller, AuditLog log) {
        this.context = context;
        this.caller = caller;
        this.log = log;
    }

    /**
     * Notes a write. Within a transaction it is kept with the write or not at all.
     *
     * @param act what was done: "import", "meeting.publish"
     * @param council the council concerned
     * @param target the record concerned
     * @param status HTTP status of the answer
     */
    public void note(String act, @Nullable UUID council, @Nullable Object target, int status) {
        log.note(entry(act, council, target == null ? null : target.toString(), status));
    }

    /**
     * Where a request came from, for what is done when it is long answered.
     *
     * @param address of the caller
     * @param requestId as in the log
     */
    public record Origin(@Nullable String address, @Nullable String requestId) {}

    /** Where this request came from. */
    public Origin origin() {
        SocketAddress address = context.request().remoteAddress();
        return new Origin(
                address == null ? null : address.hostAddress(),
                context.response().headers().get("X-Request-Id"));
    }

    /** Notes a refusal. That the log cannot be written must not turn a refusal into a failure. */
    public void noteRefusal(String method, int status) {
        try {
            String path = context.normalizedPath();
            String shown = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
            log.note(entry("refused", null, method + " " + shown, status));
        } catch (RuntimeException e) {
            LOG.error("a refusal could not be noted in the audit log", e);
        }
    }

    private AuditEntry entry(
            String act, @Nullable UUID council, @Nullable String target, int status) {
        Optional<StoredToken> token = who();
        Origin origin = origin();
        return new AuditEntry(
                token.map(StoredToken::id).orElse(null),
                token.map(StoredToken::name).orElse(null),
                council,
                act,
                target,
                status,
                origin.address(),
                origin.requestId());
    }

    private Optional<StoredToken> who() {
        try {
            return caller.token();
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
