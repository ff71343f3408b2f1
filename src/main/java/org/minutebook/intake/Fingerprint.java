package org.minutebook.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Knows a posted document again. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of the bytes, in hexadecimal. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of bytes and given fields together, for a poster of whatever or of one council. */
    static byte[] of(Posted posted, String sha256, Poster poster) {
        MessageDigest digest = digest();
        add(digest, sha256);
        posted.fields()
                .forEach(
                        (name, value) -> {
                            add(digest, name);
                            add(digest, value);
                        });
        if (posted.council() == null && poster.boundTo() != null) {
            add(digest, "boundTo");
            add(digest, poster.boundTo().toString());
        }
        return digest.digest();
    }

    /**
     * Of bytes, fields and what is done with them by whom: where it is the same, once is enough.
     */
    static byte[] ofJob(Posted posted, String sha256, Poster poster) {
        MessageDigest digest = digest();
        digest.update(of(posted, sha256, poster));
        add(digest, posted.publish() ? "publish" : "draft");
        add(digest, poster.boundTo() == null ? "" : poster.boundTo().toString());
        return digest.digest();
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) (bytes.length >> 8));
        digest.update((byte) bytes.length);
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
