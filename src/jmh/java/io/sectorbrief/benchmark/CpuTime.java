package io.sectorbrief.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds the processor time of each iteration, all threads of the process together (collector and compiler too), and how much
 * of what a benchmark counts was done in a second of it. Unlike wall time it is hardly longer on a machine with other work.
 */
public final class CpuTime implements InternalProfiler {

    private static final double NANOS = 1e9;

    /** What a benchmark took that clocks itself: this would count what it prepared, too. */
    private static final String CLOCKED = "cpuSeconds";

    private final OperatingSystemMXBean process =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long started;

    @Override
    public String getDescription() {
        return "Processor seconds, and what was counted per processor second";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        started = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        Map<String, Result> counts = result.getSecondaryResults();
        double seconds = counts.containsKey(CLOCKED)
                ? counts.get(CLOCKED).getScore()
                : (process.getProcessCpuTime() - started) / NANOS;
        List<Result> added = new ArrayList<>();
        added.add(new ScalarResult("CPU", seconds, "s", AggregationPolicy.AVG));
        counts.entrySet().stream()
                .filter(counted -> !counted.getKey().equals(CLOCKED))
                .map(counted -> new ScalarResult(
                        counted.getKey() + "PerCpuSecond",
                        counted.getValue().getScore() / seconds,
                        "1/s",
                        AggregationPolicy.AVG))
                .forEach(added::add);
        return added;
    }
}
