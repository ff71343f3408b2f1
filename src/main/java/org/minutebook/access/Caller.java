package org.minutebook.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.StoredToken;
import org.minutebook.store.Tokens;

/**
 * Who asks. Reads are open to everybody, so most callers have no token; one that is sent is always
 * looked at, and one that is not good is a 401 wherever the caller matters. At the officers' desk,
 * and nowhere else, the session in the cookie says who asks, and no header does.
 */
@RequestScoped
public class Caller {

    private static final String BEARER = "bearer ";
    private static final String DESK = "/desk";

    private final RoutingContext context;
    private final Tokens tokens;
    private final SignIn signIn;
    private final Provider provider;
    private @Nullable StoredToken token;
    private @Nullable DeskSession session;
    private boolean known;

    Caller(RoutingContext context, Tokens tokens, SignIn signIn, Provider provider) {
        this.context = context;
        this.tokens = tokens;
        this.signIn = signIn;
        this.provider = provider;
    }

    /**
     * The caller's token; empty where none was sent.
     *
     * @throws ProblemException 401, where what was sent is no good token
     */
    public Optional<StoredToken> token() {
        if (!known) {
            token = look();
            known = true;
        }
        return Optional.ofNullable(token);
    }

    /** The session at the officers' desk; empty elsewhere, and for who is not signed in. */
    public Optional<DeskSession> session() {
        Optional<StoredToken> mine = token();
        return mine.isEmpty() ? Optional.empty() : Optional.ofNullable(session);
    }

    /** From here on the caller is who has just signed in. */
    void become(DeskSession begun) {
        session = begun;
        token = begun.token();
        known = true;
    }

    /** Whether the caller has a token that allows this. */
    public boolean may(Scope scope) {
        return token().filter(t -> allows(t, scope)).isPresent();
    }

    /**
     * Whether the caller may see the drafts of a council and write to it, as far as its binding
     * goes.
     */
    public boolean reaches(UUID council) {
        return token().filter(t -> t.councilId() == null || t.councilId().equals(council))
                .isPresent();
    }

    /** The one council that the caller's token is bound to. */
    public Optional<UUID> boundTo() {
        return token().map(StoredToken::councilId);
    }

    /**
     * Ends the request unless the caller may.
     *
     * @throws ProblemException 401 without a token, 403 with one that allows less
     */
    public void require(Scope scope) {
        StoredToken mine =
                token().orElseThrow(
                                () ->
                                        unauthenticated(
                                                "This needs a token: 'Authorization: Bearer …'.",
                                                ""));
        if (!allows(mine, scope)) {
            throw ProblemException.of(
                            ErrorCode.FORBIDDEN,
                            "This needs the scope '%s'; the token has '%s'."
                                    .formatted(scope.word(), String.join("', '", mine.scopes())))
                    .header(
                            "WWW-Authenticate",
                            "Bearer realm=\"minutebook\", error=\"insufficient_scope\", scope=\"%s\""
                                    .formatted(scope.word()));
        }
    }

    /**
     * Ends the request unless the caller may write to that council.
     *
     * @throws ProblemException 403, where the token is bound to another
     */
    public void requireCouncil(UUID council) {
        if (!reaches(council)) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "The token is bound to one council, and this concerns another.");
        }
    }

    private @Nullable StoredToken look() {
        String path = context.normalizedPath();
        if (path.equals(DESK) || path.startsWith(DESK + "/")) {
            session = signIn.session().orElse(null);
            return session == null ? null : session.token();
        }
        String header = context.request().getHeader("Authorization");
        if (header == null) {
            return null;
        }
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw unauthenticated("Only tokens are known here: 'Authorization: Bearer …'.", "");
        }
        String word = header.substring(BEARER.length()).strip();
        Instant now = Instant.now();
        StoredToken found =
                tokens.findByHash(TokenWords.hash(word))
                        .filter(t -> t.isGood(now))
                        .or(() -> Optional.ofNullable(isSigned(word) ? provider.officer() : null))
                        .orElseThrow(
                                () ->
                                        unauthenticated(
                                                "The token is not known, has expired or was"
                                                        + " revoked. Ask an administrator for"
                                                        + " another.",
                                                ", error=\"invalid_token\""));
        tokens.noteUse(found, now);
        return found;
    }

    /** Whether it has the form of a provider's token; ours have no points in them. */
    private static boolean isSigned(String word) {
        return word.chars().filter(c -> c == '.').count() == 2;
    }

    private static boolean allows(StoredToken token, Scope scope) {
        return token.scopes().stream().map(Scope::of).anyMatch(has -> has.includes(scope));
    }

    private static ProblemException unauthenticated(String detail, String error) {
        return ProblemException.of(ErrorCode.UNAUTHENTICATED, detail)
                .header("WWW-Authenticate", "Bearer realm=\"minutebook\"" + error);
    }
}
