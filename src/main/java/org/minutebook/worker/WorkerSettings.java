package org.minutebook.worker;

import java.nio.file.Path;
import java.time.Duration;
import org.minutebook.parser.source.ReadingLimits;

/**
 * How workers are run.
 *
 * @param limits of a document; a worker that passes their time is killed, on a machine that is busy
 *     otherwise after three times as long
 * @param heap most heap of a worker, as the JVM's {@code -Xmx} takes it: {@code 384m}
 * @param idle how long a worker without work is kept
 * @param classPath where the worker's program stands
 * @param folder where workers have their own folders
 */
public record WorkerSettings(
        ReadingLimits limits, String heap, Duration idle, String classPath, Path folder) {}
