package org.minutebook.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.minutebook.parser.ParsedMinutes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Bytes to record, for text of growing length: ten times the length should take ten times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 3)
public class LengthBenchmark {

    @Param({"10", "100", "1000", "10000"})
    public int kilobytes;

    private byte[] document = {};

    @Setup
    public void write() {
        document = InventedMinutes.text(kilobytes * 1_000).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public ParsedMinutes parse() {
        return Parsing.parse(document);
    }
}
