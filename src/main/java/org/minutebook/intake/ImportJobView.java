package org.minutebook.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.KeptProblem;
import org.minutebook.store.jobs.JobState;
import org.minutebook.store.jobs.StoredJob;
import org.minutebook.view.Addresses;

/** A posted document that is no import yet, or never becomes one. */
@Schema(
        name = "ImportJob",
        description = "A posted document that waits to be read, is being read, or was refused.")
record ImportJobView(
        @Schema(
                        description =
                                "Id to ask with. It goes on answering, with the import that came of"
                                        + " it.",
                        examples = "4f0a52c3-0d2e-8c57-9f15-7b1c0a9d3e21",
                        required = true)
                UUID id,
        @Schema(
                        description = "Address to ask at.",
                        examples =
                                "https://minutes.example/v1/imports/4f0a52c3-0d2e-8c57-9f15-7b1c0a9d3e21",
                        required = true)
                String url,
        @Schema(description = "QUEUED, READING or REFUSED.", examples = "QUEUED", required = true)
                JobState state,
        @Schema(
                        description = "Name of the file as posted.",
                        examples = "minutes.docx",
                        nullable = true,
                        required = true)
                @Nullable String fileName,
        @Schema(
                        description = "The fields that came with the file.",
                        examples = "{\"date\": \"2024-03-14\"}",
                        required = true)
                Map<String, String> given,
        @Schema(
                        description = "How many documents are read before it.",
                        examples = "3",
                        required = true)
                int ahead,
        @Schema(
                        description = "When it was posted, in UTC.",
                        examples = "2024-03-20T10:15:30.123456Z",
                        required = true)
                Instant created,
        @Schema(
                        description = "When its reading was begun, in UTC.",
                        examples = "2024-03-20T10:15:31.123456Z",
                        nullable = true,
                        required = true)
                @Nullable Instant begun,
        @Schema(description = "Why it was refused.") @Nullable KeptProblem problem) {

    static ImportJobView from(StoredJob job, @Nullable KeptProblem problem, Addresses addresses) {
        return new ImportJobView(
                job.id(),
                addresses.base() + "/v1/imports/" + job.id(),
                job.state(),
                job.fileName(),
                job.given(),
                job.ahead(),
                job.postedAt(),
                job.begunAt(),
                problem);
    }
}
