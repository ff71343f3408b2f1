package org.minutebook.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers reads with a strong tag, and with 304 where the caller has the same already (RFC 9110,
 * 13). The body is made only where it is sent.
 */
@ApplicationScoped
public class ConditionalAnswers {

    /**
     * Caches between us and the reader may keep an answer for a minute, readers themselves ask each
     * time: a withdrawal is seen soon.
     */
    static final String PUBLIC = "public, max-age=0, s-maxage=60, must-revalidate";

    private static final String NO_STORE = "no-store";

    /** What {@link #encodingOf} can answer. */
    private static final List<String> ENCODINGS = List.of("", "-gzip", "-deflate", "-any");

    static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private final PublicUrls urls;

    ConditionalAnswers(PublicUrls urls) {
        this.urls = urls;
    }

    /**
     * A builder with status 200 and the body, or 304 without.
     *
     * @param mediaType of the body; a part of the tag
     */
    public Response.ResponseBuilder answer(
            RoutingContext context, Freshness state, String mediaType, Supplier<Object> body) {
        String tag = tag(context, state, mediaType);
        boolean unchanged = !state.personal() && isKnown(context, tag, state.modified());
        Response.ResponseBuilder answer =
                unchanged
                        ? Response.notModified()
                        : Response.ok(body.get()).header("Content-Type", mediaType);
        answer.header("Cache-Control", state.personal() ? NO_STORE : PUBLIC);
        answer.header("ETag", tag);
        if (state.modified() != null) {
            answer.header("Last-Modified", HTTP_DATE.format(state.modified()));
        }
        return answer;
    }

    /**
     * Whether a tag that a caller sends in {@code If-Match} is that of the present state, in
     * whatever encoding and at whichever of these addresses it was read.
     *
     * @param paths with their queries: "/v1/actions/…?version=draft"
     */
    public boolean isCurrent(
            RoutingContext context, Freshness state, String ifMatch, List<String> paths) {
        if (ifMatch.strip().equals("*")) {
            return true;
        }
        List<String> sent = Arrays.stream(ifMatch.split(",", -1)).map(String::strip).toList();
        for (String path : paths) {
            for (String encoding : ENCODINGS) {
                String url = urls.base(context) + path;
                if (sent.contains(tag(state, url, MediaType.APPLICATION_JSON, encoding))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The tag that a read of that address gives now, as this caller takes encodings. */
    public String tagOf(RoutingContext context, Freshness state, String path) {
        return tag(
                state,
                urls.base(context) + path,
                MediaType.APPLICATION_JSON,
                encodingOf(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING)));
    }

    /** As above, for JSON. */
    public Response.ResponseBuilder json(
            RoutingContext context, Freshness state, Supplier<Object> body) {
        return answer(context, state, MediaType.APPLICATION_JSON, body);
    }

    /** Whether the caller has an answer, and asks for another only where that is no longer good. */
    public static boolean isConditional(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.IF_NONE_MATCH)
                || context.request().headers().contains(HttpHeaders.IF_MODIFIED_SINCE);
    }

    private String tag(RoutingContext context, Freshness state, String mediaType) {
        return tag(
                state,
                urls.self(context),
                mediaType,
                encodingOf(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING)));
    }

    private static String tag(Freshness state, String url, String mediaType, String encoding) {
        String seed = String.join("\n", state.marks()) + "\n" + url + "\n" + mediaType;
        return '"' + hash(seed) + encoding + '"';
    }

    /** Bodies that are compressed are other bytes, and so need another tag (RFC 9110, 8.8.1). */
    static String encodingOf(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return "";
        }
        for (String coding : new String[] {"gzip", "deflate"}) {
            for (String offered : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
                String plain = offered.replace(" ", "");
                if ((plain.equals(coding) || plain.startsWith(coding + ";"))
                        && !plain.matches(".{1,20};q=0(\\.0{0,3})?")) {
                    return "-" + coding;
                }
            }
        }
        return acceptEncoding.contains("*") ? "-any" : "";
    }

    /** Whether the caller has what that tag stands for. */
    static boolean isKnown(RoutingContext context, String tag, @Nullable Instant modified) {
        @Nullable String noneMatch = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (noneMatch != null) {
            return noneMatch.strip().equals("*")
                    || Arrays.stream(noneMatch.split(",", -1))
                            .map(String::strip)
                            .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                            .anyMatch(tag::equals);
        }
        @Nullable String since = context.request().getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        if (since == null || modified == null) {
            return false;
        }
        try {
            Instant known =
                    ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(known);
        } catch (DateTimeException e) {
            // RFC 9110, 13.1.3: a date that is not one is as if it were not there.
            return false;
        }
    }

    private static String hash(String seed) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(seed.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(digest, 15));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
