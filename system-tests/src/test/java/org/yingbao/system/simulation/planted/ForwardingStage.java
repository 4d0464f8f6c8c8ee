package org.yingbao.system.simulation.planted;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.AfterWrite;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.HearsSweepEnds;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.KnowsSupport;
import org.yingbao.pipeline.stage.MirrorAware;
import org.yingbao.pipeline.stage.OnTakeover;
import org.yingbao.pipeline.stage.OutboxTopic;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.ReplayAware;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.pipeline.stage.Touched;

/** A stage that does what another one does; without an ability, what the pipeline does then. */
@SuppressWarnings("unchecked")
public class ForwardingStage<D, E>
        implements Stage<D, E>,
                ReplayAware<D, E>,
                OnTakeover,
                AfterWrite<D, E>,
                Sweepable,
                MirrorAware<D>,
                KnowsSupport<D> {

    final Stage<D, E> stage;

    public ForwardingStage(Stage<D, E> stage) {
        this.stage = stage;
    }

    @Override
    public StageDefinition<D> definition() {
        return stage.definition();
    }

    @Override
    public Input<E> read(ConsumerRecord<byte[], byte[]> record) {
        return stage.read(record);
    }

    @Override
    public Change<D> apply(String key, Optional<D> current, Event<E> event) {
        return stage.apply(key, current, event);
    }

    @Override
    public Change<D> reapply(String key, Optional<D> current, Event<E> event) {
        return stage instanceof ReplayAware<?, ?>
                ? ((ReplayAware<D, E>) stage).reapply(key, current, event)
                : stage.apply(key, current, event);
    }

    @Override
    public List<Output<D>> outputs() {
        return stage.outputs().stream().map(this::passed).toList();
    }

    private Output<D> passed(Output<D> output) {
        return switch (output) {
            case StateTopic<D> state -> state(state);
            case OutboxTopic<D> outbox -> outbox(outbox);
            case Tally<D> tally -> tally;
        };
    }

    StateTopic<D> state(StateTopic<D> topic) {
        return topic;
    }

    OutboxTopic<D> outbox(OutboxTopic<D> topic) {
        return topic;
    }

    @Override
    public void takingOver() {
        if (stage instanceof OnTakeover aware) {
            aware.takingOver();
        }
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> afterWrite(List<Touched<D, E>> touched) {
        return stage instanceof AfterWrite<?, ?> ? ((AfterWrite<D, E>) stage).afterWrite(touched) : List.of();
    }

    @Override
    public String commands() {
        return stage instanceof Sweepable sweepable ? sweepable.commands() : "nowhere.v1";
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return stage instanceof Sweepable sweepable ? sweepable.missed(commands, from) : List.of();
    }

    @Override
    public @Nullable D await(String key, D current, ConsumerRecord<byte[], byte[]> last) {
        return stage instanceof MirrorAware<?> ? ((MirrorAware<D>) stage).await(key, current, last) : null;
    }

    @Override
    public boolean supports(D document) {
        return !(stage instanceof KnowsSupport<?>) || ((KnowsSupport<D>) stage).supports(document);
    }

    @Override
    public boolean hearsTheEnd(Sweep sweep) {
        return stage instanceof HearsSweepEnds hearing && hearing.hearsTheEnd(sweep);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> ended(Sweep sweep, int partition, Cause cause) {
        return stage instanceof HearsSweepEnds hearing ? hearing.ended(sweep, partition, cause) : List.of();
    }
}
