package org.yingbao.pipeline.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.Trouble;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.store.Store;

/**
 * The steps of a batch for a stage that keeps a document of each person. One thread owns it and the partitions it was
 * given.
 */
public final class PersonProcessor<D, N> implements Processor {

    private final Stage<D, N> stage;
    private final Dossiers<D> dossiers;
    private final Recovery<D> recovery;
    private final BatchReader<N> reader;
    private final Watermarks committed = new Watermarks();
    private final Watermarks published = new Watermarks();
    private final Map<Integer, Mark> marks = new HashMap<>();
    private final Folding.Results<D> results = new Leaving();

    public PersonProcessor(Stage<D, N> stage, Store store, Published outputs, Events events, DeadLetters deadLetters) {
        this(stage, store, outputs, new SweepPages(stage.name(), store, events, SweepPages.PEOPLE), deadLetters);
    }

    PersonProcessor(Stage<D, N> stage, Store store, Published outputs, SweepPages sweeps, DeadLetters deadLetters) {
        this.stage = stage;
        this.dossiers = new Dossiers<>(stage, store);
        this.recovery = new Recovery<>(stage, store, outputs);
        this.reader = new BatchReader<>(stage, sweeps, deadLetters);
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
        for (int partition : partitions) {
            Mark mark = recovery.recover(partition, published);
            marks.put(partition, mark);
            stage.topics()
                    .forEach(topic -> committed.set(
                            new TopicPartition(topic, partition), mark.inputs().getOrDefault(topic, 0L)));
        }
        Map<TopicPartition, Long> start = new HashMap<>();
        offsets.forEach((partition, offset) -> start.put(partition, Math.min(offset, remembered(partition))));
        return start;
    }

    private long remembered(TopicPartition partition) {
        return marks.getOrDefault(partition.partition(), Mark.NONE).inputs().getOrDefault(partition.topic(), 0L);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> records) {
        checkThatNothingIsForgotten(records);
        Batch<N> batch = reader.read(records);
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>(batch.leaving());
        List<Folding<D, N>> foldings = new ArrayList<>(batch.people().size());
        batch.people().forEach((id, news) -> foldings.add(new Folding<>(id, news)));
        fold(foldings);
        leaving.addAll(stage.afterWrite(foldings.stream()
                .flatMap(each -> each.dossier().map(d -> new Touched<>(each.id(), d.state(), each.news())).stream())
                .toList()));
        foldings.forEach(folding -> leaving.addAll(folding.leaving()));
        leaving.addAll(reader.refused(records, defects(foldings)));
        return leaving;
    }

    private static Map<Position, RuntimeException> defects(List<? extends Folding<?, ?>> foldings) {
        Map<Position, RuntimeException> defects = new HashMap<>();
        foldings.forEach(folding -> defects.putAll(folding.defects()));
        return defects;
    }

    /** A store may have come back without its last writes while nobody asked it anything. */
    private void checkThatNothingIsForgotten(List<ConsumerRecord<byte[], byte[]>> records) {
        records.stream().map(ConsumerRecord::partition).distinct().forEach(partition -> {
            if (!recovery.isRemembered(partition)) {
                throw new Trouble("the store has not the mark that it had of partition " + partition);
            }
        });
    }

    private void fold(List<Folding<D, N>> foldings) {
        List<Folding<D, N>> open = foldings;
        while (!open.isEmpty()) {
            Map<String, Dossiers.Loaded<D>> loaded =
                    dossiers.load(open.stream().map(Folding::id).toList());
            open.forEach(folding -> folding.over(stage, loaded.get(folding.id()), committed, published, results));
            Set<String> missed = write(open);
            open = open.stream()
                    .filter(folding -> missed.contains(folding.id()))
                    .toList();
        }
    }

    private Set<String> write(List<Folding<D, N>> foldings) {
        Map<Integer, List<Folding<D, ?>>> byPartition = new HashMap<>();
        for (Folding<D, N> folding : foldings) {
            if (folding.changed()) {
                byPartition
                        .computeIfAbsent(folding.partition(), partition -> new ArrayList<>())
                        .add(folding);
            }
        }
        Set<String> missed = new HashSet<>();
        byPartition.forEach((partition, changed) -> missed.addAll(dossiers.write(partition, changed)));
        return missed;
    }

    private final class Leaving implements Folding.Results<D> {

        @Override
        public byte[] document(Dossier<D> dossier) {
            return dossiers.document(dossier);
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> leaving(String id, Dossier<D> dossier, Set<Position> batch) {
            List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
            dossier.letters().stream()
                    .filter(letter -> batch.contains(letter.leavesWith()))
                    .filter(letter -> !committed.covers(letter.leavesWith()))
                    .forEach(letter -> leaving.add(stage.publish(id, letter, dossier.state())));
            leaving.addAll(stage.current(id, dossier, batch));
            return leaving;
        }
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        next.forEach(committed::raise);
        next.forEach(published::raise);
        Set<Integer> partitions =
                next.keySet().stream().map(TopicPartition::partition).collect(Collectors.toSet());
        for (int partition : partitions) {
            Mark mark = marks.getOrDefault(partition, Mark.NONE).moved(partition, next, ends, stage.outputs());
            marks.put(partition, mark);
            recovery.keep(partition, mark);
        }
    }

    @Override
    public void revoked(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> marks.remove(partition.partition()));
    }
}
