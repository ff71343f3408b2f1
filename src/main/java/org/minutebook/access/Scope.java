package org.minutebook.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/** What a token allows; each includes the one before. */
@Schema(
        name = "Scope",
        description = "What a token allows: admin includes publish, publish includes import.",
        enumeration = {"import", "publish", "admin"},
        examples = "import")
public enum Scope {
    /** Posting documents, and correcting drafts. */
    IMPORT,
    /** Making public and taking back. */
    PUBLISH,
    /** Councils, tokens, redaction. */
    ADMIN;

    /** Its name in JSON: "import". */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one who has this may do what needs that. */
    public boolean includes(Scope other) {
        return compareTo(other) >= 0;
    }

    @JsonCreator
    static Scope of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                                ErrorCode.INVALID_FIELD,
                                                "A scope is one of import, publish and admin.")
                                        .field("scopes")
                                        .allowed(List.of("import", "publish", "admin")));
    }
}
