package org.yingbao.benchmark.decide;

import java.util.concurrent.TimeUnit;
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

/** One person's year: steps, settlement, what tax is to be told. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecideBenchmark {

    @Param({"simple", "hard"})
    String person = "simple";

    private final Decider rules = Ways.rules();
    private final Decider plain = Ways.plain();
    private final Decider drools = Ways.drools();
    private Case decided = Case.simple();

    @Setup
    public void choose() {
        decided = person.equals("hard") ? Case.hard() : Case.simple();
    }

    @Benchmark
    public Object rules() {
        return rules.decide(decided);
    }

    @Benchmark
    public Object plainJava() {
        return plain.decide(decided);
    }

    @Benchmark
    public Object drools() {
        return drools.decide(decided);
    }
}
