package org.minutebook.publish;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.Change;
import org.minutebook.store.ReadingState;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.PublishedVersion;
import org.minutebook.view.Addresses;

/** A published reading of a meeting. */
@Schema(
        name = "Version",
        description = "A reading or correction of a meeting that is, or was, public.")
record VersionView(
        @Schema(
                        description = "Its number; drafts that never were public leave gaps.",
                        examples = "2",
                        required = true)
                int version,
        @Schema(
                        description = "Address of the whole meeting as it was then.",
                        examples =
                                "https://minutes.example/v1/meetings/9e40ad85-940b-8132-9327-526d4ecfb0a1/versions/2",
                        required = true)
                String url,
        @Schema(
                        description = "PUBLISHED for what is public now, else SUPERSEDED.",
                        examples = "PUBLISHED",
                        required = true)
                ReadingState state,
        @Schema(
                        description = "When it was first public, in UTC.",
                        examples = "2024-03-20T10:15:30.123456Z",
                        required = true)
                Instant publishedAt,
        @Schema(
                        description = "The document it was read from.",
                        examples = "c073e0b8-c73e-8465-865a-8590811e3d4f",
                        required = true)
                UUID documentId,
        @Schema(
                        description = "Version of the document's normalised text.",
                        examples = "1",
                        required = true)
                int textVersion,
        @Schema(
                        description =
                                "What it changed against the one before; empty for the first.",
                        required = true)
                List<ChangeView> changes) {

    /** One record that a version added, changed or removed. */
    @Schema(name = "VersionChange", description = "A record that a version changed.")
    record ChangeView(
            @Schema(
                            description = "The kind of record, as in paths.",
                            examples = "resolutions",
                            required = true)
                    String kind,
            @Schema(
                            description = "Whether it was added, changed or removed.",
                            examples = "CHANGED",
                            required = true)
                    Change.Op op,
            @Schema(
                            description = "Id of the record.",
                            examples = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                            required = true)
                    UUID id,
            @Schema(
                            description = "Its words in short.",
                            examples = "NOTED: That the report be noted",
                            required = true)
                    String summary) {}

    static VersionView from(PublishedVersion version, UUID meeting, Addresses addresses) {
        return new VersionView(
                version.number(),
                addresses.of(RecordKind.MEETING, meeting) + "/versions/" + version.number(),
                version.state(),
                version.publishedAt(),
                version.documentId(),
                version.textVersion(),
                version.changes().stream()
                        .map(
                                change ->
                                        new ChangeView(
                                                change.kind().plural(),
                                                change.op(),
                                                change.id(),
                                                change.what()))
                        .toList());
    }
}
