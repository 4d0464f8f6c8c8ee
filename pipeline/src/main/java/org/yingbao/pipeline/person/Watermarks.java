package org.yingbao.pipeline.person;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.event.Position;

/** Up to where everything that follows from the input is known to be published. */
final class Watermarks {

    private final Map<TopicPartition, Long> published = new HashMap<>();

    boolean covers(Position position) {
        Long end = published.get(new TopicPartition(position.topic(), position.partition()));
        return end != null && position.offset() < end;
    }

    void raise(TopicPartition partition, long next) {
        published.merge(partition, next, Math::max);
    }

    void set(TopicPartition partition, long next) {
        published.put(partition, next);
    }
}
