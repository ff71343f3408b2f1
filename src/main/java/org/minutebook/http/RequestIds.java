package org.minutebook.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Names each request, for its caller and for the log. A caller's own {@code X-Request-Id} is kept
 * where it is short and plain; anything else could forge lines of the log.
 */
final class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final CharSequence NAME = HttpHeaders.createOptimized(HEADER);

    private static final String KEY = "requestId";
    private static final int MAX_LENGTH = 64;
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestIds() {}

    static String of(RoutingContext context) {
        @Nullable String known = context.get(KEY);
        return known == null ? begin(context) : known;
    }

    static String begin(RoutingContext context) {
        @Nullable String given = context.request().getHeader(NAME);
        String id = given != null && isSane(given) ? given : random();
        context.put(KEY, id);
        MDC.put(KEY, id);
        if (!context.response().headWritten()) {
            context.response().putHeader(NAME, id);
        }
        return id;
    }

    static boolean isSane(String id) {
        return !id.isEmpty()
                && id.length() <= MAX_LENGTH
                && id.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
    }

    private static String random() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
