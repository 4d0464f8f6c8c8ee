package org.yingbao.benchmark.chain;

import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import org.yingbao.benchmark.load.Publisher;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.benchmark.process.CpuTimes;
import org.yingbao.benchmark.process.RunningProcess;
import org.yingbao.benchmark.process.Waiting;
import org.yingbao.benchmark.tax.EndState;
import org.yingbao.benchmark.tax.Tax;

/** Publishes all at once and waits until tax has been told everything. */
final class FullSpeed {

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final String kafka;
    private final List<RunningProcess> processes;
    private final Tax tax;
    private final boolean decides;

    FullSpeed(String kafka, List<RunningProcess> processes, Tax tax, boolean decides) {
        this.kafka = kafka;
        this.processes = processes;
        this.tax = tax;
        this.decides = decides;
    }

    Round run(Workload workload) {
        tax.forget();
        long toldBefore = tax.instructions();
        IntSupplier differing = decides ? differing(workload) : () -> missing(workload, toldBefore);
        CpuTimes before = CpuTimes.of(processes);
        long start = System.nanoTime();
        try (Publisher publisher = new Publisher(kafka)) {
            publisher.atFullSpeed(workload.events());
        }
        Duration publishing = Duration.ofNanos(System.nanoTime() - start);
        Settled settled = settle(differing, start);
        return new Round(
                workload.events().size(),
                workload.people(),
                tax.instructions() - toldBefore,
                publishing,
                Duration.ofNanos(settled.last() - start),
                settled.cpu().since(before),
                settled.differing());
    }

    private IntSupplier differing(Workload workload) {
        EndState expected = EndState.of(workload);
        return () -> expected.differing(tax).size();
    }

    private int missing(Workload workload, long toldBefore) {
        return (int) (workload.events().size() - (tax.instructions() - toldBefore));
    }

    private record Settled(long last, CpuTimes cpu, int differing) {}

    /** The core time is read when the last instruction comes, not after the silence that shows it was the last. */
    private Settled settle(IntSupplier differing, long start) {
        long seen = -1;
        long looked = Long.MIN_VALUE;
        CpuTimes cpu = CpuTimes.of(processes);
        while (true) {
            processes.forEach(RunningProcess::alive);
            long count = tax.instructions();
            if (count != seen) {
                seen = count;
                cpu = CpuTimes.of(processes);
            }
            Duration quiet = Duration.ofNanos(System.nanoTime() - Math.max(start, tax.lastArrival()));
            if (quiet.compareTo(QUIET) > 0 && looked != count) {
                looked = count;
                if (differing.getAsInt() == 0) {
                    return new Settled(tax.lastArrival(), cpu, 0);
                }
            }
            if (quiet.compareTo(PATIENCE) > 0) {
                return new Settled(tax.lastArrival(), cpu, differing.getAsInt());
            }
            Waiting.pause();
        }
    }
}
