package org.minutebook.publish.harvest;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.Freshness;
import org.minutebook.http.PublicUrls;

/** What crawlers ask for before anything else. */
@Path("/robots.txt")
class CrawlersResource {

    private final RoutingContext context;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;

    CrawlersResource(RoutingContext context, PublicUrls urls, ConditionalAnswers answers) {
        this.context = context;
        this.urls = urls;
        this.answers = answers;
    }

    /** Everything public may be read; whole lists are better taken as files. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response robots() {
        String text =
                """
                User-agent: *
                Disallow: /desk
                Disallow: /q/
                Disallow: /v1/search
                Disallow: /?q=

                # Everything as files: %1$s/v1/exports; what changed since: %1$s/v1/changes
                Sitemap: %1$s/sitemap.xml
                """
                        .formatted(urls.base(context));
        return answers.answer(
                        context, Freshness.of(null, text), "text/plain;charset=UTF-8", () -> text)
                .build();
    }

    /** Whom to tell of a hole (RFC 9116). */
    @Path("/.well-known/security.txt")
    static class SecurityText {

        private static final int MONTHS = 11;

        private final RoutingContext context;
        private final Operator operator;
        private final PublicUrls urls;
        private final ConditionalAnswers answers;

        SecurityText(
                RoutingContext context,
                Operator operator,
                PublicUrls urls,
                ConditionalAnswers answers) {
            this.context = context;
            this.operator = operator;
            this.urls = urls;
            this.answers = answers;
        }

        @GET
        @Produces(MediaType.TEXT_PLAIN)
        @Operation(hidden = true)
        public Response get() {
            String base = urls.base(context);
            LocalDate expires =
                    LocalDate.now(ZoneOffset.UTC)
                            .with(TemporalAdjusters.firstDayOfMonth())
                            .plusMonths(MONTHS);
            String text =
                    """
                    Contact: %s
                    Expires: %sT00:00:00Z
                    Preferred-Languages: en
                    Canonical: %s/.well-known/security.txt
                    """
                            .formatted(operator.contact(base), expires, base);
            return answers.answer(
                            context,
                            Freshness.of(null, text),
                            "text/plain;charset=UTF-8",
                            () -> text)
                    .build();
        }
    }
}
