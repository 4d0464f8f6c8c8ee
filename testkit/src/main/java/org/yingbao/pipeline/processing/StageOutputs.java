package org.yingbao.pipeline.processing;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/**
 * The outputs of a stage, by topic, as the pipeline uses them. It stands in the package of what it opens up, which is
 * not public.
 */
public final class StageOutputs {

    private StageOutputs() {}

    /** An event of the outbox as it leaves. */
    public static <D> ProducerRecord<byte[], byte[]> render(
            Stage<D, ?> stage, String key, OutboxEvent event, VersionedState<D> current) {
        return new Outputs<>(stage.outputs())
                .render(key, event, current)
                .findFirst()
                .orElseThrow()
                .event();
    }

    /** What a document learns from an event that was published; null if it knew. */
    public static <D> @Nullable D restore(
            Stage<D, ?> stage, String key, Optional<D> current, ConsumerRecord<byte[], byte[]> published) {
        return new Outputs<>(stage.outputs()).restore(key, current, published, false);
    }

    /** The events that carry the document, as if they were published and committed. */
    public static <D> List<ProducerRecord<byte[], byte[]>> states(
            Stage<D, ?> stage, String key, VersionedState<D> current) {
        return stage.outputs().stream()
                .filter(StateTopic.class::isInstance)
                .map(output -> (StateTopic<D>) output)
                .flatMap(topic -> topic.eventOf(key, current, _ -> true).stream())
                .map(StageOutputs::committed)
                .toList();
    }

    private static ProducerRecord<byte[], byte[]> committed(OutputEvent event) {
        event.whenCommitted().run();
        return event.event();
    }
}
