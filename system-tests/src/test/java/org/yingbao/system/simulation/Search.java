package org.yingbao.system.simulation;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.yingbao.testkit.simulation.Fault;

/** Runs seed after seed, as many at a time as there are cores, until one breaks a promise. */
record Search(Fault fault) {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    /** Neighbours share a story. */
    private static final int AT_A_TIME = Run.RUNS_OF_A_STORY;

    /** The first seed that breaks a promise, in the order of seeds; empty if none does. */
    Optional<Run> from(long first, int howMany) {
        AtomicLong next = new AtomicLong();
        AtomicLong end = new AtomicLong(howMany);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, CORES)
                    .mapToObj(thread -> threads.submit(() -> search(first, next, end)))
                    .toList()
                    .stream()
                    .map(Search::found)
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(Run::seed));
        }
    }

    private Optional<Run> search(long first, AtomicLong next, AtomicLong end) {
        for (long from = next.getAndAdd(AT_A_TIME); from < end.get(); from = next.getAndAdd(AT_A_TIME)) {
            for (long index = from; index < Math.min(from + AT_A_TIME, end.get()); index++) {
                Run run = Run.of(first + index, fault, false);
                if (!run.wrong().isEmpty()) {
                    end.accumulateAndGet(index, Math::min);
                    return Optional.of(run);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Run> found(Future<Optional<Run>> search) {
        try {
            return search.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
