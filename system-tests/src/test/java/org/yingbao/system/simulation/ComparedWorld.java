package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.Quotas;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Histories;
import org.yingbao.testkit.model.PlainClosings;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.World;
import org.yingbao.testkit.simulation.Chance;
import org.yingbao.testkit.simulation.Fault;
import org.yingbao.testkit.simulation.Simulation;
import org.yingbao.testkit.simulation.Trace;

/**
 * A random world with lists, answers and closings in the four services, where nothing fails, and in the second model. A
 * closing is a snapshot: what came before it is at rest, and so is what it leads to before anything else comes.
 */
record ComparedWorld(long seed, List<Event> arrived) {

    private static final int PARTITIONS = 2;

    /** In the order of the events, or in any other, or with each twice. */
    static ComparedWorld of(long seed, int people) {
        World world = Histories.wholeWorld(seed, people);
        List<Event> arrived = switch (Math.floorMod(seed, 3)) {
            case 0 -> world.events();
            case 1 -> world.shuffled(seed);
            default -> world.doubledAndShuffled(seed);
        };
        return new ComparedWorld(seed, compared(arrived));
    }

    /** Without what is not compared here. */
    private static List<Event> compared(List<Event> events) {
        Set<String> compare = new HashSet<>();
        events.stream()
                .filter(event -> event.data().path("mode").asString("").equals("COMPARE"))
                .forEach(event -> compare.add(event.data().path("listId").asString()));
        return events.stream()
                .filter(event -> !event.topic().equals("tax.days.v1"))
                .filter(event -> !event.type().equals("org.yingbao.policy-draft.v1"))
                .filter(event -> !event.topic().equals(Topics.REGIONS))
                .filter(event -> event.data().path("amountFen").asLong(0) >= 0)
                .filter(event -> !compare.contains(event.data().path("listId").asString("")))
                .toList();
    }

    List<String> differences() {
        return differences(seed, arrived);
    }

    static List<String> differences(long seed, List<Event> arrived) {
        Chance chance = new Chance(seed);
        Chain chain = new Chain(Fault.NONE, PARTITIONS, Extent.EVERYTHING, Quotas.DEFAULT);
        Simulation simulation =
                new Simulation(chance, chain.services(), chain::partitionsOf, Fault.NONE, new Trace(false));
        simulation.runInPeace(inTurn(arrived));
        Said said = new Said(simulation.log());
        PlainModel model = new PlainModel(arrived, Said::id);
        PlainClosings closings = new PlainClosings(arrived, PlainClosings.Reach.AT_ONCE, Said::id);
        List<String> differences = new ArrayList<>(refused(simulation));
        differences.addAll(ComparedLists.differences(said, model));
        differences.addAll(ComparedPeople.differences(said, model));
        differences.addAll(ComparedEntitlements.differences(said, model));
        differences.addAll(ComparedYears.differences(said, model));
        differences.addAll(ComparedMoney.differences(said, closings));
        return differences;
    }

    private static List<List<ProducerRecord<byte[], byte[]>>> inTurn(List<Event> arrived) {
        List<List<ProducerRecord<byte[], byte[]>>> turns = new ArrayList<>();
        turns.add(new ArrayList<>());
        for (Event event : arrived) {
            boolean alone = event.type().equals(EventTypes.CLOSING);
            if (alone) {
                turns.add(new ArrayList<>());
            }
            turns.getLast().add(CloudEvents.binary(event));
            if (alone) {
                turns.add(new ArrayList<>());
            }
        }
        lastDay(arrived).ifPresent(day -> turns.add(List.of(CloudEvents.binary(day))));
        return turns;
    }

    /** The last published day, to be published once more: who sends half a list late hears of it then. */
    static Optional<Event> lastDay(List<Event> events) {
        return events.stream()
                .filter(event -> event.topic().equals(Topics.DAYS))
                .max(Comparator.comparing(event -> event.data().path("day").asString()));
    }

    /** Everything passes the doors, and whatever passes them can be read. */
    private static List<String> refused(Simulation simulation) {
        return Stream.concat(Topics.INBOUND.stream(), Topics.BETWEEN_STAGES.stream())
                .flatMap(topic -> simulation.log().committed(topic + "-dlt").stream())
                .map(letter -> "dead letter of " + Headers.text(letter, "yb_topic") + ": "
                        + Headers.text(letter, "yb_reason") + " " + Headers.text(letter, "yb_detail"))
                .toList();
    }
}
