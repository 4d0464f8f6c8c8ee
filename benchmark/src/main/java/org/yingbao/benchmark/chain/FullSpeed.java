package org.yingbao.benchmark.chain;

import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import org.yingbao.benchmark.contender.Contender;
import org.yingbao.benchmark.lag.Settling;
import org.yingbao.benchmark.load.Publisher;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.benchmark.process.CompilerTimes;
import org.yingbao.benchmark.process.CpuTimes;
import org.yingbao.benchmark.process.RunningProcess;
import org.yingbao.benchmark.tax.EndState;
import org.yingbao.benchmark.tax.Tax;

/** Publishes all at once and waits until everybody has read everything. */
record FullSpeed(String kafka, Contender contender, List<RunningProcess> processes, Tax tax, Settling settling) {

    Round run(Workload workload) {
        tax.forget();
        long toldBefore = tax.instructions();
        IntSupplier differing =
                contender.decides() ? differing(workload) : () -> tax.instructions() > toldBefore ? 0 : 1;
        CpuTimes cpu = CpuTimes.of(processes);
        CompilerTimes compilers = CompilerTimes.of(processes);
        long start = System.nanoTime();
        try (Publisher publisher = new Publisher(kafka)) {
            publisher.atFullSpeed(workload.events());
        }
        Duration publishing = Duration.ofNanos(System.nanoTime() - start);
        Settling.AllRead allRead = settling.allRead();
        Duration compiled = CompilerTimes.of(processes).since(compilers);
        Settling.taxHasRead(tax, allRead.nanoTime());
        return new Round(
                workload.events().size(),
                workload.people(),
                tax.instructions() - toldBefore,
                publishing,
                Duration.ofNanos(tax.lastArrival() - start),
                Duration.ofNanos(allRead.nanoTime() - start),
                allRead.cpu().since(cpu),
                compiled,
                differing.getAsInt());
    }

    private IntSupplier differing(Workload workload) {
        EndState expected = EndState.of(workload);
        return () -> expected.differing(tax).size();
    }
}
