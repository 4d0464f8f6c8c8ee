package org.yingbao.pipeline.stage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.event.Cause;

/**
 * The document of a key with what the pipeline keeps beside it.
 *
 * @param version the number of events that changed the document, from 1
 * @param changedBy the event that changed it last
 * @param outbox the events caused lately, until it is known that they are published; stored as {@code letters}
 */
public record VersionedState<D>(
        long version,
        D state,
        Cause changedBy,
        @JsonProperty("letters") List<OutboxEvent> outbox) {

    /** Whether an event of the outbox is this one, which is published. */
    public boolean awaits(ConsumerRecord<?, ?> published) {
        return outbox.stream().anyMatch(event -> event.isPublishedAs(published));
    }

    /** The same without the event of the outbox that is this one. */
    public VersionedState<D> without(ConsumerRecord<?, ?> published) {
        List<OutboxEvent> others =
                outbox.stream().filter(event -> !event.isPublishedAs(published)).toList();
        return new VersionedState<>(version, state, changedBy, others);
    }

    /** The same for everybody else, with another document. */
    public VersionedState<D> keeping(D other) {
        return new VersionedState<>(version, other, changedBy, outbox);
    }
}
