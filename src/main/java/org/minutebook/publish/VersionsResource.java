package org.minutebook.publish;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.PageLinks;
import org.minutebook.http.Parameters;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.WholeMeeting;
import org.minutebook.store.reads.MeetingReads;
import org.minutebook.store.reads.Part;
import org.minutebook.store.reads.VersionReads;
import org.minutebook.view.Inclusion;
import org.minutebook.view.MeetingView;

/** What was published of a meeting before, and what each reading changed. */
@Path("/v1/meetings/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class VersionsResource {

    static final Parameters NONE = Parameters.of();

    private static final int LONGEST_NUMBER = 9;

    private final RoutingContext context;
    private final Lists lists;
    private final Singles singles;
    private final VersionReads versions;
    private final MeetingReads meetings;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;

    VersionsResource(
            RoutingContext context,
            Lists lists,
            Singles singles,
            VersionReads versions,
            MeetingReads meetings,
            PublicUrls urls,
            ConditionalAnswers answers) {
        this.context = context;
        this.lists = lists;
        this.singles = singles;
        this.versions = versions;
        this.meetings = meetings;
        this.urls = urls;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listMeetingVersions",
            summary = "List a meeting's versions",
            description =
                    "The published readings and corrections of a meeting, newest first: when each"
                            + " was public, and what it changed.")
    @APIResponseSchema(
            value = VersionsView.class,
            responseCode = "200",
            responseDescription = "The versions.")
    public Response list(
            @Parameter(
                            description = "Id of the meeting.",
                            example = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @PathParam("id")
                    String id,
            @Context UriInfo uri) {
        NONE.read(uri.getQueryParameters());
        UUID meeting = published(id);
        return answers.json(
                        context,
                        lists.fresh(),
                        () ->
                                new VersionsView(
                                        versions.list(meeting).stream()
                                                .map(
                                                        version ->
                                                                VersionView.from(
                                                                        version,
                                                                        meeting,
                                                                        lists.addresses()))
                                                .toList(),
                                        new PageLinks(urls.self(context), null)))
                .build();
    }

    @GET
    @Path("/{version}")
    @Operation(
            operationId = "getMeetingVersion",
            summary = "Read a meeting as it was",
            description = "The whole meeting with all its records, as one version had it.")
    @APIResponseSchema(
            value = MeetingView.class,
            responseCode = "200",
            responseDescription = "The whole meeting of that version.")
    public Response get(
            @Parameter(
                            description = "Id of the meeting.",
                            example = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @PathParam("id")
                    String id,
            @Parameter(description = "Number of the version.", example = "1") @PathParam("version")
                    String number,
            @Context UriInfo uri) {
        NONE.read(uri.getQueryParameters());
        // Of everything: a redaction reaches versions whose records are told to nobody any more.
        // Read before the version, so that no tag is newer than what it stands for.
        Freshness state = lists.fresh();
        UUID meeting = published(id);
        StoredMeeting version =
                meetings.findOncePublic(meeting, whole(number)).orElseThrow(this::unknown);
        WholeMeeting all = meetings.withParts(version, EnumSet.allOf(Part.class));
        return answers.json(
                        context,
                        state,
                        () -> MeetingView.from(all, Inclusion.WHOLE, lists.addresses()))
                .build();
    }

    /** The versions of what is withdrawn are withdrawn with it. */
    private UUID published(String id) {
        return singles.find(MeetingsResource.KIND, id).head().id();
    }

    private int whole(String number) {
        if (!number.matches("[1-9][0-9]{0," + (LONGEST_NUMBER - 1) + "}")) {
            throw unknown();
        }
        return Integer.parseInt(number);
    }

    private ProblemException unknown() {
        return ProblemException.of(
                ErrorCode.NOT_FOUND, "The meeting has no published version of this number.");
    }
}
