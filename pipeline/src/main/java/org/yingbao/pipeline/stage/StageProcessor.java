package org.yingbao.pipeline.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.yingbao.pipeline.store.Store;

/**
 * The steps of a batch for a stage that keeps a document of each person. One thread owns it and the partitions it was
 * given.
 */
public final class StageProcessor<D, N> implements Processor {

    private final Stage<D, N> stage;
    private final Documents<D> dossiers;
    private final Recovery<D> recovery;
    private final BatchReader<N> reader;
    private final RefusedRecords refused;
    private final CommittedLog outputs;
    private final List<ProducerRecord<byte[], byte[]>> owed = new ArrayList<>();
    private final Watermarks committed = new Watermarks();
    private final Watermarks published = new Watermarks();
    private final Checkpoints marks;
    private final Map<Integer, Checkpoint> known = new HashMap<>();
    private final Fold.Results<D> results = new Leaving();

    public StageProcessor(
            Stage<D, N> stage, Store store, CommittedLog outputs, Events events, DeadLetters deadLetters) {
        this(stage, store, outputs, events, deadLetters, Origins.NONE);
    }

    /** {@code origins}: where what it refuses to senders is read again. */
    public StageProcessor(
            Stage<D, N> stage,
            Store store,
            CommittedLog outputs,
            Events events,
            DeadLetters deadLetters,
            Origins origins) {
        this(
                stage,
                store,
                outputs,
                new SweepPager(stage.name(), store, events, SweepPager.PEOPLE),
                new RefusedRecords(deadLetters, origins));
    }

    StageProcessor(Stage<D, N> stage, Store store, CommittedLog outputs, SweepPager sweeps, RefusedRecords refused) {
        this.stage = stage;
        this.dossiers = new Documents<>(stage, store);
        this.marks = new Checkpoints(stage.name(), store);
        this.recovery = new Recovery<>(stage, marks, dossiers, outputs);
        this.reader = new BatchReader<>(stage, sweeps, refused, outputs.log());
        this.refused = refused;
        this.outputs = outputs;
    }

    @Override
    public List<String> innerTopics() {
        return topics();
    }

    @Override
    public List<String> origins() {
        return stage.origins();
    }

    @Override
    public List<String> topics() {
        return stage.topics();
    }

    @Override
    public Map<TopicPartition, Long> start(Map<TopicPartition, Long> offsets) {
        stage.takingOver();
        Set<Integer> partitions =
                offsets.keySet().stream().map(TopicPartition::partition).collect(Collectors.toSet());
        partitions.forEach(dossiers::takeOver);
        recovery.recover(partitions, published).forEach((partition, mark) -> {
            known.put(partition, mark);
            stage.topics()
                    .forEach(topic -> committed.set(
                            new TopicPartition(topic, partition), mark.inputs().getOrDefault(topic, 0L)));
        });
        Map<TopicPartition, Long> start = new HashMap<>();
        offsets.forEach((partition, offset) -> start.put(partition, Math.min(offset, remembered(partition))));
        makeGood(start);
        return start;
    }

    /** Commands are kept for a while only; a store that stands where they are no longer has missed some. */
    private void makeGood(Map<TopicPartition, Long> start) {
        owed.clear();
        Set<TopicPartition> commands = start.keySet().stream()
                .filter(partition -> stage.commands().contains(partition.topic()))
                .collect(Collectors.toSet());
        if (commands.isEmpty()) {
            return;
        }
        outputs.beginnings(commands).forEach((partition, first) -> {
            if (remembered(partition) < first) {
                owed.addAll(stage.missed(partition, first));
                known.put(partition.partition(), known(partition.partition()).readTo(partition.topic(), first));
            }
        });
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> owed() {
        return List.copyOf(owed);
    }

    private long remembered(TopicPartition partition) {
        return known(partition.partition()).inputs().getOrDefault(partition.topic(), 0L);
    }

    private Checkpoint known(int partition) {
        return known.getOrDefault(partition, Checkpoint.NONE);
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
        Batch<N> batch = reader.read(records);
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>(batch.leaving());
        List<Fold<D, N>> foldings = new ArrayList<>(batch.people().size());
        batch.people().forEach((id, news) -> foldings.add(new Fold<>(id, news)));
        fold(partitions, foldings);
        marks.move(partitions.stream().collect(Collectors.toMap(partition -> partition, this::known)));
        leaving.addAll(stage.afterWrite(foldings.stream()
                .flatMap(each -> each.dossier().map(d -> new Touched<>(each.id(), d.state(), each.news())).stream())
                .toList()));
        foldings.forEach(folding -> leaving.addAll(folding.leaving()));
        leaving.addAll(refused.letters(records, defects(foldings)));
        return leaving;
    }

    private Map<Position, RefusedRecords.Defect> defects(List<Fold<D, N>> foldings) {
        Map<Position, RefusedRecords.Defect> defects = new HashMap<>();
        foldings.forEach(folding -> folding.defects()
                .forEach((at, failure) -> defects.merge(
                        at, new RefusedRecords.Defect(failure, supports(folding)), RefusedRecords.Defect::graver)));
        return defects;
    }

    private Optional<Boolean> supports(Fold<D, N> folding) {
        return folding.dossier().flatMap(dossier -> stage.supports(dossier.state()));
    }

    private void fold(Set<Integer> partitions, List<Fold<D, N>> foldings) {
        List<Fold<D, N>> open = foldings;
        do {
            Map<String, Documents.Loaded<D>> loaded =
                    dossiers.load(partitions, open.stream().map(Fold::id).toList());
            marks.check(partitions);
            open.forEach(folding -> folding.over(stage, loaded.get(folding.id()), committed, published, results));
            Set<String> missed =
                    dossiers.write(open.stream().filter(Fold::changed).collect(Collectors.groupingBy(Fold::partition)));
            open = open.stream()
                    .filter(folding -> missed.contains(folding.id()))
                    .toList();
        } while (!open.isEmpty());
    }

    private final class Leaving implements Fold.Results<D> {

        @Override
        public byte[] document(VersionedState<D> dossier) {
            return dossiers.document(dossier);
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> letters(String id, VersionedState<D> dossier, Set<Position> batch) {
            return dossier.letters().stream()
                    .filter(letter -> batch.contains(letter.leavesWith()))
                    .filter(letter -> !committed.covers(letter.leavesWith()))
                    .map(letter -> stage.publish(id, letter, dossier.state()))
                    .toList();
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> current(String id, VersionedState<D> dossier, Set<Position> batch) {
            return stage.current(id, dossier, batch);
        }
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        next.forEach(committed::raise);
        next.forEach(published::raise);
        Set<Integer> partitions =
                next.keySet().stream().map(TopicPartition::partition).collect(Collectors.toSet());
        for (int partition : partitions) {
            known.put(partition, known(partition).committed(partition, next, ends, stage.outputs()));
        }
    }

    @Override
    public void revoked(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> known.remove(partition.partition()));
    }
}
