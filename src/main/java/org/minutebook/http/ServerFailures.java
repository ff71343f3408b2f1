package org.minutebook.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Problems for what fails before JAX-RS or beside it: bodies that are too large, malformed
 * requests, failures of handlers below it.
 */
@ApplicationScoped
class ServerFailures {

    private static final Logger LOG = Logger.getLogger(ServerFailures.class);
    private static final int FIRST = -100_000;

    private final ProblemAnswers answers;

    ServerFailures(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        @Nullable Throwable failure = context.failure();
        if (failure instanceof ProblemException problem) {
            answers.end(context, problem);
            return;
        }
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status >= 500) {
            LOG.errorf(failure, "%s answered with %d", context.normalizedPath(), status);
        }
        answers.end(context, FrameworkProblems.of(status, context));
    }
}
