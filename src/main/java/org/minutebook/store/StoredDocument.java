package org.minutebook.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document, its bytes and text apart.
 *
 * @param sha256 of the bytes, in hexadecimal
 * @param size in bytes
 * @param format HTML, PDF, DOCX, MARKDOWN or PLAIN_TEXT
 * @param mediaType of the content, never as declared
 * @param fileName as posted
 * @param sourceUrl where the officer says that it stands; never fetched
 * @param pages 0 where the format has none
 */
public record StoredDocument(
        UUID id,
        UUID councilId,
        String sha256,
        long size,
        String format,
        String mediaType,
        @Nullable String fileName,
        @Nullable String sourceUrl,
        int pages) {}
