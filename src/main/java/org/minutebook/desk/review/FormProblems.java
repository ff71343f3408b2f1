package org.minutebook.desk.review;

import java.util.List;
import java.util.Objects;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/** Says what the rules for corrections refuse in the words of a form, at the field at fault. */
final class FormProblems {

    private FormProblems() {}

    /**
     * Where in the form the fault is; empty where it is in no one field.
     *
     * @throws ProblemException the same, where no other answer in the form would mend it
     */
    static String field(ProblemException problem, List<Field> fields) {
        if (!isInForm(problem.code())) {
            throw problem;
        }
        String named = Objects.requireNonNullElse(problem.field(), "");
        if (named.equals("source")) {
            return MarkedWords.FIELD;
        }
        String name = named.equals("vote.inFavour") ? "vote.for" : named;
        boolean own =
                name.equals(MarkedWords.FIELD)
                        || name.equals("reason")
                        || fields.stream().anyMatch(field -> field.name().equals(name));
        return own
                ? name
                : fields.stream()
                        .filter(field -> field.top().equals(name))
                        .findFirst()
                        .map(Field::name)
                        .orElse("");
    }

    /**
     * What the rules refuse of a form that has no fields of the record; that somebody else was
     * faster is said too.
     *
     * @throws ProblemException the same, where no other answer in the form would mend it
     */
    static FormErrors refused(ProblemException problem, Target target) {
        return problem.code() == ErrorCode.PRECONDITION_FAILED
                ? FormErrors.of(
                        "",
                        "Somebody else changed %s meanwhile. This is how it is now; do it again if it is"
                                        .formatted(target.spoken())
                                + " still right.")
                : FormErrors.of(field(problem, List.of()), words(problem));
    }

    /** Status of the page that says so. */
    static int status(ProblemException problem) {
        return problem.code() == ErrorCode.PRECONDITION_FAILED
                ? problem.code().status()
                : ErrorCode.UNPROCESSABLE.status();
    }

    static String words(ProblemException problem) {
        return problem.detail().replace("'", "");
    }

    private static boolean isInForm(ErrorCode code) {
        return code == ErrorCode.INVALID_FIELD
                || code == ErrorCode.CONFLICT
                || code == ErrorCode.UNPROCESSABLE;
    }
}
