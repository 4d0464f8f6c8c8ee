package org.yingbao.system.simulation;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.testkit.simulation.Chance;
import org.yingbao.testkit.simulation.Fault;
import org.yingbao.testkit.simulation.Simulation;
import org.yingbao.testkit.simulation.Trace;

/**
 * One run of the whole chain.
 *
 * @param wrong what is not as promised in the end; nothing, if all is well
 */
record Run(long seed, List<String> wrong, List<String> trace) {

    /** Several runs have the same story, so that less time goes into stories. */
    static final int RUNS_OF_A_STORY = 16;

    private static final ThreadLocal<Told> LAST = new ThreadLocal<>();

    private record Told(long number, Story story) {}

    static Run of(long seed, Fault fault, boolean traced) {
        return of(seed, fault, traced, Promises::broken);
    }

    /** A run with promises of its own: they say what is wrong when all has come to rest. */
    static Run of(long seed, Fault fault, boolean traced, BiFunction<Simulation, Story, List<String>> promises) {
        Story story = story(Math.floorDiv(seed, RUNS_OF_A_STORY));
        Chance chance = new Chance(seed);
        int partitions = chance.between(1, 3);
        Trace trace = new Trace(traced);
        Chain chain = new Chain(fault, partitions, story.extent(), Crowd.QUOTAS);
        Simulation simulation = new Simulation(chance, chain.services(), chain::partitionsOf, fault, trace);
        List<ProducerRecord<byte[], byte[]>> inputs = new Inputs(chance, chain::partitionsOf)
                .of(Stream.concat(story.events().stream(), story.crowd().stream())
                        .toList());
        List<String> wrong = new ArrayList<>();
        try {
            simulation.run(
                    inputs,
                    story.last().stream()
                            .map(event -> List.of(Inputs.last(event)))
                            .toList());
            wrong.addAll(promises.apply(simulation, story));
        } catch (AssertionError | RuntimeException failure) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            wrong.add(text.toString());
        }
        return new Run(seed, wrong, trace.lines());
    }

    private static Story story(long number) {
        Told last = LAST.get();
        if (last == null || last.number() != number) {
            last = new Told(number, Story.of(number));
            LAST.set(last);
        }
        return last.story();
    }
}
