package org.minutebook.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time for each call, of all threads of the process, the compiler's and the collector's
 * among them: the figure to compare on a machine that others use too, where the clock shows the
 * others' work.
 */
public final class CpuTime implements InternalProfiler {

    private long before;

    @Override
    public String getDescription() {
        return "processor time for each call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double milliseconds = (now() - before) / 1e6;
        long calls = Math.max(1, result.getMetadata().getAllOps());
        return List.of(
                new ScalarResult("cpu", milliseconds / calls, "ms/op", AggregationPolicy.AVG));
    }

    private static long now() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
