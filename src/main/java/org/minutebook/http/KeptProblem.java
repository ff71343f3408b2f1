package org.minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem that was found when nobody waited for the answer any more, kept to be told later.
 *
 * @param code stable name to branch on
 * @param status HTTP status that it is answered with where somebody waits
 * @param title what the code means, always the same
 * @param detail what was wrong this time and what to do
 * @param field field of the form at fault
 * @param allowed what would have been allowed
 * @param members what a code has besides
 */
@Schema(
        name = "KeptProblem",
        description = "Why a posted document was refused: the problem that the post would answer.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptProblem(
        @Schema(
                        description = "Stable name of the error, to branch on.",
                        examples = "NOT_MINUTES",
                        required = true)
                ErrorCode code,
        @Schema(description = "HTTP status of the error.", examples = "422", required = true)
                int status,
        @Schema(
                        description = "What the code means; the same at every occurrence.",
                        examples = "Not minutes",
                        required = true)
                String title,
        @Schema(
                        description = "What was wrong this time, and what to do.",
                        examples =
                                "These are no minutes of a meeting. Post the minutes themselves.",
                        required = true)
                String detail,
        @Schema(description = "The field of the form at fault.", examples = "date")
                @Nullable String field,
        @Schema(description = "What would have been allowed.", examples = "[\"true\", \"false\"]")
                @Nullable List<String> allowed,
        @Schema(
                        description =
                                "What the error has besides, by name: importId, meetingId,"
                                        + " meetings.",
                        examples = "{\"meetings\": 2}",
                        required = true)
                Map<String, Object> members) {

    public static KeptProblem of(ProblemException e) {
        return new KeptProblem(
                e.code(),
                e.code().status(),
                e.code().title(),
                e.detail(),
                e.field(),
                e.allowed(),
                e.members());
    }

    /** The problem, for the answer to a post. */
    public ProblemException toException() {
        ProblemException e = ProblemException.of(code, detail);
        if (field != null) {
            e = e.field(field);
        }
        if (allowed != null) {
            e = e.allowed(allowed);
        }
        for (Map.Entry<String, Object> member : members.entrySet()) {
            e = e.with(member.getKey(), member.getValue());
        }
        return e;
    }
}
