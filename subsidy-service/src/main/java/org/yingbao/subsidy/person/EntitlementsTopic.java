package org.yingbao.subsidy.person;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/** What everybody is entitled to, as it is published. */
record EntitlementsTopic(Events events) implements StateTopic<Decided> {

    @Override
    public String topic() {
        return Topics.ENTITLEMENTS;
    }

    @Override
    public Optional<OutputEvent> event(String id, VersionedState<Decided> current) {
        Decided decided = current.state();
        if (!decided.everDecided()) {
            return Optional.empty();
        }
        return Optional.of(new OutputEvent(events.event(
                Topics.ENTITLEMENTS,
                id,
                EventTypes.ENTITLEMENTS,
                id + "-entitlements-" + current.version(),
                Json.MAPPER.writeValueAsBytes(Snapshot.of(id, current.version(), decided)),
                current.changedBy())));
    }

    /** Of somebody whom the store forgot it is known that entitlements were published; the facts come again. */
    @Override
    public @Nullable Decided restore(String id, Optional<Decided> current, ConsumerRecord<byte[], byte[]> published) {
        return current.isPresent() ? null : Decided.forgotten(-1);
    }

    @Override
    public long version(ConsumerRecord<byte[], byte[]> published) {
        return Json.MAPPER.readTree(published.value()).path("version").asLong();
    }
}
