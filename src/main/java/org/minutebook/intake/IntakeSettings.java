package org.minutebook.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of what is taken in. */
@ConfigMapping(prefix = "minutebook.intake")
interface IntakeSettings {

    /** Bytes of a document. */
    @WithDefault("20971520")
    long maxBytes();

    /** Bytes that it may unpack to. */
    @WithDefault("209715200")
    long maxUnpackedBytes();

    /** Pages of a PDF. */
    @WithDefault("500")
    int maxPages();

    /** Characters of its text. */
    @WithDefault("4000000")
    int maxCharacters();

    /** How long one document may take to read. */
    @WithDefault("PT10S")
    Duration maxTime();

    /** How many documents are read at once. */
    @WithDefault("2")
    int atOnce();

    /** How long a document waits for its turn before the caller is told to come back. */
    @WithDefault("PT20S")
    Duration maxWait();
}
