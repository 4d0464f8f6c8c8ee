package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.AfterWrite;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.KnowsSupport;
import org.yingbao.pipeline.stage.Origins;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.SweepPage;
import org.yingbao.pipeline.store.Store;

/**
 * The six steps of a batch: read, group, fold, write guarded, move the checkpoint, publish. One thread owns it and the
 * partitions it was given.
 */
public final class StageProcessor<D, E> implements Processor {

    private final Stage<D, E> stage;
    private final StageDefinition<D> definition;
    private final LastWrites<D> documents;
    private final Fold<D, E> fold;
    private final BatchReader<E> reader;
    private final RefusedRecords refused;
    private final InputPositions<D> positions;
    private final Tallying<D> tallying;
    private List<Runnable> whenCommitted = List.of();

    public StageProcessor(Stage<D, E> stage, Store store, CommittedLog log, Events events, DeadLetters deadLetters) {
        this(stage, store, log, events, deadLetters, Origins.NONE);
    }

    /** {@code origins}: where what it refuses to senders is read again. */
    public StageProcessor(
            Stage<D, E> stage, Store store, CommittedLog log, Events events, DeadLetters deadLetters, Origins origins) {
        this(
                stage,
                store,
                log,
                events,
                new SweepPager(stage.definition().name(), store, events, SweepPager.PEOPLE),
                new RefusedRecords(deadLetters, origins));
    }

    StageProcessor(
            Stage<D, E> stage,
            Store store,
            CommittedLog log,
            Events events,
            SweepPager sweeps,
            RefusedRecords refused) {
        this.stage = stage;
        this.definition = stage.definition();
        Outputs<D> outputs = new Outputs<>(stage.outputs());
        Documents<D> written = new Documents<>(definition, store);
        this.documents = new LastWrites<>(definition.name(), store, written);
        this.tallying = new Tallying<>(stage, store, log, events);
        this.positions = new InputPositions<>(stage, outputs, store, documents, tallying, log);
        this.fold = new Fold<>(stage, outputs, written, tallying, positions.committed(), positions.published());
        this.reader = new BatchReader<>(stage, sweeps, refused, log.log(), positions.published());
        this.refused = refused;
    }

    @Override
    public List<String> innerTopics() {
        return topics();
    }

    @Override
    public List<String> origins() {
        return definition.senders();
    }

    @Override
    public List<String> topics() {
        return definition.inputs();
    }

    @Override
    public Map<TopicPartition, Long> start(Map<TopicPartition, Long> offsets) {
        return positions.takeOver(offsets);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> owed() {
        return positions.owed();
    }

    /** A command that names people weighs what their documents do. */
    @Override
    public long weight(ConsumerRecord<byte[], byte[]> record) {
        boolean names = SweepPage.TYPE.equals(Headers.text(record, Headers.TYPE));
        return names ? SweepPage.DOCUMENT_FOR_A_NAME * Processor.super.weight(record) : Processor.super.weight(record);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> records) {
        Set<Integer> partitions =
                records.stream().map(ConsumerRecord::partition).collect(Collectors.toSet());
        Batch<E> batch = reader.read(records);
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>(batch.leaving());
        Collection<FoldResult<D, E>> results = fold(partitions, batch);
        Map<Integer, SumsCheckpoint> sums = tallying.add(records, results);
        positions.moveCheckpoints(partitions, sums);
        leaving.addAll(afterWrite(results));
        results.forEach(
                result -> result.leaving().stream().map(OutputEvent::event).forEach(leaving::add));
        leaving.addAll(tallying.leaving(sums, records));
        leaving.addAll(reader.pages(batch));
        leaving.addAll(refused.letters(records, defects(results)));
        whenCommitted = results.stream().flatMap(FoldResult::counted).toList();
        return leaving;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> besides(List<ProducerRecord<byte[], byte[]>> leaving) {
        return refused.told(leaving);
    }

    /** Folds, and folds again what another writer has changed meanwhile. */
    private Collection<FoldResult<D, E>> fold(Set<Integer> partitions, Batch<E> batch) {
        Map<String, FoldResult<D, E>> results = HashMap.newHashMap(batch.byKey().size());
        List<String> open = List.copyOf(batch.byKey().keySet());
        do {
            Map<String, Documents.Loaded<D>> loaded = documents.load(partitions, open);
            positions.check(partitions);
            open.forEach(key -> results.put(
                    key,
                    fold.of(
                            key,
                            loaded.get(key),
                            Objects.requireNonNull(batch.byKey().get(key)))));
            Set<String> missed = documents.write(open.stream()
                    .map(key -> Objects.requireNonNull(results.get(key)).pending())
                    .filter(Objects::nonNull)
                    .toList());
            open = List.copyOf(missed);
        } while (!open.isEmpty());
        return batch.byKey().keySet().stream()
                .map(key -> Objects.requireNonNull(results.get(key)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<ProducerRecord<byte[], byte[]>> afterWrite(Collection<FoldResult<D, E>> results) {
        return stage instanceof AfterWrite<?, ?>
                ? ((AfterWrite<D, E>) stage)
                        .afterWrite(results.stream()
                                .flatMap(result -> result.touched().stream())
                                .toList())
                : List.of();
    }

    private Map<Position, RefusedRecords.Defect> defects(Collection<FoldResult<D, E>> results) {
        Map<Position, RefusedRecords.Defect> defects = new HashMap<>();
        results.forEach(result -> result.defects()
                .forEach((at, failure) -> defects.merge(
                        at,
                        new RefusedRecords.Defect(failure, result.state().flatMap(this::supports)),
                        RefusedRecords.Defect::graver)));
        return defects;
    }

    @SuppressWarnings("unchecked")
    private Optional<Boolean> supports(D state) {
        return stage instanceof KnowsSupport<?>
                ? Optional.of(((KnowsSupport<D>) stage).supports(state))
                : Optional.empty();
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        whenCommitted.forEach(Runnable::run);
        whenCommitted = List.of();
        positions.committed(next, ends);
    }

    @Override
    public void revoked(Collection<TopicPartition> partitions) {
        positions.revoked(partitions);
    }
}
