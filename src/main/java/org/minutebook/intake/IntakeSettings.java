package org.minutebook.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

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

    /**
     * How long one document may take to read; thrice as long where others keep the machine busy.
     */
    @WithDefault("PT10S")
    Duration maxTime();

    /** How many documents are read at once. */
    @WithDefault("2")
    int atOnce();

    /** Most heap of a process that reads, as the JVM's -Xmx takes it. */
    @WithDefault("384m")
    String workerHeap();

    /** How long a process that reads is kept without anything to read. */
    @WithDefault("PT5M")
    Duration workerIdle();

    /** Where processes that read have their folders. */
    Path workerFolder();

    /** Where the program of a process that reads stands; by default where this one does. */
    Optional<String> workerClassPath();

    /** How long a document waits for its turn before the caller is told to come back. */
    @WithDefault("PT20S")
    Duration maxWait();

    /** How long a posted document is waited for before the caller is told where to ask. */
    @WithDefault("PT10S")
    Duration answerWithin();

    /** How many callers are waited with at once; whoever comes besides is told where to ask. */
    @WithDefault("100")
    int mostWaiting();

    /** How many documents the queue takes. */
    @WithDefault("5000")
    int mostQueued();

    /** How long an instance that holds a document may not be heard of before another takes it. */
    @WithDefault("PT20S")
    Duration lease();

    /** How often a queue without news is looked into: for what another instance left behind. */
    @WithDefault("PT2S")
    Duration look();

    /** Files of a batch. */
    @WithDefault("1000")
    int maxBatchFiles();

    /** Bytes that the archives of a batch may unpack to. */
    @WithDefault("536870912")
    long maxBatchUnpackedBytes();

    /** How many times its size a file may unpack to. */
    @WithDefault("200")
    int maxRatio();

    /** How long what became of a document can be asked for, once it is done; imports stay. */
    @WithDefault("P14D")
    Duration keepEnded();
}
