package org.minutebook.correct;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.Parameters;

/** Takes words out of a meeting for good. */
@Path("/v1/meetings/{id}/redact")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.ADMIN)
@Blocking
@Tag(
        name = "Corrections",
        description = "What officers put right, and words that are blanked for good.")
@SecurityRequirement(name = "token")
class RedactionResource {

    private static final Parameters NO_PARAMETERS = Parameters.of();

    private final WordsRemoval removal;

    RedactionResource(WordsRemoval removal) {
        this.removal = removal;
    }

    /** What to take out. */
    @Schema(name = "RedactionOrder", description = "What to take out, and why.")
    record RedactionOrder(
            @Schema(
                            description =
                                    "Words exactly as they stand in the source text, 1 to 100 of 2"
                                            + " to 5,000 characters each. Each is blanked wherever it"
                                            + " stands, over the ends of lines too; in the records"
                                            + " that were read from there also in other capitals, or"
                                            + " where a part of it stands alone.",
                            examples = "[\"Mr N. Thornley of 4 Weir Cottages\"]",
                            required = true)
                    @Nullable List<@Nullable String> words,
            @Schema(
                            description = "Why, in the officer's words; kept in the audit log.",
                            examples = "The resident asked for it.",
                            required = true)
                    @Nullable String reason) {}

    /** What was taken out. */
    @Schema(name = "RedactionDone", description = "What was taken out.")
    record RedactionDone(
            @Schema(
                            description = "The meeting.",
                            examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1",
                            required = true)
                    UUID meetingId,
            @Schema(
                            description = "How often the words stood in the source text.",
                            examples = "3",
                            required = true)
                    int found) {}

    @POST
    @Operation(
            operationId = "redactMeeting",
            summary = "Redact a meeting",
            description =
                    "Blanks words at equal length in the source text, in the records of all"
                            + " versions and in the corrections, and drops the file as posted. The"
                            + " change feed tells of the meeting again. It cannot be undone.")
    public RedactionDone redact(
            @Parameter(
                            description = "Id of the meeting.",
                            example = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @PathParam("id")
                    String id,
            @Nullable RedactionOrder order,
            UriInfo uri) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        WordsRemoval.Done done =
                removal.remove(
                        id,
                        order == null ? null : order.words(),
                        order == null ? null : order.reason());
        return new RedactionDone(done.meeting(), done.found());
    }
}
