package org.minutebook.desk.frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.SignIn;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/** Where officers sign in and out. */
@Path("/desk")
@DeskPage(open = true)
@Produces(MediaType.TEXT_HTML)
@Blocking
class SignInPage {

    private static final String START = "/desk";
    private static final String FIELD = "token";

    /** A path of the desk: no host can be written so, nor a header. */
    private static final Pattern LOCAL =
            Pattern.compile("/desk(?:[/?][A-Za-z0-9._~%!$&'()*+,;=:@/?-]{0,1000})?");

    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(
                DeskFrame frame, FormErrors errors, String next, boolean left, boolean provider);
    }

    private final SignIn signIn;
    private final Caller caller;
    private final Pages pages;

    SignInPage(SignIn signIn, Caller caller, Pages pages) {
        this.signIn = signIn;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Response ask(
            @QueryParam("next") @Nullable String next, @QueryParam("left") @Nullable String left) {
        if (caller.session().isPresent()) {
            return pages.seeOther(local(next));
        }
        return pages.show(
                Templates.signIn(
                        DeskFrame.signedOut(),
                        FormErrors.NONE,
                        local(next),
                        left != null,
                        signIn.hasProvider()));
    }

    @POST
    @Path("sign-in")
    @Operation(hidden = true)
    public Response enter(
            @FormParam(FIELD) @Nullable String token, @FormParam("next") @Nullable String next) {
        if (token == null || token.isBlank()) {
            return refuse(UNPROCESSABLE, FormErrors.of(FIELD, "Enter your token"), next);
        }
        try {
            signIn.enter(token);
        } catch (ProblemException e) {
            int status =
                    e.code() == ErrorCode.TOO_MANY_REQUESTS ? e.code().status() : UNPROCESSABLE;
            return refuse(status, FormErrors.of(FIELD, e.detail()), next);
        }
        return pages.seeOther(local(next));
    }

    private Response refuse(int status, FormErrors errors, @Nullable String next) {
        return pages.show(
                status,
                Templates.signIn(
                        DeskFrame.signedOut(), errors, local(next), false, signIn.hasProvider()));
    }

    /** The provider sends the browser back here. */
    @GET
    @Path("sign-in/provider")
    @Operation(hidden = true)
    public Response enterByProvider() {
        return signIn.enterByProvider().orElseGet(() -> pages.seeOther(START));
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response leave() {
        signIn.leave();
        return pages.seeOther("/desk/sign-in?left=true");
    }

    private static String local(@Nullable String next) {
        return next != null && LOCAL.matcher(next).matches() ? next : START;
    }
}
