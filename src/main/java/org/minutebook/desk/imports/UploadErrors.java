package org.minutebook.desk.imports;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.KeptProblem;

/**
 * Says to an officer what a program is told by a problem: the same, without the names of fields.
 */
final class UploadErrors {

    private static final Map<ErrorCode, String> WORDS =
            Map.of(
                    ErrorCode.COUNCIL_MISSING,
                    "Enter the council. The document does not state it.",
                    ErrorCode.BODY_MISSING,
                    "Enter the committee or other body. The document does not state it.",
                    ErrorCode.DATE_MISSING,
                    "Enter the date of the meeting. The document does not state it.",
                    ErrorCode.INVALID_DATE,
                    "The date must be a real day, like 14 3 2024.",
                    ErrorCode.ALREADY_IMPORTED,
                    "This file was imported before with other details. Open that meeting, or upload"
                            + " the file from there as a revised document.");

    private static final Map<ErrorCode, String> AGAIN =
            Map.of(
                    ErrorCode.COUNCIL_MISSING,
                    "The document does not state the council. Upload it again and enter it.",
                    ErrorCode.BODY_MISSING,
                    "The document does not state the body. Upload it again and enter it.",
                    ErrorCode.DATE_MISSING,
                    "The document does not state the date. Upload it again, alone, and enter it.",
                    ErrorCode.ALREADY_IMPORTED,
                    "The file was imported before with other details.",
                    ErrorCode.SEVERAL_MEETINGS,
                    "The file holds the minutes of several meetings. Upload it alone, once for"
                            + " each.");

    private static final Map<String, String> OF_FIELDS =
            Map.of(
                    "council",
                    "The council is a name on one line, of at most 300 characters.",
                    "body",
                    "The body is a name on one line, of at most 300 characters.",
                    "startTime",
                    "The time must be written like 18:30.",
                    "sourceUrl",
                    "The address must begin with http:// or https:// and hold no password.",
                    "sitting",
                    "The sitting is a whole number from 1 to 99.",
                    "meetingNumber",
                    "Which meeting of the file: a whole number from 1.",
                    "meeting",
                    "There is no such meeting.");

    private UploadErrors() {}

    static FormErrors of(KeptProblem problem) {
        String field = Objects.requireNonNullElse(problem.field(), "file");
        if (problem.code() == ErrorCode.SEVERAL_MEETINGS) {
            return FormErrors.of(
                    field,
                    "The file holds the minutes of %s meetings. Enter which one, counted from 1, and"
                                    .formatted(problem.members().get("meetings"))
                            + " upload it once for each.");
        }
        return FormErrors.of(field, words(problem, field));
    }

    /** The same without a form, on a page that says why a file was refused. */
    static String words(KeptProblem problem) {
        @Nullable String again = AGAIN.get(problem.code());
        return again != null
                ? again
                : words(problem, Objects.requireNonNullElse(problem.field(), "file"));
    }

    private static String words(KeptProblem problem, String field) {
        String words = WORDS.get(problem.code());
        if (words != null) {
            return words;
        }
        boolean named = problem.detail().contains("'" + field + "'");
        return named ? OF_FIELDS.getOrDefault(field, problem.detail()) : problem.detail();
    }
}
