package org.minutebook.desk.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Problem;
import org.minutebook.http.ProblemException;

/**
 * Stands before every page marked with {@link DeskPage}: who is not signed in is led to the sign-in
 * page, who may not is told so. Behind it, problems become pages.
 */
@Provider
@DeskPage
@Priority(Priorities.AUTHENTICATION)
class DeskGate implements ContainerRequestFilter, ContainerResponseFilter {

    /** Nothing from elsewhere, nothing written into a page, no frame around it. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final int FIRST_ERROR = 400;

    private static final Logger LOG = Logger.getLogger(DeskGate.class);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance problem(
                DeskFrame frame, String title, String detail, String requestId);
    }

    private final RoutingContext context;
    private final Caller caller;
    private final AuditTrail audit;
    private final SameSite sameSite;
    private final Pages pages;
    private final ObjectMapper json;

    /** Set by JAX-RS, which offers no other way. */
    @Context @Nullable ResourceInfo resource;

    DeskGate(
            RoutingContext context,
            Caller caller,
            AuditTrail audit,
            SameSite sameSite,
            Pages pages,
            ObjectMapper json) {
        this.context = context;
        this.caller = caller;
        this.audit = audit;
        this.sameSite = sameSite;
        this.pages = pages;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // Here, since what a stream answers is on its way before it is filtered.
        HttpServerResponse response = context.response();
        response.headers().remove("Access-Control-Allow-Origin");
        response.headers().remove("Access-Control-Expose-Headers");
        response.putHeader("Content-Security-Policy", POLICY)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!sameSite.isSafe(request.getMethod())) {
            sameSite.require(context);
        }
        DeskPage here = page();
        if (here != null && here.open()) {
            return;
        }
        if (caller.session().isEmpty()) {
            request.abortWith(led(request));
            return;
        }
        caller.require(here == null ? Scope.ADMIN : here.value());
    }

    private Response led(ContainerRequestContext request) {
        @Nullable String accept = request.getHeaderString("Accept");
        boolean person = accept == null || accept.contains("html") || accept.contains("*/*");
        if (!person) {
            throw ProblemException.of(
                    ErrorCode.UNAUTHENTICATED, "You are signed out. Sign in again.");
        }
        String wanted =
                sameSite.isSafe(request.getMethod())
                        ? request.getUriInfo().getRequestUri().getRawPath()
                                + query(request.getUriInfo().getRequestUri())
                        : "/desk";
        return Response.seeOther(
                        URI.create(
                                "/desk/sign-in?next="
                                        + URLEncoder.encode(wanted, StandardCharsets.UTF_8)))
                .build();
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        if (response.getStatus() < FIRST_ERROR) {
            return;
        }
        audit.noteRefusal(request.getMethod(), response.getStatus());
        @Nullable MediaType type = response.getMediaType();
        if (type != null
                && type.toString().startsWith(Problem.MEDIA_TYPE)
                && response.getEntity() instanceof byte[] body) {
            JsonNode problem = json.readTree(body);
            response.setEntity(
                    Templates.problem(
                                    frame(),
                                    problem.path("title").asText(),
                                    problem.path("detail").asText(),
                                    problem.path("requestId").asText())
                            .render(),
                    null,
                    MediaType.valueOf(Pages.HTML));
        }
    }

    /** That nobody can be asked for, while the database is away, must not hide what is wrong. */
    private DeskFrame frame() {
        try {
            return pages.frame(Section.NONE);
        } catch (RuntimeException e) {
            LOG.debug("an error page without its officer", e);
            return DeskFrame.signedOut();
        }
    }

    private @Nullable DeskPage page() {
        ResourceInfo asked = resource;
        if (asked == null) {
            return null;
        }
        @Nullable DeskPage onMethod = asked.getResourceMethod().getAnnotation(DeskPage.class);
        return onMethod != null ? onMethod : asked.getResourceClass().getAnnotation(DeskPage.class);
    }
}
