package org.minutebook.desk.frame;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.DeskSession;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;

/**
 * Sees to it that what changes something comes from a page of ours: the browser says so, and the
 * form carries what only our pages know.
 */
@ApplicationScoped
class SameSite {

    private static final String FIELD = "csrf";
    private static final String HEADER = "Minutebook-Csrf";

    /** There is no session yet that a form could be of. */
    private static final String SIGN_IN = "/desk/sign-in";

    private static final List<String> SAFE = List.of("GET", "HEAD", "OPTIONS");

    private final Caller caller;
    private final PublicUrls urls;

    SameSite(Caller caller, PublicUrls urls) {
        this.caller = caller;
        this.urls = urls;
    }

    boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /**
     * Ends a request that another site sent.
     *
     * @throws ProblemException 403
     */
    void require(RoutingContext context) {
        HttpServerRequest request = context.request();
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        boolean ours =
                site != null
                        ? site.equals("same-origin") || site.equals("none")
                        : origin == null || isOurs(origin, context);
        if (!ours) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "This was sent from a page of another site, and nothing was done. Open the desk"
                            + " and do it there.");
        }
    }

    /** By host and port: a proxy in front of us may speak HTTPS where we do not. */
    private boolean isOurs(String origin, RoutingContext context) {
        Optional<String> theirs = authority(origin);
        @Nullable String host = context.request().getHeader("Host");
        return theirs.isPresent()
                && (theirs.equals(authority(urls.base(context)))
                        || theirs.get().equalsIgnoreCase(host));
    }

    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getAuthority())
                    .map(text -> text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Runs when the form is read and the gate is passed. */
    @ServerRequestFilter
    @WithFormRead
    @DeskPage
    public void requireCsrf(ResteasyReactiveContainerRequestContext request) {
        Optional<DeskSession> session = caller.session();
        if (isSafe(request.getMethod())
                || session.isEmpty()
                || request.getUriInfo().getRequestUri().getPath().equals(SIGN_IN)) {
            return;
        }
        @Nullable String given = request.getHeaderString(HEADER);
        if (given == null
                && ((ResteasyReactiveRequestContext) request.getServerRequestContext())
                                .getFormParameter(FIELD, true, false)
                        instanceof String inForm) {
            given = inForm;
        }
        if (given == null || !session.get().isCsrf(given)) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "The form is of an earlier session, or not of ours, and nothing was done. Go"
                            + " back, load the page again and repeat it.");
        }
    }
}
