package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;

/** What can be done to a record of any kind; each kind has a class for its address. */
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
abstract class RecordCorrections {

    static final String MERGE_PATCH = "application/merge-patch+json";

    private final Kind<?> kind;
    private final CorrectionAnswers answers;

    RecordCorrections(Kind<?> kind, CorrectionAnswers answers) {
        this.kind = kind;
        this.answers = answers;
    }

    @PATCH
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response correct(@PathParam("id") String id, @Nullable JsonNode patch, UriInfo uri) {
        return answers.correct(kind, id, patch, uri.getQueryParameters());
    }

    @DELETE
    public Response remove(@PathParam("id") String id, UriInfo uri) {
        return answers.remove(kind, id, uri.getQueryParameters());
    }

    @POST
    @Path("/confirm")
    public Response confirm(@PathParam("id") String id, UriInfo uri) {
        return answers.confirm(kind, id, uri.getQueryParameters());
    }

    @POST
    @Path("/split")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response split(@PathParam("id") String id, @Nullable JsonNode parts, UriInfo uri) {
        return answers.split(kind, id, parts, uri.getQueryParameters());
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("id") String id, @Nullable JsonNode others, UriInfo uri) {
        return answers.merge(kind, id, others, uri.getQueryParameters());
    }
}
