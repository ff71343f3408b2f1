package org.minutebook.correct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Proposal;
import org.minutebook.store.ProposalKind;
import org.minutebook.store.ProposalReason;
import org.minutebook.store.ProposalState;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.ProposalEntry;
import org.minutebook.view.Addresses;

/** What later minutes seem to say of earlier ones. */
@Schema(
        name = "Proposal",
        description =
                "What later minutes seem to say of earlier ones: that they are approved, or that an"
                        + " action is done. An officer decides; nothing is changed before.")
record ProposalView(
        @Schema(
                        description = "Id of the proposal.",
                        examples = "b0f0d3c6-6d4f-4a55-9a3e-2c1d7e8f9a0b",
                        required = true)
                UUID id,
        @Schema(description = "What is proposed.", examples = "CLOSURE", required = true)
                ProposalKind kind,
        @Schema(description = "What became of it.", examples = "OPEN", required = true)
                ProposalState state,
        @Schema(
                        description =
                                "What it rests on: an item that tracks actions, a report that does"
                                        + " what was asked; minutes of \"the last meeting\", or of a"
                                        + " day where body or sitting is not certain.",
                        examples = "TRACKING_ITEM",
                        required = true)
                ProposalReason why,
        @Schema(description = "How likely it is, 0 to 1.", examples = "0.9", required = true)
                double confidence,
        @Schema(
                        description = "Of an approval: whether it is subject to changes.",
                        examples = "false",
                        required = true)
                boolean withCorrections,
        @Schema(
                        description = "The council.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e",
                        required = true)
                UUID councilId,
        @Schema(
                        description = "The body.",
                        examples = "7c2e8b63-72e9-8f10-b105-304b2cad9e8f",
                        required = true)
                UUID bodyId,
        @Schema(description = "The body's name.", examples = "Planning Committee", required = true)
                String body,
        @Schema(
                        description = "The earlier meeting.",
                        examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1",
                        required = true)
                UUID meetingId,
        @Schema(description = "Its day.", examples = "2024-03-14", required = true) LocalDate date,
        @Schema(
                        description = "Of a closure: the action.",
                        examples = "1d0e7c4b-3a2f-8b6e-9c5d-8f7a6b5c4d3e",
                        nullable = true,
                        required = true)
                @Nullable UUID actionId,
        @Schema(
                        description = "Of a closure: what the action asks for.",
                        examples = "provide an update on the repair of the weir",
                        nullable = true,
                        required = true)
                @Nullable String task,
        @Schema(
                        description = "Of a closure: who was to do it.",
                        examples = "Head of Legal Services",
                        nullable = true,
                        required = true)
                @Nullable String owner,
        @Schema(
                        description = "The later meeting, which says so.",
                        examples = "0a1b2c3d-4e5f-8a6b-9c7d-8e9f0a1b2c3d",
                        required = true)
                UUID byMeetingId,
        @Schema(
                        description = "Its day; null where it is not public any more.",
                        examples = "2024-04-11",
                        nullable = true,
                        required = true)
                @Nullable LocalDate byDate,
        @Schema(
                        description = "Its resolution that says so; null where an item does.",
                        examples = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                        nullable = true,
                        required = true)
                @Nullable UUID byResolutionId,
        @Schema(
                        description = "Its item that says so; null where a resolution does.",
                        examples = "6a7b8c9d-0e1f-8a2b-8c3d-4e5f6a7b8c9d",
                        nullable = true,
                        required = true)
                @Nullable UUID byAgendaItemId,
        @Schema(
                        description = "Where the record that says so is read.",
                        examples =
                                "https://minutes.example/v1/resolutions/3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                        required = true)
                String byUrl,
        @Schema(description = "The words, in the later minutes.", required = true) Words source,
        @Schema(
                        description = "When it was proposed, in UTC.",
                        examples = "2026-02-03T14:05:00Z",
                        required = true)
                Instant madeAt,
        @Schema(
                        description = "When it was decided, in UTC.",
                        examples = "2026-02-04T09:12:00Z",
                        nullable = true,
                        required = true)
                @Nullable Instant decidedAt,
        @Schema(
                        description = "Who decided: the name of the token.",
                        examples = "Committee clerk",
                        nullable = true,
                        required = true)
                @Nullable String decidedBy) {

    /** Where the words stand. */
    @Schema(
            name = "ProposalSource",
            description = "The words that a proposal rests on, and where they stand.")
    record Words(
            @Schema(
                            description = "The document.",
                            examples = "c073e0b8-c73e-8465-865a-8590811e3d4f",
                            required = true)
                    UUID documentId,
            @Schema(description = "Version of its text.", examples = "1", required = true)
                    int textVersion,
            @Schema(
                            description = "First code point, counted from 0.",
                            examples = "5120",
                            required = true)
                    int start,
            @Schema(description = "Code point after the last.", examples = "5144", required = true)
                    int end,
            @Schema(
                            description = "Exactly that slice of the text.",
                            examples =
                                    "That SPCLL.8 and SPCLL.9 be removed from the tracking report.",
                            required = true)
                    String quote) {}

    static ProposalView from(ProposalEntry entry, Addresses addresses) {
        Proposal proposal = entry.proposal();
        boolean closure = proposal.kind() == ProposalKind.CLOSURE;
        boolean resolution = proposal.byResolution();
        return new ProposalView(
                proposal.id(),
                proposal.kind(),
                proposal.state(),
                proposal.why(),
                proposal.confidence(),
                proposal.withCorrections(),
                proposal.councilId(),
                entry.bodyId(),
                entry.body(),
                proposal.subjectMeeting(),
                entry.date(),
                closure ? proposal.subject() : null,
                closure ? entry.task() : null,
                closure ? entry.owner() : null,
                proposal.byMeeting(),
                entry.byDate(),
                resolution ? proposal.byRecord() : null,
                resolution ? null : proposal.byRecord(),
                addresses.of(
                        resolution ? RecordKind.RESOLUTION : RecordKind.AGENDA_ITEM,
                        proposal.byRecord()),
                new Words(
                        proposal.documentId(),
                        proposal.textVersion(),
                        proposal.start(),
                        proposal.end(),
                        proposal.quote()),
                proposal.madeAt(),
                proposal.decidedAt(),
                proposal.decidedByName());
    }
}
