package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.pipeline.stage.VersionedState;

/** The outputs of a stage that are keyed as its documents are, by topic. */
final class Outputs<D> {

    private final Map<String, Output<D>> byTopic = new LinkedHashMap<>();
    private final List<StateTopic<D>> states = new ArrayList<>();

    Outputs(List<Output<D>> outputs) {
        for (Output<D> output : outputs) {
            switch (output) {
                case StateTopic<D> state -> {
                    byTopic.put(state.topic(), state);
                    states.add(state);
                }
                case OutboxTopic<D> outbox -> byTopic.put(outbox.topic(), outbox);
                case Tally<D> _ -> {
                    // keyed otherwise: it tells nothing of a document
                }
            }
        }
    }

    Set<String> topics() {
        return byTopic.keySet();
    }

    /** The events that carry what one of these records changed. */
    List<OutputEvent> states(String key, VersionedState<D> current, Set<Position> batch) {
        List<OutputEvent> events = new ArrayList<>(states.size());
        for (StateTopic<D> state : states) {
            state.eventOf(key, current, cause -> batch.contains(cause.at())).ifPresent(events::add);
        }
        return events;
    }

    /** An event of the outbox as it leaves. */
    Stream<OutputEvent> render(String key, OutboxEvent event, VersionedState<D> current) {
        return outbox(event.topic()).renderAll(key, holding(key, event, current.state()), current.state()).stream()
                .map(OutputEvent::new);
    }

    /** The document with an outbox whose events hold their content, so that it may become another. */
    VersionedState<D> holding(String key, VersionedState<D> current) {
        return current.tells()
                ? current.holding(current.outbox().stream()
                        .map(event -> holding(key, event, current.state()))
                        .toList())
                : current;
    }

    /** An event of the outbox of a document in this state, with its content. */
    OutboxEvent holding(String key, OutboxEvent event, D state) {
        return event.told() ? event.holding(() -> outbox(event.topic()).content(key, event, state)) : event;
    }

    /** Whether a restored document never writes an event of this topic again that is published. */
    boolean restoresAll(String topic) {
        return outbox(topic).restoresAll();
    }

    private OutboxTopic<D> outbox(String topic) {
        if (byTopic.get(topic) instanceof OutboxTopic<D> outbox) {
            return outbox;
        }
        throw new IllegalStateException("no outbox of this stage: " + topic);
    }

    @Nullable
    D restore(String key, Optional<D> current, ConsumerRecord<byte[], byte[]> published, boolean mirrored) {
        Output<D> output = of(published);
        return mirrored ? output.restoreMirrored(key, current, published) : output.restore(key, current, published);
    }

    /** The key of the document that a published event is about. */
    String keyOf(ConsumerRecord<byte[], byte[]> published) {
        return of(published).keyOf(published);
    }

    /** The version of the document that a published event carries; 0 if it carries none. */
    long version(ConsumerRecord<byte[], byte[]> published) {
        return of(published) instanceof StateTopic<D> state ? state.version(published) : 0;
    }

    private Output<D> of(ConsumerRecord<byte[], byte[]> published) {
        Output<D> output = byTopic.get(published.topic());
        if (output == null) {
            throw new IllegalStateException("no output of this stage: " + published.topic());
        }
        return output;
    }
}
