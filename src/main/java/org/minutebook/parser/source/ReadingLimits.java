package org.minutebook.parser.source;

import java.time.Duration;

/**
 * Bounds of one reading.
 *
 * @param bytes the file as posted
 * @param unpackedBytes what it may unpack to (DOCX parts, PDF streams as far as PDFBox lets us
 *     count)
 * @param pages of a PDF
 * @param characters of normalised text
 * @param time wall-clock time that the caller waits
 */
public record ReadingLimits(
        long bytes, long unpackedBytes, int pages, int characters, Duration time) {

    /** 20 MiB, 200 MiB unpacked, 500 pages, 4 million characters, 10 seconds. */
    public static final ReadingLimits DEFAULT =
            new ReadingLimits(20L << 20, 200L << 20, 500, 4_000_000, Duration.ofSeconds(10));
}
