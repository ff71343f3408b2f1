package org.minutebook.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who posts.
 *
 * @param token their token
 * @param boundTo the one council that they may write to; {@code null} for all
 * @param sample whether a council that is made by it is an invented one
 * @param audit where the act is noted, within the transaction
 */
public record Poster(
        @Nullable UUID token, @Nullable UUID boundTo, boolean sample, AuditNote audit) {

    /** Notes an act. */
    @FunctionalInterface
    public interface AuditNote {

        /** Notes what was done to a record, of a council or of several, and how it was answered. */
        void note(String act, @Nullable UUID council, UUID target, int status);
    }

    /** Whether this poster may write to that council. */
    boolean reaches(UUID council) {
        return boundTo == null || boundTo.equals(council);
    }
}
