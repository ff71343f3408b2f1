package org.minutebook.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Ids that are made from what a record is, so that two databases that import the same documents
 * agree: the first 122 bits of a SHA-256 over kind and parts, as a UUID of version 8 (RFC 9562,
 * section 5.8). An id is made once and stored from then on.
 */
public final class RecordId {

    private static final int TEXT_LENGTH = 36;

    private RecordId() {}

    /** The id of these parts; their order and number matter, {@code null}s are not allowed. */
    public static UUID of(RecordKind kind, String... parts) {
        return of(kind.seed(), parts);
    }

    /** Groups one name within a council, without the claim that it is one person. */
    public static UUID ofPerson(UUID council, String name) {
        return of("person", council.toString(), Slug.key(name));
    }

    /**
     * The id that a meeting of this day gets when it is first imported.
     *
     * @param sitting 1 unless the body met several times that day
     * @param occurrence 1 unless an earlier meeting has this id already
     */
    public static UUID ofMeeting(
            String councilSlug, String bodySlug, LocalDate date, int sitting, int occurrence) {
        return of(
                RecordKind.MEETING,
                councilSlug,
                bodySlug,
                date.toString(),
                Integer.toString(sitting),
                Integer.toString(occurrence));
    }

    static UUID of(String kind, String... parts) {
        MessageDigest digest = sha256();
        update(digest, kind);
        for (String part : parts) {
            update(digest, part);
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** An id of something that is not known by what it is: drawn, and of the same form. */
    public static UUID random() {
        UUID drawn = UUID.randomUUID();
        return new UUID(
                (drawn.getMostSignificantBits() & ~0xF000L) | 0x8000L,
                drawn.getLeastSignificantBits());
    }

    /** The id that a path or parameter names; empty where it cannot be one of ours. */
    public static Optional<UUID> parse(String text) {
        if (text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        for (int i = 0; i < TEXT_LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (dash ? c != '-' : !hex) {
                return Optional.empty();
            }
        }
        UUID id = UUID.fromString(text);
        return id.version() == 8 && id.variant() == 2 ? Optional.of(id) : Optional.empty();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Length first, so that no two lists of parts run together to the same bytes. */
    private static void update(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
