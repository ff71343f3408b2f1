package org.minutebook.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of an id.
 *
 * @param meetingId the meeting it belongs to; {@code null} for councils and bodies
 * @param version how often its published content changed, its going away counted
 * @param seq its place in the change feed; {@code null} for what was never public
 * @param modified when its published content last changed; {@code null} for what was never public
 */
public record Registered(
        UUID id,
        RecordKind kind,
        UUID councilId,
        @Nullable UUID meetingId,
        RegisterState state,
        int version,
        @Nullable Long seq,
        @Nullable Instant modified) {}
