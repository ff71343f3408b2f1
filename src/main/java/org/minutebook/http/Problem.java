package org.minutebook.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error: RFC 9457 problem details, with members of our own. What does not apply
 * is left out.
 *
 * @param type address of the code's explanation
 * @param title what the code means, always the same
 * @param status HTTP status
 * @param detail what was wrong this time and what to do
 * @param code stable name to branch on
 * @param parameter query parameter at fault
 * @param field field of the body or form at fault
 * @param allowed what would have been allowed
 * @param requestId also in the header {@code X-Request-Id} and in the log
 * @param instance path of the request
 * @param members what a code has besides: {@code importId}, {@code meetingId}, {@code meetings}
 */
@Schema(name = "Problem", description = "An error, as RFC 9457 problem details.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(
                        description = "Address of the code's explanation.",
                        examples = "https://minutes.example/v1/errors/UNKNOWN_PARAMETER",
                        required = true)
                String type,
        @Schema(
                        description = "What the code means; the same at every occurrence.",
                        examples = "Unknown parameter",
                        required = true)
                String title,
        @Schema(description = "HTTP status.", examples = "400", required = true) int status,
        @Schema(
                        description = "What was wrong this time, and what to do.",
                        examples = "There is no parameter 'fron' here.",
                        required = true)
                String detail,
        @Schema(
                        description = "Stable name of the error, to branch on.",
                        examples = "UNKNOWN_PARAMETER",
                        required = true)
                ErrorCode code,
        @Schema(description = "The query parameter at fault.", examples = "fron")
                @Nullable String parameter,
        @Schema(description = "The field of the body or form at fault.", examples = "date")
                @Nullable String field,
        @Schema(description = "What would have been allowed.", examples = "[\"from\", \"to\"]")
                @Nullable List<String> allowed,
        @Schema(
                        description =
                                "Identifies the request in the log; also in the header"
                                        + " X-Request-Id.",
                        examples = "0c9c2a0c3b6e4d1f",
                        required = true)
                String requestId,
        @Schema(description = "Path of the request.", examples = "/v1/meetings", required = true)
                String instance,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    /** Media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
