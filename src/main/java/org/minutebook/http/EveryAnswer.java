package org.minutebook.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every answer, whoever gives it: the request's id, what the answer varies by, and,
 * since the data is public, leave for pages of any origin to read it.
 */
@ApplicationScoped
class EveryAnswer {

    static final String VARY = "Authorization, Accept, Accept-Encoding";

    // Names whose hash is known already: they are looked up for each answer.
    private static final CharSequence CONTENT_TYPE_OPTIONS =
            HttpHeaders.createOptimized("X-Content-Type-Options");

    private static final int FIRST = 1_000;
    private static final String MULTIPART = "multipart/form-data";

    /** Longest address; the server itself reads twice as much, so that we can say what is wrong. */
    private static final int LONGEST_URI = 8_192;

    private final ProblemAnswers answers;
    private final AllowedMethods allowed;
    private final long largestBody;

    EveryAnswer(
            ProblemAnswers answers,
            AllowedMethods allowed,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    Optional<MemorySize> largestBody) {
        this.answers = answers;
        this.allowed = allowed;
        this.largestBody = largestBody.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext context) {
        RequestIds.begin(context);
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.VARY, VARY);
        response.putHeader(CONTENT_TYPE_OPTIONS, "nosniff");
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.putHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "Accept-Ranges, Content-Disposition, Content-Range, ETag, Last-Modified, Link,"
                        + " Location, Repr-Digest, Retry-After, X-Request-Id");
        if (context.request().method().equals(HttpMethod.HEAD)
                || ConditionalAnswers.isConditional(context)) {
            context.addHeadersEndHandler(head -> forgetEncoding(context));
        }
        if (isPreflight(context.request())) {
            response.putHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                    .putHeader(
                            "Access-Control-Allow-Headers",
                            "Accept, Authorization, If-Modified-Since, If-None-Match, If-Range, Range,"
                                    + " X-Request-Id")
                    .putHeader("Access-Control-Max-Age", "86400")
                    .setStatusCode(204)
                    .end();
            return;
        }
        if (context.request().method().equals(HttpMethod.OPTIONS)
                && allowed.knows(context.normalizedPath())) {
            // The framework names the methods of a class, not those of a path.
            response.putHeader("Allow", allowed.at(context.normalizedPath())).end();
            return;
        }
        @Nullable ProblemException refusal = refusal(context);
        if (refusal == null) {
            context.next();
        } else {
            // The body is not read, so nothing else can follow on this connection.
            response.putHeader("Connection", "close");
            response.endHandler(end -> context.request().connection().close());
            answers.end(context, refusal);
        }
    }

    /**
     * The server marks what it must not compress by an encoding that means none, and takes the mark
     * off where it sends a body; no header says that there is nothing to say (RFC 9110, 8.4.1).
     */
    private static void forgetEncoding(RoutingContext context) {
        HttpServerResponse response = context.response();
        boolean bodiless =
                context.request().method().equals(HttpMethod.HEAD)
                        || response.getStatusCode() == 304;
        if (bodiless && "identity".equals(response.headers().get("Content-Encoding"))) {
            response.headers().remove("Content-Encoding");
        }
    }

    /** What the server would refuse without a word, or let pass though it cannot be read. */
    private @Nullable ProblemException refusal(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_URI) {
            return FrameworkProblems.of(414, context);
        }
        if (length(request) > largestBody) {
            return FrameworkProblems.of(413, context);
        }
        @Nullable String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())
                && !type.toLowerCase(Locale.ROOT).contains("boundary=")) {
            return ProblemException.of(
                    ErrorCode.MALFORMED_MULTIPART,
                    "The 'Content-Type' names no boundary between the parts of the form.");
        }
        return null;
    }

    private static long length(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains("Origin")
                && request.headers().contains("Access-Control-Request-Method");
    }
}
