package org.minutebook.intake;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.KeptProblem;
import org.minutebook.store.jobs.JobState;
import org.minutebook.store.jobs.StoredJob;
import org.minutebook.view.Addresses;

/** What became of one file of a batch. */
@Schema(name = "BatchResult", description = "What became of one file of a batch.")
record BatchResultView(
        @Schema(description = "Its place in the batch, from 1.", examples = "1", required = true)
                int position,
        @Schema(
                        description = "Name of the file.",
                        examples = "minutes.docx",
                        nullable = true,
                        required = true)
                @Nullable String fileName,
        @Schema(
                        description = "QUEUED, READING, IMPORTED or REFUSED.",
                        examples = "IMPORTED",
                        required = true)
                JobState state,
        @Schema(
                        description =
                                "Whether the same file with the same fields was imported before.",
                        examples = "false",
                        required = true)
                boolean known,
        @Schema(
                        description = "Id of the import, once there is one.",
                        examples = "d184f1c9-d84f-8576-976b-96a1922f4e50",
                        nullable = true,
                        required = true)
                @Nullable UUID importId,
        @Schema(
                        description = "Address of the import, once there is one.",
                        examples =
                                "https://minutes.example/v1/imports/d184f1c9-d84f-8576-976b-96a1922f4e50",
                        nullable = true,
                        required = true)
                @Nullable String importUrl,
        @Schema(description = "Why it was refused.") @Nullable KeptProblem problem) {

    static BatchResultView from(StoredJob job, @Nullable KeptProblem problem, Addresses addresses) {
        UUID id = job.importId();
        return new BatchResultView(
                job.position(),
                job.fileName(),
                job.state(),
                id != null && !job.madeImport(),
                id,
                id == null ? null : addresses.base() + "/v1/imports/" + id,
                problem);
    }
}
