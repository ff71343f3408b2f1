package org.minutebook.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several documents that were posted together. */
@Schema(
        name = "ImportBatch",
        description = "Several documents that were posted together, with one result each.")
record BatchView(
        @Schema(
                        description = "Id of the batch.",
                        examples = "7a1b9c44-2e6d-8f03-8b51-0c9d8e7f6a52",
                        required = true)
                UUID id,
        @Schema(
                        description = "Address of the batch.",
                        examples =
                                "https://minutes.example/v1/imports/batches/7a1b9c44-2e6d-8f03-8b51-0c9d8e7f6a52",
                        required = true)
                String url,
        @Schema(
                        description = "When it was posted, in UTC.",
                        examples = "2024-03-20T10:15:30.123456Z",
                        required = true)
                Instant created,
        @Schema(description = "How far it is.", required = true) BatchProgressView progress,
        @Schema(description = "What became of each file, in order.", required = true)
                List<BatchResultView> results) {}
