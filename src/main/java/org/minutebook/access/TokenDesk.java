package org.minutebook.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.RecordId;
import org.minutebook.store.StoredToken;
import org.minutebook.store.Tokens;

/** Makes, lists and revokes tokens, for programs and for the officers' pages alike. */
@ApplicationScoped
public class TokenDesk {

    private static final int LONGEST_NAME = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final Tokens tokens;
    private final Councils councils;
    private final Caller caller;
    private final AuditTrail audit;

    TokenDesk(Tokens tokens, Councils councils, Caller caller, AuditTrail audit) {
        this.tokens = tokens;
        this.councils = councils;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * A token that was just made.
     *
     * @param word the token itself, which is kept nowhere
     */
    public record Made(StoredToken stored, String word) {}

    /**
     * Makes a token.
     *
     * @param council id or slug of the one council that it is bound to; {@code null} for all
     * @param expires when it ends to be good; {@code null} for never
     * @throws ProblemException 400 with the field at fault, 403
     */
    @Transactional
    public Made create(
            @Nullable String name,
            @Nullable List<Scope> scopes,
            @Nullable String council,
            @Nullable Instant expires) {
        requireUnbound();
        String known = name == null ? "" : name.strip();
        if (known.isEmpty() || known.length() > LONGEST_NAME) {
            throw invalid("name", "'name' says who the token is for, in 1 to 200 characters.");
        }
        if (scopes == null || scopes.isEmpty()) {
            throw invalid("scopes", "'scopes' holds one or more of import, publish and admin.");
        }
        if (expires != null && !expires.isAfter(Instant.now())) {
            throw invalid("expires", "'expires' is a moment that has passed.");
        }
        String word = TokenWords.make();
        StoredToken stored =
                tokens.ensure(
                        known,
                        TokenWords.hash(word),
                        scopes.stream().distinct().map(Scope::word).toList(),
                        council(council),
                        expires);
        audit.note("token.create", stored.councilId(), stored.id(), CREATED);
        return new Made(stored, word);
    }

    /** All that were made, newest first. */
    public List<StoredToken> list() {
        requireUnbound();
        return tokens.list();
    }

    /**
     * Ends a token. Revoked before, it stays as it was.
     *
     * @throws ProblemException 403, 404
     */
    @Transactional
    public void revoke(String id) {
        requireUnbound();
        StoredToken revoked =
                RecordId.parse(id)
                        .flatMap(tokens::revoke)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "There is no token of that id."));
        audit.note("token.revoke", revoked.councilId(), revoked.id(), NO_CONTENT);
    }

    /** Else an administrator of one council could make a token for all. */
    private void requireUnbound() {
        if (caller.boundTo().isPresent()) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "A token that is bound to a council cannot administer tokens.");
        }
    }

    private @Nullable UUID council(@Nullable String idOrSlug) {
        if (idOrSlug == null) {
            return null;
        }
        return councils.find(idOrSlug)
                .map(Council::id)
                .orElseThrow(
                        () ->
                                invalid(
                                        "council",
                                        "No council has that id or slug. Make it first, or import"
                                                + " minutes of it."));
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.of(ErrorCode.INVALID_FIELD, detail).field(field);
    }
}
