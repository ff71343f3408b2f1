package org.minutebook.store;

import java.time.Instant;

/** A line of the audit log as it is kept. */
public record StoredAudit(long id, Instant at, AuditEntry entry) {}
