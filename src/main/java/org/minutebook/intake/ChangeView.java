package org.minutebook.intake;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.Change;

/** What an import changes. */
@Schema(
        name = "ImportChange",
        description = "What an import changes against the reading of the meeting before it.")
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
                String summary) {

    static ChangeView from(Change change) {
        return new ChangeView(change.kind().plural(), change.op(), change.id(), change.what());
    }
}
