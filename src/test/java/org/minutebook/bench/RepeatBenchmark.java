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

/** A mark repeated in one line of an item: twice as many should take about twice as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RepeatBenchmark {

    @Param({
        "RESOLVED that ",
        "(a)(a)",
        "1.1.1.",
        "Councillors A, B and ",
        "declared an interest in item ",
        "the Clerk to "
    })
    public String mark = "";

    @Param({"50", "100", "200", "400"})
    public int kilobytes;

    private byte[] document = {};

    @Setup
    public void write() {
        String repeated = mark.repeat(kilobytes * 1_000 / mark.length());
        String minutes = InventedMinutes.text(2_000);
        int at = minutes.indexOf("\n\n3. ");
        document =
                (minutes.substring(0, at) + "\n\n" + repeated + minutes.substring(at))
                        .getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public ParsedMinutes parse() {
        return Parsing.parse(document);
    }
}
