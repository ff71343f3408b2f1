package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.RecordId;
import org.minutebook.view.Addresses;

/** Meetings are published, withdrawn and restored. Each act may be asked for again without harm. */
@Path("/v1/meetings/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.PUBLISH)
@Blocking
@Tag(name = "Imports")
@SecurityRequirement(name = "token")
@APIResponse(
        responseCode = "200",
        description = "Where the meeting stands now.",
        content = @Content(schema = @Schema(implementation = MeetingStateView.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no meeting of that id for this token.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "There is nothing to publish; the detail says what to do.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class)))
class MeetingActsResource {

    private static final int LONGEST_REASON = 2_000;
    private static final Parameters NO_PARAMETERS = Parameters.of();
    private static final String ID = "Id of the meeting.";
    private static final String EXAMPLE = "9e40ad85-940b-8132-9327-526d4ecfb0a1";

    private final MeetingActs acts;
    private final Posters posters;
    private final PublicUrls urls;

    MeetingActsResource(MeetingActs acts, Posters posters, PublicUrls urls) {
        this.acts = acts;
        this.posters = posters;
        this.urls = urls;
    }

    @POST
    @Path("/publish")
    @Operation(
            operationId = "publishMeeting",
            summary = "Publish a meeting",
            description =
                    "The draft becomes public, in the place of what was public of the meeting"
                            + " before.")
    public MeetingStateView publish(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
            @Nullable Reason reason,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        checked(reason);
        return MeetingStateView.from(
                acts.publish(meeting(id), posters.ofThisRequest()), addresses(context));
    }

    @POST
    @Path("/withdraw")
    @Operation(
            operationId = "withdrawMeeting",
            summary = "Withdraw a meeting",
            description =
                    "Nothing of it is public any more: its records answer 410. A draft that never"
                            + " was public is put away.")
    public MeetingStateView withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
            @Nullable Reason reason,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        String words = checked(reason);
        if (words.isEmpty()) {
            throw ProblemException.of(
                            ErrorCode.INVALID_FIELD, "A withdrawal says why: {\"reason\": \"…\"}.")
                    .field("reason");
        }
        return MeetingStateView.from(
                acts.withdraw(meeting(id), words, posters.ofThisRequest()), addresses(context));
    }

    @POST
    @Path("/restore")
    @Operation(
            operationId = "restoreMeeting",
            summary = "Restore a meeting",
            description = "What was withdrawn is again what it was: public, or a draft.")
    public MeetingStateView restore(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
            @Nullable Reason reason,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        checked(reason);
        return MeetingStateView.from(
                acts.restore(meeting(id), posters.ofThisRequest()), addresses(context));
    }

    private static UUID meeting(String id) {
        return RecordId.parse(id).orElseThrow(MeetingActs::unknown);
    }

    private static String checked(@Nullable Reason reason) {
        String given = reason == null ? null : reason.reason();
        String words = given == null ? "" : given.strip();
        if (words.length() > LONGEST_REASON) {
            throw ProblemException.of(
                            ErrorCode.INVALID_FIELD,
                            "'reason' has at most %d characters.".formatted(LONGEST_REASON))
                    .field("reason");
        }
        return words;
    }

    private Addresses addresses(RoutingContext context) {
        return new Addresses(urls.base(context));
    }
}
