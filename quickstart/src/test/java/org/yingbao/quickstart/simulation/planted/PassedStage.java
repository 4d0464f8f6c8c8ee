package org.yingbao.quickstart.simulation.planted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Kept;
import tools.jackson.databind.JavaType;

/** A stage that does what another one does. */
class PassedStage<D, N> implements Stage<D, N> {

    final Stage<D, N> stage;

    PassedStage(Stage<D, N> stage) {
        this.stage = stage;
    }

    @Override
    public String name() {
        return stage.name();
    }

    @Override
    public List<String> topics() {
        return stage.topics();
    }

    @Override
    public List<String> origins() {
        return stage.origins();
    }

    @Override
    public Optional<Boolean> supports(D state) {
        return stage.supports(state);
    }

    @Override
    public List<String> outputs() {
        return stage.outputs();
    }

    @Override
    public JavaType stateType() {
        return stage.stateType();
    }

    @Override
    public Kept kept() {
        return stage.kept();
    }

    @Override
    public Set<String> sweptIndexes() {
        return stage.sweptIndexes();
    }

    @Override
    public Input<N> read(ConsumerRecord<byte[], byte[]> record) {
        return stage.read(record);
    }

    @Override
    public Change<D> fold(String id, Optional<D> before, Event<N> news) {
        return stage.fold(id, before, news);
    }

    @Override
    public Change<D> foldAgain(String id, Optional<D> before, Event<N> news) {
        return stage.foldAgain(id, before, news);
    }

    @Override
    public Map<String, Set<String>> entries(String id, D state) {
        return stage.entries(id, state);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> snapshot(String id, VersionedState<D> dossier) {
        return stage.snapshot(id, dossier);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> current(String id, VersionedState<D> dossier, Set<Position> batch) {
        return stage.current(id, dossier, batch);
    }

    @Override
    public void takingOver() {
        stage.takingOver();
    }

    @Override
    public boolean writesLettersOnce() {
        return stage.writesLettersOnce();
    }

    @Override
    public ProducerRecord<byte[], byte[]> publish(String id, OutboxEvent letter, D state) {
        return stage.publish(id, letter, state);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> afterWrite(List<Touched<D, N>> touched) {
        return stage.afterWrite(touched);
    }

    @Override
    public @Nullable D adopt(String id, Optional<D> before, ConsumerRecord<byte[], byte[]> published) {
        return stage.adopt(id, before, published);
    }

    @Override
    public @Nullable D adoptMirrored(String id, Optional<D> before, ConsumerRecord<byte[], byte[]> published) {
        return stage.adoptMirrored(id, before, published);
    }

    @Override
    public @Nullable D awaitMirrored(String id, D before, ConsumerRecord<byte[], byte[]> last) {
        return stage.awaitMirrored(id, before, last);
    }

    @Override
    public Set<String> commands() {
        return stage.commands();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return stage.missed(commands, from);
    }

    @Override
    public long version(ConsumerRecord<byte[], byte[]> published) {
        return stage.version(published);
    }
}
