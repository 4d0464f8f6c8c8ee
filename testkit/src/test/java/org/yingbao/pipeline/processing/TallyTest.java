package org.yingbao.pipeline.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Store;
import org.yingbao.testkit.store.TallyFaults;

class TallyTest {

    private static final int RUNS = Integer.getInteger("yingbao.tallies", 1_000);

    @Test
    void published_sums_are_the_sums_over_people_whatever_happens() {
        for (long seed = 1; seed <= RUNS; seed++) {
            TallyRun run = new TallyRun(seed, store -> store, log -> log).played();
            assertThat(run.published()).as("seed %d", seed).isEqualTo(run.ofPeople());
            assertThat(run.everFell()).as("seed %d: a sum fell back", seed).isFalse();
        }
    }

    /** What must not be done, and is found. */
    record Fault(UnaryOperator<Store> store, UnaryOperator<CommittedLog> log) {

        boolean isFoundBy(long seed) {
            TallyRun run = new TallyRun(seed, store, log);
            try {
                run.played();
            } catch (AssertionError wrongSums) {
                return true;
            }
            return !run.published().equals(run.ofPeople()) || run.everFell();
        }
    }

    static Stream<Named<Fault>> faults() {
        return Stream.of(
                Named.of(
                        "sums are written without their checkpoint",
                        new Fault(store -> TallyFaults.writtenEarly(Diaries.DEFINITION, store), log -> log)),
                Named.of("a difference is counted twice", new Fault(TallyFaults::countedTwice, log -> log)),
                Named.of(
                        "sums are published before they are caught up",
                        new Fault(store -> store, TallyFaults::seesNothingPublished)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_found(Fault fault) {
        assertThat(LongStream.rangeClosed(1, RUNS).anyMatch(fault::isFoundBy)).isTrue();
    }
}
