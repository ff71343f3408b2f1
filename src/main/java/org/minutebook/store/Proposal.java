package org.minutebook.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later minutes seem to say of earlier ones; an officer decides.
 *
 * @param subject the meeting whose minutes were approved, or the action that was closed
 * @param subjectMeeting its meeting
 * @param byMeeting the later meeting that says so
 * @param byRecord the resolution or agenda item that says so
 * @param byResolution whether that is a resolution
 * @param documentId the document whose text holds the words
 * @param start where they begin, in code points
 * @param quote the words
 * @param confidence 0 to 1
 * @param withCorrections of an approval: whether it is subject to changes
 */
public record Proposal(
        UUID id,
        ProposalKind kind,
        UUID councilId,
        UUID subject,
        UUID subjectMeeting,
        UUID byMeeting,
        UUID byRecord,
        boolean byResolution,
        UUID documentId,
        int textVersion,
        int start,
        int end,
        String quote,
        ProposalReason why,
        double confidence,
        boolean withCorrections,
        ProposalState state,
        Instant madeAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName) {}
