package org.minutebook.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Writes problems, to JAX-RS and to the bare server alike. */
@ApplicationScoped
class ProblemAnswers {

    private static final String NO_STORE = "no-store";

    private final ObjectMapper json;
    private final PublicUrls urls;

    ProblemAnswers(ObjectMapper json, PublicUrls urls) {
        this.json = json;
        this.urls = urls;
    }

    Response response(RoutingContext context, ProblemException e) {
        Response.ResponseBuilder answer =
                Response.status(e.code().status())
                        .type(Problem.MEDIA_TYPE)
                        .header("Cache-Control", NO_STORE)
                        .entity(body(context, e));
        e.headers().forEach(answer::header);
        return answer.build();
    }

    void end(RoutingContext context, ProblemException e) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // Too late for a problem: a cut connection at least cannot pass for a whole answer.
            context.request().connection().close();
            return;
        }
        RequestIds.of(context);
        response.setStatusCode(e.code().status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", NO_STORE);
        e.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(body(context, e)));
    }

    private byte[] body(RoutingContext context, ProblemException e) {
        RequestPlace place =
                new RequestPlace(
                        urls.base(context), context.normalizedPath(), RequestIds.of(context));
        try {
            return json.writeValueAsBytes(e.toProblem(place));
        } catch (JsonProcessingException unexpected) {
            throw new IllegalStateException("a problem is always JSON", unexpected);
        }
    }
}
