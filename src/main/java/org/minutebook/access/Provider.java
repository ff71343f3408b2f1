package org.minutebook.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.StoredToken;
import org.minutebook.store.Tokens;

/**
 * Officers whom an OpenID Connect provider knows, where one is configured. Each has a token of ours
 * that nobody can send: scopes and council are what the provider said last, an administrator can
 * revoke it, and the audit log names it.
 */
@ApplicationScoped
class Provider {

    /** As long as a session at the desk. */
    private static final Duration GOOD_FOR = Duration.ofHours(12);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** No text in UTF-8 holds this byte, so no word that somebody sends has the same hash. */
    private static final int NO_TEXT = 0xFF;

    private final boolean enabled;
    private final ProviderSettings settings;
    private final CurrentIdentityAssociation identity;
    private final RoutingContext context;
    private final Tokens tokens;
    private final Councils councils;

    Provider(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false")
                    boolean enabled,
            ProviderSettings settings,
            CurrentIdentityAssociation identity,
            RoutingContext context,
            Tokens tokens,
            Councils councils) {
        this.enabled = enabled;
        this.settings = settings;
        this.identity = identity;
        this.context = context;
        this.tokens = tokens;
        this.councils = councils;
    }

    /** Whether there is one. */
    boolean isEnabled() {
        return enabled;
    }

    /**
     * The officer whom the provider vouches for in this request; {@code null} where it does for
     * nobody.
     *
     * @throws ProblemException 401 where what was sent is not the provider's or no longer good; 403
     *     where the officer has no role here
     */
    @Nullable StoredToken officer() {
        if (!enabled) {
            return null;
        }
        SecurityIdentity known;
        try {
            known = identity.getDeferredIdentity().await().atMost(LONGEST_WAIT);
        } catch (AuthenticationFailedException e) {
            ProblemException refused =
                    ProblemException.of(
                            ErrorCode.UNAUTHENTICATED,
                            "The provider's token is not known or has expired. Sign in again.");
            refused.addSuppressed(e);
            throw refused;
        }
        return known.isAnonymous() || !(known.getPrincipal() instanceof JsonWebToken claims)
                ? null
                : token(known, claims);
    }

    /** The answer that leads a browser to the provider. */
    Response challenge() {
        HttpAuthenticator authenticator =
                Objects.requireNonNull(context.get(HttpAuthenticator.class.getName()));
        ChallengeData challenge = authenticator.getChallenge(context).await().atMost(LONGEST_WAIT);
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private StoredToken token(SecurityIdentity known, JsonWebToken claims) {
        List<String> scopes =
                Arrays.stream(Scope.values())
                        .filter(scope -> known.hasRole(role(scope)))
                        .map(Scope::word)
                        .toList();
        if (scopes.isEmpty()) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "Your account has no role here. Ask who looks after accounts for one of '%s', '%s' and '%s'."
                            .formatted(
                                    settings.importRole(),
                                    settings.publishRole(),
                                    settings.adminRole()));
        }
        Instant now = Instant.now();
        StoredToken token =
                tokens.ensureOfProvider(
                        name(claims),
                        hash(claims.getIssuer() + "\n" + claims.getSubject()),
                        scopes,
                        council(claims),
                        now.plus(GOOD_FOR));
        if (!token.isGood(now)) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "An administrator of this service has shut you out.");
        }
        return token;
    }

    private String role(Scope scope) {
        return switch (scope) {
            case IMPORT -> settings.importRole();
            case PUBLISH -> settings.publishRole();
            case ADMIN -> settings.adminRole();
        };
    }

    private @Nullable UUID council(JsonWebToken claims) {
        Object claim = claims.getClaim(settings.councilClaim());
        if (claim == null) {
            return null;
        }
        // A claim may be a JSON string with its quotation marks.
        String name = claim.toString().replace("\"", "").strip();
        return councils.find(name)
                .map(Council::id)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.FORBIDDEN,
                                        "Your account is of a council that is not known here: %s."
                                                .formatted(name)));
    }

    private static String name(JsonWebToken claims) {
        Object full = claims.getClaim("name");
        String name = full instanceof String text ? text : claims.getName();
        String known = name == null || name.isBlank() ? claims.getSubject() : name;
        return known.length() > 200 ? known.substring(0, 200) : known;
    }

    private static byte[] hash(String who) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(NO_TEXT);
        bytes.writeBytes(who.getBytes(StandardCharsets.UTF_8));
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
