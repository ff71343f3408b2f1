package org.minutebook.desk.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Scope;
import org.minutebook.access.TokenDesk;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.Slug;
import org.minutebook.store.StoredToken;

/** Tokens: made, shown once, listed and revoked. */
@Path("/desk/tokens")
@DeskPage(Scope.ADMIN)
@Produces(MediaType.TEXT_HTML)
@Blocking
class TokensPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int UNPROCESSABLE = 422;

    /** What was typed. */
    record Typed(String name, String scope, String council, String expires) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }

    @CheckedTemplate
    static class Templates {
        /**
         * The page.
         *
         * @param word a token that was just made; empty for none
         */
        static native TemplateInstance tokens(
                DeskFrame frame,
                List<TokenLine> lines,
                Typed typed,
                FormErrors errors,
                String word,
                String wordOf);
    }

    private final TokenDesk desk;
    private final Councils councils;
    private final Pages pages;

    TokensPage(TokenDesk desk, Councils councils, Pages pages) {
        this.desk = desk;
        this.councils = councils;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response list() {
        return page(200, Typed.NOTHING, FormErrors.NONE, "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(
            @FormParam("name") @Nullable String name,
            @FormParam("scope") @Nullable String scope,
            @FormParam("council") @Nullable String council,
            @FormParam("expires") @Nullable String expires) {
        Typed typed =
                new Typed(
                        ActionFilter.plain(name),
                        ActionFilter.plain(scope),
                        ActionFilter.plain(council),
                        ActionFilter.plain(expires));
        FormErrors errors = check(typed);
        if (!errors.isEmpty()) {
            return page(UNPROCESSABLE, typed, errors, "", "");
        }
        try {
            TokenDesk.Made made =
                    desk.create(
                            typed.name(),
                            List.of(Scope.valueOf(typed.scope().toUpperCase(Locale.ROOT))),
                            typed.council().isEmpty() ? null : named(typed.council()),
                            typed.expires().isEmpty() ? null : endOf(typed.expires()));
            return page(200, Typed.NOTHING, FormErrors.NONE, made.word(), made.stored().name());
        } catch (ProblemException e) {
            if (e.code() != ErrorCode.INVALID_FIELD) {
                throw e;
            }
            return page(UNPROCESSABLE, typed, FormErrors.of(e), "", "");
        }
    }

    private static FormErrors check(Typed typed) {
        FormErrors errors = FormErrors.NONE;
        if (typed.name().isEmpty()) {
            errors = errors.and("name", "Enter who the token is for");
        }
        if (!List.of("import", "publish", "admin").contains(typed.scope())) {
            errors = errors.and("scope", "Choose what the token allows");
        }
        if (!typed.expires().isEmpty() && endOf(typed.expires()) == null) {
            errors = errors.and("expires", "Enter the last day as 2027-03-31");
        }
        return errors;
    }

    /** The council whose name, id or slug was typed; what is unknown stays, to be refused. */
    private String named(String typed) {
        return councils.find(typed)
                .or(() -> councils.find(Slug.ofCouncil(typed)))
                .map(council -> council.id().toString())
                .orElse(typed);
    }

    /** The end of a day in London; {@code null} where it is none. */
    private static @Nullable Instant endOf(String day) {
        try {
            return LocalDate.parse(day).plusDays(1).atStartOfDay(LONDON).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @POST
    @Path("/{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response revoke(@PathParam("id") String id) {
        desk.revoke(id);
        return pages.seeOther("/desk/tokens", "The token is revoked. It opens nothing any more.");
    }

    private Response page(int status, Typed typed, FormErrors errors, String word, String wordOf) {
        Instant now = Instant.now();
        Map<UUID, String> names = new HashMap<>();
        List<TokenLine> lines =
                desk.list().stream()
                        .map(token -> TokenLine.from(token, council(token, names), now))
                        .toList();
        return pages.show(
                status,
                Templates.tokens(pages.frame(Section.TOKENS), lines, typed, errors, word, wordOf));
    }

    private String council(StoredToken token, Map<UUID, String> names) {
        @Nullable UUID id = token.councilId();
        return id == null
                ? "All councils"
                : names.computeIfAbsent(
                        id, of -> councils.find(of).map(Council::name).orElse("Unknown"));
    }
}
