package org.minutebook.store.reads;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Proposal;

/**
 * A proposal with what an officer must see to decide.
 *
 * @param bodyId the body of both meetings
 * @param body its name
 * @param date day of the earlier meeting
 * @param byDate day of the later meeting; {@code null} where it is not public any more
 * @param task of a closure: what the action asks for
 * @param owner of a closure: who was to do it
 */
public record ProposalEntry(
        Proposal proposal,
        UUID bodyId,
        String body,
        LocalDate date,
        @Nullable LocalDate byDate,
        @Nullable String task,
        @Nullable String owner) {}
