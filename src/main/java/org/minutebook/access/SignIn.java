package org.minutebook.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.AuditLog;
import org.minutebook.store.Sessions;
import org.minutebook.store.StoredToken;
import org.minutebook.store.Tokens;

/** Signs officers in at the desk with their token, and out. The cookie holds no token. */
@ApplicationScoped
public class SignIn {

    private static final String COOKIE = "minutebook_desk";
    private static final String PATH = "/desk";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofHours(2);

    /** More is no token of ours, and is not worth hashing. */
    private static final int LONGEST_WORD = 500;

    private static final int MOST_FAILURES = 20;
    private static final Duration COUNTED = Duration.ofMinutes(15);

    private final RoutingContext context;
    private final Tokens tokens;
    private final Sessions sessions;
    private final AuditLog log;
    private final PublicUrls urls;
    private final Caller caller;
    private final AuditTrail audit;
    private final Provider provider;

    SignIn(
            RoutingContext context,
            Tokens tokens,
            Sessions sessions,
            AuditLog log,
            PublicUrls urls,
            Caller caller,
            AuditTrail audit,
            Provider provider) {
        this.context = context;
        this.tokens = tokens;
        this.sessions = sessions;
        this.log = log;
        this.urls = urls;
        this.caller = caller;
        this.audit = audit;
        this.provider = provider;
    }

    /** Whether officers can sign in with their account at a provider. */
    public boolean hasProvider() {
        return provider.isEnabled();
    }

    /**
     * Begins a session of the officer whom the provider vouches for in this request.
     *
     * @return where the browser is to go first, where it vouches for nobody yet
     * @throws ProblemException 403 for those who have no role here, 404 where there is no provider
     */
    public Optional<Response> enterByProvider() {
        if (!provider.isEnabled()) {
            throw ProblemException.of(ErrorCode.NOT_FOUND, "There is no provider to sign in with.");
        }
        @Nullable StoredToken officer = provider.officer();
        if (officer == null) {
            return Optional.of(provider.challenge());
        }
        begin(officer, Instant.now());
        return Optional.empty();
    }

    /** The session that this request's cookie stands for. */
    Optional<DeskSession> session() {
        @Nullable Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String secret = cookie.getValue();
        Instant now = Instant.now();
        return sessions.find(TokenWords.hash(secret), now, IDLE)
                .map(
                        token -> {
                            tokens.noteUse(token, now);
                            return new DeskSession(secret, token);
                        });
    }

    /**
     * Begins a session, whose cookie goes with this request's answer.
     *
     * @throws ProblemException 401, where the word is no good token; 429, where too many were tried
     *     from the same address
     */
    public void enter(String word) {
        Instant now = Instant.now();
        @Nullable String address = audit.origin().address();
        if (log.countFailedSignIns(address, now.minus(COUNTED)) >= MOST_FAILURES) {
            throw ProblemException.of(
                            ErrorCode.TOO_MANY_REQUESTS,
                            "Too many tokens that are not known were tried from here. Wait a"
                                    + " quarter of an hour, then try again.")
                    .header("Retry-After", Long.toString(COUNTED.toSeconds()));
        }
        Optional<StoredToken> token =
                word.length() > LONGEST_WORD
                        ? Optional.empty()
                        : tokens.findByHash(TokenWords.hash(word.strip()))
                                .filter(found -> found.isGood(now));
        if (token.isEmpty()) {
            audit.note("sign-in.failed", null, null, ErrorCode.UNAUTHENTICATED.status());
            throw ProblemException.of(
                            ErrorCode.UNAUTHENTICATED,
                            "The token is not known, has expired or was revoked. Check that all of"
                                    + " it was copied, or ask an administrator for another.")
                    .field("token");
        }
        begin(token.get(), now);
    }

    private void begin(StoredToken token, Instant now) {
        DeskSession begun = new DeskSession(TokenWords.random(), token);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            sessions.open(begun.hash(), token.id(), now, now.plus(LONGEST));
                            tokens.noteUse(token, now);
                            caller.become(begun);
                            audit.note("sign-in", token.councilId(), null, 200);
                        });
        context.response().addCookie(cookie(begun.secret()).setMaxAge(LONGEST.toSeconds()));
    }

    /** Ends the session of this request. */
    public void leave() {
        caller.session()
                .ifPresent(
                        session ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    sessions.close(session.hash());
                                                    audit.note(
                                                            "sign-out",
                                                            session.token().councilId(),
                                                            null,
                                                            200);
                                                }));
        context.response().addCookie(cookie("").setMaxAge(0));
    }

    /** Leaves a sentence for the next page that the officer of this request sees. */
    public void leaveNotice(String notice) {
        caller.session().ifPresent(mine -> sessions.leaveNotice(mine.hash(), notice));
    }

    /** The sentence that was left for this page. */
    public Optional<String> takeNotice() {
        return caller.session().flatMap(mine -> sessions.takeNotice(mine.hash()));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath(PATH)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(urls.base(context).startsWith("https:"));
    }
}
