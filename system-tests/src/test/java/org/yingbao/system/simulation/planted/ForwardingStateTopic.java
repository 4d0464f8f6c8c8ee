package org.yingbao.system.simulation.planted;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/** A topic of states that does what another one does. */
class ForwardingStateTopic<D> implements StateTopic<D> {

    private final StateTopic<D> topic;

    ForwardingStateTopic(StateTopic<D> topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic.topic();
    }

    @Override
    public Optional<OutputEvent> event(String key, VersionedState<D> current) {
        return topic.event(key, current);
    }

    @Override
    public Optional<Cause> changedBy(VersionedState<D> current) {
        return topic.changedBy(current);
    }

    @Override
    public long version(ConsumerRecord<byte[], byte[]> published) {
        return topic.version(published);
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
