package org.minutebook.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in a sorted list after which the next page starts: the values by which its last record
 * is sorted. Since it names a place and not a count, pages neither skip nor repeat a record while
 * others write.
 *
 * <p>As text it is opaque: base64url of a checksum and the values. The checksum covers what was
 * asked for, so a cursor is good for the query that made it alone. It is no secret: whoever forges
 * one reads only what is public anyway.
 *
 * @param values one per sort term, the last being the id; {@code null} where the record has none
 */
public record Cursor(List<@Nullable String> values) {

    private static final int CHECKSUM = 9;
    private static final int MAX_VALUES = 8;

    public Cursor {
        // List.copyOf refuses nulls.
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * The cursor as text.
     *
     * @param fingerprint of the query, as {@link Query#fingerprint} gives it
     */
    public String encode(String fingerprint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] body = body();
            out.write(checksum(fingerprint, body));
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * The cursor that a text holds.
     *
     * @throws ProblemException where the text is no cursor, or one of another query
     */
    public static Cursor decode(String parameter, String text, String fingerprint) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length > CHECKSUM) {
                byte[] body = Arrays.copyOfRange(bytes, CHECKSUM, bytes.length);
                byte[] checksum = Arrays.copyOf(bytes, CHECKSUM);
                if (MessageDigest.isEqual(checksum, checksum(fingerprint, body))) {
                    return read(body);
                }
            }
        } catch (IllegalArgumentException | IOException e) {
            throw invalid(parameter);
        }
        throw invalid(parameter);
    }

    /** The problem of a cursor that cannot be used. */
    public static ProblemException invalid(String parameter) {
        return ProblemException.of(
                        ErrorCode.INVALID_CURSOR,
                        "Parameter '%s' is taken from the 'next' link of an answer to the same query."
                                .formatted(parameter))
                .parameter(parameter);
    }

    private byte[] body() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(values.size());
            for (@Nullable String value : values) {
                out.writeBoolean(value != null);
                if (value != null) {
                    out.writeUTF(value);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Cursor read(byte[] body) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
            int size = in.readUnsignedByte();
            if (size > MAX_VALUES) {
                throw new IOException("too many values");
            }
            List<@Nullable String> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(in.readBoolean() ? in.readUTF() : null);
            }
            return new Cursor(values);
        }
    }

    private static byte[] checksum(String fingerprint, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(fingerprint.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(body), CHECKSUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
