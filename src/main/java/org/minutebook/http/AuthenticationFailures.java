package org.minutebook.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Hands failures of authentication to whoever answers failures, as the framework would; only that
 * the framework, where it does so and measures requests too, first makes a table of all paths, for
 * each request anew.
 */
@ApplicationScoped
class AuthenticationFailures {

    /** Behind the framework's own, which has the same number, and before what we save. */
    private static final int BEHIND_AUTHENTICATION = 200;

    private static final BiConsumer<RoutingContext, Throwable> FAIL = AuthenticationFailures::fail;

    void register(@Observes Filters filters) {
        filters.register(AuthenticationFailures::begin, BEHIND_AUTHENTICATION);
    }

    private static void begin(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAIL);
        context.next();
    }

    private static void fail(RoutingContext context, Throwable failure) {
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(context, failure);
        if (!context.failed()) {
            context.fail(DefaultAuthFailureHandler.extractRootCause(failure));
        }
    }
}
