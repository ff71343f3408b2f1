package org.minutebook.intake;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.http.WebAddress;
import org.minutebook.store.RecordId;

/**
 * The text fields of an import's form. One that is empty counts as not given, as browsers send it.
 */
final class GivenField {

    static final int MOST_SITTINGS = 99;
    static final int MOST_MEETINGS = 1_000;

    static final List<String> OF_PREVIEW =
            List.of(
                    "file",
                    "council",
                    "body",
                    "date",
                    "startTime",
                    "sourceUrl",
                    "meeting",
                    "sitting",
                    "meetingNumber");

    static final List<String> OF_IMPORT =
            Stream.concat(OF_PREVIEW.stream(), Stream.of("publish")).toList();

    private static final int LONGEST_NAME = 300;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> texts;

    GivenField(Map<String, String> texts) {
        this.texts = texts;
    }

    private @Nullable String get(String name) {
        String value = texts.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A name of a council or body: one line with a letter in it. */
    @Nullable String name(String field) {
        String value = get(field);
        if (value == null) {
            return null;
        }
        boolean sane =
                value.length() <= LONGEST_NAME
                        && value.codePoints().anyMatch(Character::isLetter)
                        && value.codePoints().noneMatch(Character::isISOControl);
        if (!sane) {
            throw ImportForm.invalid(
                    field,
                    "'%s' is a name on one line, of at most %d characters."
                            .formatted(field, LONGEST_NAME));
        }
        return value;
    }

    @Nullable LocalDate date() {
        String value = get("date");
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            throw noDate(e);
        }
        throw noDate(null);
    }

    private static ProblemException noDate(@Nullable Throwable cause) {
        ProblemException problem =
                ProblemException.of(
                                ErrorCode.INVALID_DATE,
                                "'date' is a day of the calendar, written 2024-03-14.")
                        .field("date");
        if (cause != null) {
            problem.addSuppressed(cause);
        }
        return problem;
    }

    @Nullable LocalTime startTime() {
        String value = get("startTime");
        if (value == null) {
            return null;
        }
        try {
            return LocalTime.parse(value, TIME);
        } catch (DateTimeException e) {
            throw ImportForm.invalid("startTime", "'startTime' is a time of day, written 18:30.");
        }
    }

    @Nullable URI sourceUrl() {
        String value = get("sourceUrl");
        if (value == null) {
            return null;
        }
        return WebAddress.parse(value)
                .orElseThrow(
                        () ->
                                ImportForm.invalid(
                                        "sourceUrl",
                                        "'sourceUrl' is an http or https address without a"
                                                + " password."));
    }

    @Nullable UUID meeting() {
        String value = get("meeting");
        return value == null
                ? null
                : RecordId.parse(value)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                        ErrorCode.NOT_FOUND,
                                                        "There is no meeting of that id.")
                                                .field("meeting"));
    }

    @Nullable Integer number(String field, int most) {
        String value = get(field);
        if (value == null) {
            return null;
        }
        boolean digits = value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            throw ImportForm.invalid(
                    field, "'%s' is a whole number from 1 to %d.".formatted(field, most));
        }
        return number;
    }

    boolean publish() {
        String value = get("publish");
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw ImportForm.invalid("publish", "'publish' is true or false.")
                .allowed(List.of("true", "false"));
    }
}
