package org.minutebook.bench;

import java.time.Duration;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.MinutesParser;
import org.minutebook.parser.ParsedMinutes;
import org.minutebook.parser.source.DocumentReaders;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.parser.source.UnreadableDocumentException;

/** The parser with limits that let ten megabytes through, and without the clock. */
final class Parsing {

    static final ReadingLimits WIDE =
            new ReadingLimits(64L << 20, 256L << 20, 5_000, 40_000_000, Duration.ofMinutes(10));

    private static final MinutesParser PARSER = new MinutesParser(new DocumentReaders(), WIDE);

    private Parsing() {}

    static ParsedMinutes parse(byte[] bytes) {
        try {
            return PARSER.parse(bytes, GivenFields.NONE);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
