package org.minutebook.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What stands on every answer, whoever gives it: the request's id, what the answer varies by, and,
 * since the data is public, leave for pages of any origin to read it.
 */
@ApplicationScoped
class EveryAnswer {

    static final String VARY = "Authorization, Accept, Accept-Encoding";

    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(EveryAnswer::begin, FIRST);
    }

    private static void begin(RoutingContext context) {
        RequestIds.begin(context);
        HttpServerResponse response = context.response();
        response.putHeader("Vary", VARY);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Access-Control-Allow-Origin", "*");
        response.putHeader(
                "Access-Control-Expose-Headers",
                "ETag, Last-Modified, Link, Location, Retry-After, X-Request-Id");
        if (isPreflight(context.request())) {
            response.putHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                    .putHeader(
                            "Access-Control-Allow-Headers",
                            "Accept, Authorization, If-Modified-Since, If-None-Match, X-Request-Id")
                    .putHeader("Access-Control-Max-Age", "86400")
                    .setStatusCode(204)
                    .end();
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains("Origin")
                && request.headers().contains("Access-Control-Request-Method");
    }
}
