package org.minutebook.desk.acts;

import java.util.Objects;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.AuditEntry;
import org.minutebook.store.StoredAudit;

/** A line of the audit log, in words for people. */
record AuditLine(
        String when,
        String who,
        String act,
        String target,
        int status,
        boolean refused,
        String address,
        String request) {

    static AuditLine from(StoredAudit stored) {
        AuditEntry entry = stored.entry();
        return new AuditLine(
                Spoken.moment(stored.at()),
                Objects.requireNonNullElse(entry.tokenName(), "Nobody known"),
                entry.act(),
                Objects.requireNonNullElse(entry.target(), ""),
                entry.status(),
                entry.status() >= 400,
                Objects.requireNonNullElse(entry.address(), ""),
                Objects.requireNonNullElse(entry.requestId(), ""));
    }
}
