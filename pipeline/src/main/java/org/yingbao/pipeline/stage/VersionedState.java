package org.yingbao.pipeline.stage;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.event.Cause;

/**
 * What a stage keeps of one person.
 *
 * @param version counts the news that changed the state, from 1
 * @param changedBy the news that changed it last
 * @param letters those caused lately, until it is known that they are published
 */
public record VersionedState<D>(long version, D state, Cause changedBy, List<OutboxEvent> letters) {

    /** Whether one of its letters is this event, which is published. */
    boolean awaits(ConsumerRecord<?, ?> published) {
        return letters.stream().anyMatch(letter -> letter.isPublishedAs(published));
    }

    VersionedState<D> without(ConsumerRecord<?, ?> published) {
        List<OutboxEvent> others = letters.stream()
                .filter(letter -> !letter.isPublishedAs(published))
                .toList();
        return new VersionedState<>(version, state, changedBy, others);
    }

    /** The same for everybody else, with another state. */
    VersionedState<D> keeping(D other) {
        return new VersionedState<>(version, other, changedBy, letters);
    }
}
