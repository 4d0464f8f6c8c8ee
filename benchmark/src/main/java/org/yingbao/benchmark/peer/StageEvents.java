package org.yingbao.benchmark.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/** The events that a stage of Yingbao publishes. */
public record StageEvents<D>(Stage<D, ?> stage) {

    /** An event of the outbox as it leaves. */
    public ProducerRecord<byte[], byte[]> render(String id, OutboxEvent event, D current) {
        return stage.outputs().stream()
                .filter(output -> output.topic().equals(event.topic()))
                .map(output -> ((OutboxTopic<D>) output).render(id, event, current))
                .findAny()
                .orElseThrow();
    }

    /** The events that carry what one of these records changed. */
    public List<ProducerRecord<byte[], byte[]>> states(String id, VersionedState<D> current, Set<Position> batch) {
        List<ProducerRecord<byte[], byte[]>> events = new ArrayList<>();
        stage.outputs().forEach(output -> {
            if (output instanceof StateTopic<D> topic) {
                topic.eventOf(id, current, cause -> batch.contains(cause.at()))
                        .map(OutputEvent::event)
                        .ifPresent(events::add);
            }
        });
        return events;
    }
}
