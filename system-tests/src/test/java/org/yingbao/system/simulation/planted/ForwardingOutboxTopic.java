package org.yingbao.system.simulation.planted;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** A topic of outbox events that does what another one does. */
class ForwardingOutboxTopic<D> implements OutboxTopic<D> {

    private final OutboxTopic<D> topic;

    ForwardingOutboxTopic(OutboxTopic<D> topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic.topic();
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String key, OutboxEvent event, D current) {
        return topic.render(key, event, current);
    }

    @Override
    public Object content(String key, OutboxEvent event, D current) {
        return topic.content(key, event, current);
    }

    @Override
    public boolean restoresAll() {
        return topic.restoresAll();
    }

    @Override
    public @Nullable D restore(String key, Optional<D> current, ConsumerRecord<byte[], byte[]> published) {
        return topic.restore(key, current, published);
    }

    @Override
    public @Nullable D restoreMirrored(String key, Optional<D> current, ConsumerRecord<byte[], byte[]> published) {
        return topic.restoreMirrored(key, current, published);
    }
}
