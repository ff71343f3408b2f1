package org.minutebook.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that somebody gives us to publish. */
public final class WebAddress {

    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /**
     * An address of the web, its scheme in small letters; empty where the text is none: with
     * another scheme, without a host, with a password, or too long to be one.
     */
    public static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme() == null ? "" : address.getScheme();
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            return web
                            && address.getHost() != null
                            && address.getUserInfo() == null
                            && text.length() <= LONGEST
                    ? Optional.of(
                            URI.create(
                                    scheme.toLowerCase(Locale.ROOT)
                                            + text.substring(scheme.length())))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
