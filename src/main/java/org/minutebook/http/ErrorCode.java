package org.minutebook.http;

/**
 * Every error that the service answers with. A code never changes its meaning; a new situation gets
 * a new code. Each is explained in {@code src/docs/errors.md}.
 */
public enum ErrorCode {
    // 400: the query
    UNKNOWN_PARAMETER(400, "Unknown parameter"),
    REPEATED_PARAMETER(400, "Parameter given more than once"),
    MISSING_PARAMETER(400, "Parameter missing"),
    EMPTY_PARAMETER(400, "Parameter without a value"),
    PARAMETER_TOO_LONG(400, "Parameter too long"),
    UNKNOWN_VALUE(400, "Value not among those allowed"),
    INVALID_DATE(400, "No such date"),
    INVALID_DATE_RANGE(400, "Range ends before it starts"),
    INVALID_INSTANT(400, "No such moment"),
    INVALID_BOOLEAN(400, "Neither true nor false"),
    INVALID_NUMBER(400, "Not a number in range"),
    INVALID_LIMIT(400, "Limit out of range"),
    INVALID_CURSOR(400, "Cursor not valid here"),
    INVALID_TEXT(400, "Text that cannot be used"),

    // 400: the request as a whole
    MALFORMED_REQUEST(400, "Request not understood"),
    MALFORMED_JSON(400, "JSON not understood"),
    MALFORMED_MULTIPART(400, "Form data not understood"),
    INVALID_FIELD(400, "Field not valid"),

    UNAUTHENTICATED(401, "Token needed"),
    FORBIDDEN(403, "Not allowed with this token"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No such representation"),
    REQUEST_TIMEOUT(408, "Request took too long"),
    CONFLICT(409, "Conflict with what is held"),
    GONE(410, "Withdrawn"),
    FEED_RESTARTED(410, "Change feed started again"),
    PRECONDITION_FAILED(412, "Changed in the meantime"),
    BODY_TOO_LARGE(413, "Too large"),
    URI_TOO_LONG(414, "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Media type not supported"),
    RANGE_NOT_SATISFIABLE(416, "No such range"),
    UNPROCESSABLE(422, "Understood, but not usable"),

    // 409: what is held stands against it
    ALREADY_IMPORTED(409, "Imported before with other fields"),
    NOT_PUBLISHABLE(409, "Nothing there to publish"),

    // 413, 415, 422: documents that cannot be read
    DOCUMENT_TOO_LARGE(413, "Document too large"),
    UNSUPPORTED_DOCUMENT(415, "Not a type of document that is read"),
    EMPTY_DOCUMENT(422, "No words in the document"),
    NOT_MINUTES(422, "Not minutes"),
    AGENDA_ONLY(422, "Agenda without minutes"),
    MEETING_NOT_HELD(422, "Meeting not held"),
    SCANNED_DOCUMENT(422, "Pictures of pages without text"),
    ENCRYPTED_DOCUMENT(422, "Password needed"),
    DAMAGED_DOCUMENT(422, "Document damaged"),
    READING_TOO_SLOW(422, "Reading takes too long"),
    SEVERAL_MEETINGS(422, "Minutes of several meetings"),
    COUNCIL_MISSING(422, "Council not stated"),
    BODY_MISSING(422, "Body not stated"),
    DATE_MISSING(422, "Date of the meeting not stated"),

    PRECONDITION_REQUIRED(428, "If-Match needed"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "Header fields too large"),
    INTERNAL_ERROR(500, "Our fault"),
    NOT_IMPLEMENTED(501, "Not offered"),
    UNAVAILABLE(503, "Not available at the moment");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status that this code goes with. */
    public int status() {
        return status;
    }

    /** Short sentence, the same for every occurrence. */
    public String title() {
        return title;
    }

    /**
     * The code for a status that the framework chose by itself: the general one of that status,
     * else that of its class.
     */
    static ErrorCode ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 422 -> UNPROCESSABLE;
            default -> firstWith(status);
        };
    }

    private static ErrorCode firstWith(int status) {
        for (ErrorCode code : values()) {
            if (code.status == status) {
                return code;
            }
        }
        return status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    }
}
