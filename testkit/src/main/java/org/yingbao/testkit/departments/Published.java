package org.yingbao.testkit.departments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.PlainModel;

/** What was published so far and acknowledged by the broker: all that the platform may know. */
public final class Published {

    /** Where a record lies. */
    public record Place(String topic, int partition, long offset) {}

    private final List<Event> events = new ArrayList<>();
    private final Map<Place, String> bad = new HashMap<>();

    synchronized void add(Load.Item item, RecordMetadata at) {
        switch (item) {
            case Load.Item.Good good -> events.add(good.event());
            case Load.Item.Bad refused -> bad.put(new Place(at.topic(), at.partition(), at.offset()), refused.reason());
        }
    }

    /** What tax must end up with. */
    public synchronized PlainModel model() {
        return new PlainModel(events);
    }

    /** Where the bad records lie, and what each is to be refused for. */
    public synchronized Map<Place, String> bad() {
        return Map.copyOf(bad);
    }

    /** How many events and bad records. */
    public synchronized int size() {
        return events.size() + bad.size();
    }
}
