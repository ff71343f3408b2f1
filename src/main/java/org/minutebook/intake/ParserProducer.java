package org.minutebook.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.minutebook.parser.MinutesParser;
import org.minutebook.parser.source.DocumentReaders;
import org.minutebook.parser.source.ReadingLimits;

/** Makes the parser a bean; it knows of none itself. */
final class ParserProducer {

    private ParserProducer() {}

    @Produces
    @Singleton
    static ReadingLimits limits(IntakeSettings settings) {
        return new ReadingLimits(
                settings.maxBytes(),
                settings.maxUnpackedBytes(),
                settings.maxPages(),
                settings.maxCharacters(),
                settings.maxTime());
    }

    @Produces
    @Singleton
    static MinutesParser parser(ReadingLimits limits) {
        return new MinutesParser(new DocumentReaders(), limits);
    }
}
