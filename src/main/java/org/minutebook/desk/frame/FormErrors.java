package org.minutebook.desk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ProblemException;

/**
 * What is wrong with a form: at the top of the page, and beside each field.
 *
 * @param list in the order of the fields
 */
public record FormErrors(List<FormError> list) {

    /** Nothing is wrong. */
    public static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        list = List.copyOf(list);
    }

    /**
     * One thing that is wrong.
     *
     * @param field id of the field in the page; empty for the form as a whole
     */
    public record FormError(String field, String message) {}

    /** One thing that is wrong. */
    public static FormErrors of(String field, String message) {
        return new FormErrors(List.of(new FormError(field, message)));
    }

    /** What a problem says, at its field. */
    public static FormErrors of(ProblemException problem) {
        return of(Objects.requireNonNullElse(problem.field(), ""), problem.detail());
    }

    /** These and one more. */
    public FormErrors and(String field, String message) {
        List<FormError> more = new ArrayList<>(list);
        more.add(new FormError(field, message));
        return new FormErrors(more);
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** What is wrong with a field; {@code null} where nothing is. */
    public @Nullable String at(String field) {
        return list.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse(null);
    }
}
