package org.yingbao.testkit.departments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Histories;

/**
 * A seeded stream of what departments publish: the random histories of the second model, every event twice and in much
 * disorder, a policy revision kept for the middle, and a bad record after every fiftieth.
 */
public final class Load {

    private static final double DISORDER = 1;
    private static final int BAD_AFTER = 50;

    /** A record to publish: an event that passes the door, or a bad one and the reason that it is to be refused for. */
    public sealed interface Item {
        ProducerRecord<byte[], byte[]> record();

        /** Passes the door. */
        record Good(Event event, ProducerRecord<byte[], byte[]> record) implements Item {}

        /** Is refused. */
        record Bad(String reason, ProducerRecord<byte[], byte[]> record) implements Item {}
    }

    private final List<Item> items;
    private int next;

    /** What so many people of a seed bring about. */
    public Load(long seed, int people) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Event> events = inDisorder(
                Histories.world(seed, people, Histories.Scope.ofTwelveCities()).events(), random);
        BadRecords bad = new BadRecords(random);
        List<Item> all = new ArrayList<>();
        for (Event event : events) {
            boolean structured = random.nextInt(10) == 0;
            all.add(new Item.Good(event, structured ? CloudEvents.structured(event) : CloudEvents.binary(event)));
            if (all.size() % BAD_AFTER == 0) {
                all.add(bad.like(event));
            }
        }
        items = List.copyOf(all);
    }

    /** These records. */
    public Load(List<Item> items) {
        this.items = List.copyOf(items);
    }

    private static List<Event> inDisorder(List<Event> world, SplittableRandom random) {
        List<Map.Entry<Double, Event>> placed = new ArrayList<>();
        for (int copy = 0; copy < 2; copy++) {
            for (int i = 0; i < world.size(); i++) {
                placed.add(Map.entry(i + random.nextDouble() * DISORDER * world.size(), world.get(i)));
            }
        }
        placed.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
        List<Event> events =
                new ArrayList<>(placed.stream().map(Map.Entry::getValue).toList());
        Event revision = events.stream()
                .filter(event -> event.topic().equals(Topics.POLICIES))
                .max(Comparator.comparing(Event::time))
                .orElseThrow();
        events.removeIf(revision::equals);
        events.add(events.size() / 2, revision);
        return events;
    }

    /** How many records, published ones included. */
    public int size() {
        return items.size();
    }

    /** The next records, fewer at the end. */
    public List<Item> next(int howMany) {
        List<Item> some = items.subList(next, Math.min(items.size(), next + howMany));
        next += some.size();
        return some;
    }
}
