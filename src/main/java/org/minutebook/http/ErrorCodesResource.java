package org.minutebook.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains the error codes, at the addresses that problems give as their type. */
@Path(ErrorCodesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service")
public class ErrorCodesResource {

    static final String PATH = "/v1/errors";

    /** One code. */
    @Schema(name = "ErrorCodeEntry", description = "An error that the service can answer with.")
    public record Entry(
            @Schema(description = "Stable name.", examples = "UNKNOWN_PARAMETER") ErrorCode code,
            @Schema(description = "HTTP status.", examples = "400") int status,
            @Schema(description = "What it means.", examples = "Unknown parameter") String title) {

        static Entry of(ErrorCode code) {
            return new Entry(code, code.status(), code.title());
        }
    }

    /** All codes. */
    @Schema(name = "ErrorCodeList", description = "Every error that the service can answer with.")
    public record Entries(@Schema(description = "The codes.") List<Entry> data) {}

    /** All of them. */
    @GET
    @Operation(
            operationId = "listErrorCodes",
            summary = "List the error codes",
            description = "Every code that a problem can carry, with its status and meaning.")
    public Entries list() {
        return new Entries(Arrays.stream(ErrorCode.values()).map(Entry::of).toList());
    }

    /** One of them. */
    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getErrorCode",
            summary = "Explain an error code",
            description = "What a code means; the address is the one that problems give as type.")
    @APIResponse(
            responseCode = "404",
            description = "Not found.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "200",
            description = "The code.",
            content = @Content(schema = @Schema(implementation = Entry.class)))
    public Entry get(
            @Parameter(description = "Name of the code.", example = "UNKNOWN_PARAMETER")
                    @PathParam("code")
                    String name) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .map(Entry::of)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND, "There is no error of that name."));
    }
}
