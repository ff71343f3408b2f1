package org.minutebook.correct;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Redaction;

/** Takes words out of a meeting for good, for administrators. */
@ApplicationScoped
public class WordsRemoval {

    private static final int MOST_WORDS = 100;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5_000;

    private final Opening opening;
    private final Redaction redaction;
    private final Caller caller;
    private final AuditTrail audit;

    WordsRemoval(Opening opening, Redaction redaction, Caller caller, AuditTrail audit) {
        this.opening = opening;
        this.redaction = redaction;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * What was taken out.
     *
     * @param found how often the words stood in the source text
     */
    public record Done(UUID meeting, int found) {}

    /**
     * Blanks words wherever a meeting has them.
     *
     * @param given 1 to 100 texts of 2 to 5,000 characters, each exactly as it stands
     * @param why 1 to 5,000 characters
     * @throws ProblemException 400, 403, 404
     */
    public Done remove(
            String meeting, @Nullable List<@Nullable String> given, @Nullable String why) {
        caller.require(Scope.ADMIN);
        List<String> words = words(given);
        String reason = why == null ? "" : why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Patch.invalid("reason", "A redaction says why: {\"reason\": \"…\"}.");
        }
        return QuarkusTransaction.requiringNew().call(() -> remove(meeting, words));
    }

    private Done remove(String meeting, List<String> words) {
        Opening.Locked locked =
                opening.lock(RecordKind.MEETING, meeting, new Basis(null, null, null));
        int found = redaction.redact(locked.meeting().id(), words);
        if (found == 0) {
            throw ProblemException.of(
                            ErrorCode.INVALID_FIELD,
                            "None of the words stands in the source text. Nothing was changed.")
                    .field("words");
        }
        audit.note("redact", locked.meeting().councilId(), locked.meeting().id(), 200);
        return new Done(locked.meeting().id(), found);
    }

    /** The longest first, so that none is broken by a shorter one in it. */
    private static List<String> words(@Nullable List<@Nullable String> given) {
        if (given == null || given.isEmpty() || given.size() > MOST_WORDS) {
            throw Patch.invalid("words", "'words' holds 1 to 100 texts.");
        }
        for (@Nullable String word : given) {
            if (word == null || word.strip().length() < SHORTEST || word.length() > LONGEST) {
                throw Patch.invalid("words", "Each of 'words' has 2 to 5,000 characters.");
            }
        }
        return given.stream()
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
