package org.minutebook.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a problem. The one exception that rooms throw when a caller is to be told
 * something; its detail is written for that caller.
 *
 * <p>Immutable: {@code throw ProblemException.of(ErrorCode.INVALID_DATE, "…").parameter("from")}.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String detail;
    private final @Nullable String parameter;
    private final @Nullable String field;
    private final transient @Nullable List<String> allowed;
    private final transient Map<String, String> headers;
    private final transient Map<String, Object> members;

    private ProblemException(
            ErrorCode code,
            String detail,
            @Nullable String parameter,
            @Nullable String field,
            @Nullable List<String> allowed,
            Map<String, String> headers,
            Map<String, Object> members) {
        // Expected outcomes need no stack trace, and are cheaper without one.
        super(code + ": " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
        this.parameter = parameter;
        this.field = field;
        this.allowed = allowed;
        this.headers = headers;
        this.members = members;
    }

    /**
     * A problem of that code.
     *
     * @param detail one or two sentences for the caller: what was wrong and what to do
     */
    public static ProblemException of(ErrorCode code, String detail) {
        return new ProblemException(code, detail, null, null, null, Map.of(), Map.of());
    }

    /** The same, naming the query parameter at fault. */
    public ProblemException parameter(String name) {
        return new ProblemException(code, detail, name, field, allowed, headers, members);
    }

    /** The same, naming the field of the body or form at fault. */
    public ProblemException field(String name) {
        return new ProblemException(code, detail, parameter, name, allowed, headers, members);
    }

    /** The same, listing what would have been allowed. */
    public ProblemException allowed(List<String> values) {
        return new ProblemException(
                code, detail, parameter, field, List.copyOf(values), headers, members);
    }

    /** The same, with a header for the answer ({@code Retry-After}, {@code WWW-Authenticate}). */
    public ProblemException header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemException(
                code, detail, parameter, field, allowed, Map.copyOf(more), members);
    }

    /** The same, with a member of its own for programs ({@code importId}). */
    public ProblemException with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new ProblemException(
                code,
                detail,
                parameter,
                field,
                allowed,
                headers,
                Collections.unmodifiableMap(more));
    }

    /** Which error it is. */
    public ErrorCode code() {
        return code;
    }

    /** The sentence for the caller. */
    public String detail() {
        return detail;
    }

    /** The field of the body or form at fault; {@code null} where none is. */
    public @Nullable String field() {
        return field;
    }

    /** What would have been allowed; {@code null} where that is not listed. */
    public @Nullable List<String> allowed() {
        return allowed;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }

    Problem toProblem(RequestPlace place) {
        return new Problem(
                place.errorUrl(code),
                code.title(),
                code.status(),
                detail,
                code,
                parameter,
                field,
                allowed,
                place.requestId(),
                place.path(),
                members);
    }
}
