package org.minutebook.http;

import io.vertx.ext.web.RoutingContext;

/** Words for the errors that the framework finds before any of our code is asked. */
final class FrameworkProblems {

    private FrameworkProblems() {}

    static ProblemException of(int status, RoutingContext context) {
        ErrorCode code = ErrorCode.ofStatus(status);
        return status == 401 ? unauthenticated() : ProblemException.of(code, detail(code, context));
    }

    static ProblemException unauthenticated() {
        return ProblemException.of(
                        ErrorCode.UNAUTHENTICATED, "Send a valid token: 'Authorization: Bearer …'.")
                .header("WWW-Authenticate", "Bearer realm=\"minutebook\"");
    }

    private static String detail(ErrorCode code, RoutingContext context) {
        String path = ParameterKinds.shown(context.normalizedPath());
        return switch (code) {
            case NOT_FOUND -> "There is nothing at this address.";
            case FORBIDDEN -> "The token does not allow this.";
            case METHOD_NOT_ALLOWED ->
                    "%s does not answer to %s.".formatted(path, context.request().method());
            case NOT_ACCEPTABLE ->
                    "%s has no representation that 'Accept' asks for.".formatted(path);
            case UNSUPPORTED_MEDIA_TYPE ->
                    "%s does not take a body of this 'Content-Type'.".formatted(path);
            case BODY_TOO_LARGE -> "The body is larger than this service takes.";
            case URI_TOO_LONG -> "The address is longer than this service takes.";
            case HEADERS_TOO_LARGE -> "The header fields are larger than this service takes.";
            case TOO_MANY_REQUESTS -> "Slow down, and try again later.";
            case UNAVAILABLE -> "The service is starting, stopping or busy. Try again later.";
            case REQUEST_TIMEOUT -> "The request was not complete in time.";
            case MALFORMED_REQUEST -> "The request could not be read.";
            default ->
                    code.status() < 500
                            ? "The request could not be met."
                            : "Something went wrong here. The requestId finds it in the log.";
        };
    }
}
