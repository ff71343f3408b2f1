package org.minutebook.correct;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Parameters;
import org.minutebook.http.ProblemException;
import org.minutebook.http.Query;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Redaction;

/** Takes words out of a meeting for good. */
@Path("/v1/meetings/{id}/redact")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.ADMIN)
@Blocking
@Tag(name = "Corrections")
@SecurityRequirement(name = "token")
class RedactionResource {

    private static final Parameters NO_PARAMETERS = Parameters.of();
    private static final int MOST_WORDS = 100;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5_000;

    private final Opening opening;
    private final Redaction redaction;
    private final AuditTrail audit;

    RedactionResource(Opening opening, Redaction redaction, AuditTrail audit) {
        this.opening = opening;
        this.redaction = redaction;
        this.audit = audit;
    }

    /** What to take out. */
    @Schema(name = "RedactionOrder", description = "What to take out, and why.")
    record RedactionOrder(
            @Schema(
                            description =
                                    "Words exactly as they stand in the source text, 1 to 100 of 2 to"
                                            + " 5,000 characters each. Each is blanked wherever it"
                                            + " stands.",
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
                    "Blanks words at equal length in the source text, in the records of all versions"
                            + " and in the corrections, and drops the file as posted. It cannot be"
                            + " undone.")
    public RedactionDone redact(
            @Parameter(
                            description = "Id of the meeting.",
                            example = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @PathParam("id")
                    String id,
            @Nullable RedactionOrder order,
            UriInfo uri) {
        Query query = NO_PARAMETERS.read(uri.getQueryParameters());
        List<String> words = words(order);
        String reason = order == null || order.reason() == null ? "" : order.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Patch.invalid("reason", "A redaction says why: {\"reason\": \"…\"}.");
        }
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Opening.Locked locked = opening.lock(RecordKind.MEETING, id, query);
                            int found = redaction.redact(locked.meeting().id(), words);
                            if (found == 0) {
                                throw ProblemException.of(
                                                ErrorCode.INVALID_FIELD,
                                                "None of the words stands in the source text. Nothing"
                                                        + " was changed.")
                                        .field("words");
                            }
                            audit.note(
                                    "redact",
                                    locked.meeting().councilId(),
                                    locked.meeting().id(),
                                    200);
                            return new RedactionDone(locked.meeting().id(), found);
                        });
    }

    /** The longest first, so that none is broken by a shorter one in it. */
    private static List<String> words(@Nullable RedactionOrder order) {
        List<@Nullable String> given =
                order == null || order.words() == null ? List.of() : order.words();
        if (given.isEmpty() || given.size() > MOST_WORDS) {
            throw Patch.invalid("words", "'words' holds 1 to 100 texts.");
        }
        for (@Nullable String word : given) {
            if (word == null || word.strip().length() < SHORTEST || word.length() > LONGEST) {
                throw Patch.invalid("words", "Each of 'words' has 2 to 5,000 characters.");
            }
        }
        return given.stream()
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
