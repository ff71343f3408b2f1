package org.minutebook.intake;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.KeptProblem;
import org.minutebook.store.StoredImport;
import org.minutebook.store.jobs.JobState;
import org.minutebook.store.jobs.StoredJob;
import org.minutebook.view.Addresses;

/** How far a posted document is. */
@Schema(name = "ImportProgress", description = "How far a posted document is.")
record ImportProgressView(
        @Schema(
                        description = "QUEUED or READING; and in the end IMPORTED or REFUSED.",
                        examples = "READING",
                        required = true)
                JobState state,
        @Schema(
                        description = "How many documents are read before it.",
                        examples = "3",
                        required = true)
                int ahead,
        @Schema(
                        description = "Id of the import that came of it.",
                        examples = "d184f1c9-d84f-8576-976b-96a1922f4e50",
                        nullable = true,
                        required = true)
                @Nullable UUID importId,
        @Schema(
                        description = "Address of the import that came of it.",
                        examples =
                                "https://minutes.example/v1/imports/d184f1c9-d84f-8576-976b-96a1922f4e50",
                        nullable = true,
                        required = true)
                @Nullable String importUrl,
        @Schema(description = "Why it was refused.") @Nullable KeptProblem problem) {

    static ImportProgressView from(
            StoredJob job, @Nullable KeptProblem problem, Addresses addresses) {
        return of(job.state(), job.ahead(), job.importId(), problem, addresses);
    }

    static ImportProgressView from(StoredImport made, Addresses addresses) {
        return of(JobState.IMPORTED, 0, made.id(), null, addresses);
    }

    private static ImportProgressView of(
            JobState state,
            int ahead,
            @Nullable UUID id,
            @Nullable KeptProblem problem,
            Addresses addresses) {
        return new ImportProgressView(
                state,
                ahead,
                id,
                id == null ? null : addresses.base() + "/v1/imports/" + id,
                problem);
    }
}
