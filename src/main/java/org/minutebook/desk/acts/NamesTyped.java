package org.minutebook.desk.acts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.RecordId;

/**
 * What was typed of the names of a council or body.
 *
 * @param renamedOn last day of the old name
 * @param alias one more name that it answers to
 * @param mergedInto what it is merged into, by id
 */
record NamesTyped(String name, String renamedOn, String alias, String mergedInto) {

    static NamesTyped of(
            @Nullable String name,
            @Nullable String renamedOn,
            @Nullable String alias,
            @Nullable String mergedInto) {
        return new NamesTyped(
                ActionFilter.plain(name),
                ActionFilter.plain(renamedOn),
                ActionFilter.plain(alias),
                ActionFilter.plain(mergedInto));
    }

    FormErrors check() {
        FormErrors errors = FormErrors.NONE;
        if (name.isEmpty()) {
            errors = errors.and("name", "Enter the name");
        }
        if (!renamedOn.isEmpty() && day().isEmpty()) {
            errors = errors.and("renamedOn", "Enter the last day of the old name as 2025-03-31");
        }
        return errors;
    }

    /**
     * What is refused of the names, at the field at fault.
     *
     * @throws ProblemException the same, where no other answer in the form would mend it
     */
    static FormErrors refused(ProblemException problem) {
        if (problem.code() != ErrorCode.INVALID_FIELD && problem.code() != ErrorCode.CONFLICT) {
            throw problem;
        }
        return "aliases".equals(problem.field())
                ? FormErrors.of("alias", problem.detail())
                : FormErrors.of(problem);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(renamedOn));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    List<@Nullable String> aliases() {
        return alias.isEmpty() ? List.of() : List.of(alias);
    }

    @Nullable UUID into() {
        return RecordId.parse(mergedInto).orElse(null);
    }
}
