package org.minutebook.publish.harvest;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.store.reads.SiteReads;

/**
 * The pages for people, as search engines want them listed (sitemaps.org): an index of months, and
 * for each month its meetings.
 */
@Path("/sitemap.xml")
class SitemapResource {

    /** The most that a sitemap may list. */
    private static final int MOST = 50_000;

    private static final String XML = "application/xml;charset=UTF-8";
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final RoutingContext context;
    private final FeedReads feed;
    private final SiteReads site;
    private final PublicUrls urls;
    private final ConditionalAnswers answers;

    SitemapResource(
            RoutingContext context,
            FeedReads feed,
            SiteReads site,
            PublicUrls urls,
            ConditionalAnswers answers) {
        this.context = context;
        this.feed = feed;
        this.site = site;
        this.urls = urls;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @Operation(hidden = true)
    public Response get(@QueryParam("month") @Nullable String month) {
        if (month == null) {
            return answer(this::index);
        }
        YearMonth of = month(month);
        return answer(() -> meetings(of));
    }

    private Response answer(Supplier<String> body) {
        FeedHead head = feed.head();
        return answers.answer(
                        context,
                        Freshness.of(head.modified(), head.mark()),
                        XML,
                        () -> body.get().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private String index() {
        String base = urls.base(context);
        StringBuilder index = open("sitemapindex");
        for (SiteReads.Month month : site.months()) {
            add(index, "sitemap", base + "/sitemap.xml?month=" + month.month(), month.modified());
        }
        return index.append("</sitemapindex>\n").toString();
    }

    private String meetings(YearMonth month) {
        String base = urls.base(context);
        StringBuilder pages = open("urlset");
        for (SiteReads.Page page : site.pages(month, MOST)) {
            add(pages, "url", base + "/meetings/" + page.meeting(), page.modified());
        }
        return pages.append("</urlset>\n").toString();
    }

    private static StringBuilder open(String element) {
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
                .append(element)
                .append(" xmlns=\"" + SCHEMA + "\">\n");
    }

    private static void add(StringBuilder to, String element, String address, Instant modified) {
        to.append(
                "<%1$s><loc>%2$s</loc><lastmod>%3$s</lastmod></%1$s>%n"
                        .formatted(element, escaped(address), modified));
    }

    /** The host is the caller's own word. */
    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() > 0 && month.getYear() < 10_000) {
                return month;
            }
        } catch (DateTimeException e) {
            throw noMonth();
        }
        throw noMonth();
    }

    private static ProblemException noMonth() {
        return ProblemException.of(
                        ErrorCode.INVALID_DATE, "Parameter 'month' is a month such as 2024-03.")
                .parameter("month");
    }
}
