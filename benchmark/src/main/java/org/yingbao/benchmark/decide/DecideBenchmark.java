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
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecideBenchmark {

    /** Whose year. */
    @State(Scope.Benchmark)
    public static class Person {

        @Param({"simple", "hard"})
        String person = "simple";

        Case decided = Case.simple();

        @Setup
        public void choose() {
            decided = person.equals("hard") ? Case.hard() : Case.simple();
        }
    }

    /** Yingbao's. */
    @State(Scope.Benchmark)
    public static class Rules {
        final Decider way = Ways.rules();
    }

    /** Unfactored. */
    @State(Scope.Benchmark)
    public static class PlainJava {
        final Decider way = Ways.plain();
    }

    /** A rule engine. */
    @State(Scope.Benchmark)
    public static class Drools {
        final Decider way = Ways.drools();
    }

    @Benchmark
    public Object rules(Rules rules, Person person) {
        return rules.way.decide(person.decided);
    }

    @Benchmark
    public Object plainJava(PlainJava plain, Person person) {
        return plain.way.decide(person.decided);
    }

    @Benchmark
    public Object drools(Drools drools, Person person) {
        return drools.way.decide(person.decided);
    }
}
