package org.minutebook.publish;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.Freshness;
import org.minutebook.http.Parameters;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.store.reads.Holdings;

/** What is held. */
@Path("/v1/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service", description = "The service itself.")
class StatusResource {

    static final Parameters NONE = Parameters.of();

    private final RoutingContext context;
    private final FeedReads feed;
    private final ConditionalAnswers answers;

    StatusResource(RoutingContext context, FeedReads feed, ConditionalAnswers answers) {
        this.context = context;
        this.feed = feed;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getStatus",
            summary = "Read what is held",
            description =
                    "How much of each kind is published, the span of its meetings and the newest"
                            + " change.")
    @APIResponseSchema(
            value = StatusView.class,
            responseCode = "200",
            responseDescription = "What is held.")
    public Response get(@Context UriInfo uri) {
        NONE.read(uri.getQueryParameters());
        FeedHead head = feed.head();
        Holdings held = feed.holdings();
        return answers.json(
                        context,
                        Freshness.of(head.modified(), head.mark(), String.valueOf(held.refused())),
                        () -> StatusView.from(held, head))
                .build();
    }
}
