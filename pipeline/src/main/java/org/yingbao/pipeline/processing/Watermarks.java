package org.yingbao.pipeline.processing;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.event.Position;

/** Up to where everything that follows from the input is known to be published. */
final class Watermarks {

    private final Map<TopicPartition, Long> published = new HashMap<>();

    boolean covers(Position position) {
        return position.offset() < until(new TopicPartition(position.topic(), position.partition()));
    }

    long until(TopicPartition partition) {
        return published.getOrDefault(partition, 0L);
    }

    void raise(TopicPartition partition, long next) {
        published.merge(partition, next, Math::max);
    }

    void set(TopicPartition partition, long next) {
        published.put(partition, next);
    }
}
