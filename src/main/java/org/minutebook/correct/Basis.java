package org.minutebook.correct;

import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/**
 * What a correction is made on, whoever asks for it: a program by headers, a person by a form.
 *
 * @param version which reading is meant; {@code null} for the published one, or the draft of a
 *     meeting that has none
 * @param seen the tags of what was read before, as in {@code If-Match}; {@code null} where nothing
 *     was
 * @param reason why, in the officer's words; {@code null} for none
 */
public record Basis(@Nullable Version version, @Nullable String seen, @Nullable String reason) {

    /** How long a reason may be, in UTF-16 units. */
    public static final int LONGEST_REASON = 2_000;

    /** Which reading is meant. */
    public enum Version {
        published,
        draft
    }

    /**
     * A reason as it is kept.
     *
     * @param field what it stands in, for the problem
     * @throws ProblemException 400, where it is too long
     */
    public static @Nullable String reason(@Nullable String given, String field) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST_REASON) {
            throw ProblemException.of(
                            ErrorCode.INVALID_FIELD,
                            "%s has at most %d characters.".formatted(field, LONGEST_REASON))
                    .field(field);
        }
        return given.strip();
    }
}
