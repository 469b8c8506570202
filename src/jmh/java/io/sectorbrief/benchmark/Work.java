package io.sectorbrief.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How many observations were worked on in an iteration, and in how much processor time: of the whole process, collector and
 * compiler too, and of the thread alone. What was prepared for it is left out, which {@link CpuTime} alone cannot.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Work {

    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean process =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    public long observations;
    public double cpuSeconds;
    public double threadSeconds;

    void done(IntSupplier work) {
        long processStarted = process.getProcessCpuTime();
        long threadStarted = threads.getCurrentThreadCpuTime();
        observations += work.getAsInt();
        threadSeconds += (threads.getCurrentThreadCpuTime() - threadStarted) / NANOS;
        cpuSeconds += (process.getProcessCpuTime() - processStarted) / NANOS;
    }
}
