package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.view.Addresses;

/** Documents that are held are read again with the present reader. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.ADMIN)
@Blocking
@Tag(name = "Imports")
@SecurityRequirement(name = "token")
class RereadResource {

    static final QueryParameter<String> COUNCIL =
            ParameterKinds.text(
                    "council",
                    "Only documents of this council, by id or slug.",
                    "harrowmere-county-council");

    static final Parameters ALL = Parameters.of(COUNCIL);

    private final RereadQueue queue;
    private final Councils councils;
    private final Caller caller;
    private final Posters posters;
    private final PublicUrls urls;

    RereadResource(
            RereadQueue queue, Councils councils, Caller caller, Posters posters, PublicUrls urls) {
        this.queue = queue;
        this.councils = councils;
        this.caller = caller;
        this.posters = posters;
        this.urls = urls;
    }

    @POST
    @Path("/re-read")
    @Operation(
            operationId = "rereadAll",
            summary = "Read all documents again",
            description =
                    "The newest document of each meeting, with the present reader, as a batch that"
                            + " gives way to what officers post. Of the batch, 'imported' counts what"
                            + " became a draft, 'known' what is read as before.")
    @APIResponse(
            responseCode = "202",
            description = "They wait to be read; 'Location' says where to look.",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response all(UriInfo uri, RoutingContext context) {
        Query query = ALL.read(uri.getQueryParameters());
        @Nullable UUID council = caller.boundTo().orElse(null);
        @Nullable String asked = query.get(COUNCIL);
        if (asked != null) {
            council =
                    councils.find(asked)
                            .map(Council::id)
                            .orElseThrow(
                                    () ->
                                            ProblemException.of(
                                                            ErrorCode.NOT_FOUND,
                                                            "There is no council of that id or"
                                                                    + " slug.")
                                                    .parameter("council"));
            caller.requireCouncil(council);
        }
        UUID batch = queue.addAll(council, posters.ofThisRequest(), posters.origin());
        BatchView view = queue.view(batch, new Addresses(urls.base(context)));
        return Response.accepted(view).location(URI.create(view.url())).build();
    }
}
