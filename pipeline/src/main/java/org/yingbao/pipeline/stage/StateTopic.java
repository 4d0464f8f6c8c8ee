package org.yingbao.pipeline.stage;

import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.event.Cause;

/** A compacted topic that carries the document of each key, or a part of it, as it is now. */
public non-sealed interface StateTopic<D> extends Output<D> {

    /** The event that carries the document; empty if there is nothing to say of it, or not yet. */
    Optional<OutputEvent> event(String key, VersionedState<D> current);

    /** What changed last what this topic carries; empty if nothing did. A batch that holds it publishes the event. */
    default Optional<Cause> changedBy(VersionedState<D> current) {
        return Optional.of(current.changedBy());
    }

    /** The event that carries the document, if one of these causes changed last what this topic carries. */
    default Optional<OutputEvent> eventOf(String key, VersionedState<D> current, Predicate<Cause> causes) {
        return changedBy(current).filter(causes).flatMap(_ -> event(key, current));
    }

    /** The version of the document that a published event carries; 0 if it does not say. */
    default long version(ConsumerRecord<byte[], byte[]> published) {
        return 0;
    }
}
