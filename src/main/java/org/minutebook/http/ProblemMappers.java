package org.minutebook.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Turns every exception that leaves a resource, or that the framework raises on the way there, into
 * a problem. Messages of libraries stay in the log.
 */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final String SECONDS_TO_WAIT = "10";

    private final ProblemAnswers answers;
    private final AllowedMethods allowed;
    private final RoutingContext context;

    @Inject
    ProblemMappers(ProblemAnswers answers, AllowedMethods allowed, RoutingContext context) {
        this.answers = answers;
        this.allowed = allowed;
        this.context = context;
    }

    @ServerExceptionMapper
    Response ours(ProblemException e) {
        return answers.response(context, e);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status == 400 && e.getCause() instanceof JsonProcessingException unreadable) {
            return json(unreadable);
        }
        if (status >= 500) {
            LOG.errorf(e, "answered with %d", status);
        }
        String path = context.normalizedPath();
        // Where several resources share the beginning of a path, the framework takes one that has
        // not the method for none that has the path.
        if (status == 404 && allowed.lacks(path, context.request().method().name())) {
            status = 405;
        }
        ProblemException problem = FrameworkProblems.of(status, context);
        return answers.response(
                context, status == 405 ? problem.header("Allow", allowed.at(path)) : problem);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return json(e);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        if (e.getCause() instanceof ProblemException problem) {
            return ours(problem);
        }
        LOG.debug("JSON not understood", e);
        ProblemException problem =
                ProblemException.of(
                        ErrorCode.MALFORMED_JSON,
                        "The body is not JSON of the form that is expected here.");
        String field = e instanceof JsonMappingException mapping ? fieldOf(mapping) : "";
        return answers.response(context, field.isEmpty() ? problem : problem.field(field));
    }

    @ServerExceptionMapper
    Response violation(ConstraintViolationException e) {
        ConstraintViolation<?> first =
                e.getConstraintViolations().stream()
                        .min((a, b) -> path(a).compareTo(path(b)))
                        .orElseThrow(() -> e);
        String field = path(first).substring(path(first).lastIndexOf('.') + 1);
        return answers.response(
                context,
                ProblemException.of(
                                ErrorCode.INVALID_FIELD,
                                "'%s' %s.".formatted(field, first.getMessage()))
                        .field(field));
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException e) {
        return answers.response(context, FrameworkProblems.unauthenticated());
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException e) {
        return answers.response(context, FrameworkProblems.unauthenticated());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answers.response(context, FrameworkProblems.of(403, context));
    }

    @ServerExceptionMapper
    Response unreadable(IOException e) {
        boolean inTheForm =
                Arrays.stream(e.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().contains(".multipart."));
        return inTheForm
                ? answers.response(
                        context,
                        ProblemException.of(
                                ErrorCode.MALFORMED_MULTIPART,
                                "The body is not the form that its 'Content-Type' announces."))
                : unexpected(e);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        if (DatabaseAway.caused(e)) {
            LOG.errorf(
                    "%s %s: the database is away: %s",
                    context.request().method(), context.normalizedPath(), e);
            return answers.response(
                    context,
                    FrameworkProblems.of(503, context).header("Retry-After", SECONDS_TO_WAIT));
        }
        LOG.errorf(e, "%s %s failed", context.request().method(), context.normalizedPath());
        return answers.response(context, FrameworkProblems.of(500, context));
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private static String fieldOf(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        Iterator<JsonMappingException.Reference> references = e.getPath().iterator();
        while (references.hasNext()) {
            JsonMappingException.Reference reference = references.next();
            @Nullable String name = reference.getFieldName();
            path.append(name == null ? "[" + reference.getIndex() + "]" : "." + name);
        }
        return path.codePoints()
                .skip(path.indexOf(".") == 0 ? 1 : 0)
                .limit(100)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
