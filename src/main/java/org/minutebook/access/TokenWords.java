package org.minutebook.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes tokens and hashes them. A token has 256 random bits, so its plain SHA-256 can be kept:
 * nobody can try enough words to find it, which is all that a salt and a slow hash are for. It is
 * looked up by that hash, so no comparison takes longer the more of a guess is right.
 */
final class TokenWords {

    private static final int BYTES = 32;
    private static final String PREFIX = "mb_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenWords() {}

    /** A new token; the prefix lets scanners of leaked secrets know it. */
    static String make() {
        return PREFIX + random();
    }

    /** As many random bits as text; what a cookie holds. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
