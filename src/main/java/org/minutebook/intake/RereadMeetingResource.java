package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.RecordId;
import org.minutebook.view.Addresses;

/** A meeting's document is read again with the present reader. */
@Path("/v1/meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
@Tag(name = "Imports")
@SecurityRequirement(name = "token")
class RereadMeetingResource {

    private static final Parameters NO_PARAMETERS = Parameters.of();

    private final RereadQueue queue;
    private final Posters posters;
    private final PublicUrls urls;

    RereadMeetingResource(RereadQueue queue, Posters posters, PublicUrls urls) {
        this.queue = queue;
        this.posters = posters;
        this.urls = urls;
    }

    @POST
    @Path("/re-read")
    @Operation(
            operationId = "rereadMeeting",
            summary = "Read a meeting's document again",
            description =
                    "With the present reader. What is read otherwise than before becomes a draft"
                            + " beside what is published, with the ids that exist; corrections"
                            + " stand. What is read as before changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "It waits to be read; 'Location' says where to look.",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no meeting of that id for this token.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Its document is not held any more, or the meeting is withdrawn.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response meeting(
            @Parameter(
                            description = "Id of the meeting.",
                            example = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @PathParam("id")
                    String id,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        UUID meeting = RecordId.parse(id).orElseThrow(MeetingActs::unknown);
        UUID batch = queue.add(meeting, posters.ofThisRequest(), posters.origin());
        BatchView view = queue.view(batch, new Addresses(urls.base(context)));
        return Response.accepted(view).location(URI.create(view.url())).build();
    }
}
