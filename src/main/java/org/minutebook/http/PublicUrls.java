package org.minutebook.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Absolute addresses: below {@code MINUTEBOOK_PUBLIC_URL} where that is set, else below the host
 * that the request named. Forwarded headers count only as far as Quarkus is told to trust them.
 */
@ApplicationScoped
public class PublicUrls {

    private static final String SELF = PublicUrls.class.getName() + ".self";

    private final Optional<String> configured;

    PublicUrls(@ConfigProperty(name = "minutebook.public-url") Optional<URI> configured) {
        this.configured =
                configured.map(PublicUrls::checked).map(URI::toString).map(PublicUrls::unslashed);
    }

    /** Address of the service as this request sees it, without a slash at the end. */
    public String base(RoutingContext context) {
        HttpServerRequest request = context.request();
        return configured.orElseGet(
                () -> {
                    @Nullable String host = request.getHeader(HttpHeaders.HOST);
                    var authority = request.authority();
                    return request.scheme()
                            + "://"
                            + (authority != null ? authority : host != null ? host : "localhost");
                });
    }

    /** Address of this request: its path, and its query in one way of writing. */
    public String self(RoutingContext context) {
        // An answer names it more than once, and its query may be long.
        @Nullable String known = context.get(SELF);
        if (known == null) {
            known = base(context) + context.normalizedPath() + query(context, null, "");
            context.put(SELF, known);
        }
        return known;
    }

    /** Address of this request with one parameter put in, or put in the place of the old. */
    public String selfWith(RoutingContext context, String parameter, String value) {
        return base(context) + context.normalizedPath() + query(context, parameter, value);
    }

    private static String query(RoutingContext context, @Nullable String replaced, String value) {
        StringJoiner query = new StringJoiner("&", "?", "");
        query.setEmptyValue("");
        for (Map.Entry<String, String> entry : context.queryParams()) {
            if (!entry.getKey().equals(replaced)) {
                query.add(encoded(entry.getKey()) + "=" + encoded(entry.getValue()));
            }
        }
        if (replaced != null) {
            query.add(encoded(replaced) + "=" + encoded(value));
        }
        return query.toString();
    }

    private static String encoded(String part) {
        if (isPlain(part)) {
            return part;
        }
        // Commas part the values of a choice; they need no escape in a query (RFC 3986, 3.4).
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
    }

    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isPlain(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == ',';
    }

    private static URI checked(URI url) {
        return WebAddress.parse(url.toString())
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "MINUTEBOOK_PUBLIC_URL is an http or https address, not "
                                                + url));
    }

    private static String unslashed(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
