package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.HearsSweepEnds;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.ReadsMirrored;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.pipeline.store.StoreUnavailable;

/** Groups the records of a batch by key; what cannot be read becomes a dead letter. */
final class BatchReader<E> {

    private final Stage<?, E> stage;
    private final SweepPager sweeps;
    private final RefusedRecords refused;
    private final LogName log;
    private final Watermarks published;

    /** @param published up to where inputs are known to be published by anybody */
    BatchReader(Stage<?, E> stage, SweepPager sweeps, RefusedRecords refused, LogName log, Watermarks published) {
        this.published = published;
        this.stage = stage;
        this.sweeps = sweeps;
        this.refused = refused;
        this.log = log;
    }

    Batch<E> read(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, List<Event<E>>> byKey = new LinkedHashMap<>();
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        List<Batch.SweepCommand> found = new ArrayList<>(0);
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (isForAnotherLog(record) || saysWhoPublishes(record)) {
                continue;
            }
            try {
                Cause cause = Headers.causeOf(record);
                switch (read(record)) {
                    case Input.One<E>(String key, E content) -> add(byKey, key, cause, content);
                    case Input.Many<E>(List<String> keys, E content) ->
                        keys.forEach(key -> add(byKey, key, cause, content));
                    case Input.Everybody<E>(var sweep) -> found.add(new Batch.SweepCommand(record, sweep, cause));
                }
            } catch (TransientFailure | StoreUnavailable failure) {
                throw failure;
            } catch (RuntimeException unreadable) {
                leaving.add(refused.unreadable(record, unreadable));
            }
        }
        return new Batch<>(byKey, leaving, found);
    }

    @SuppressWarnings("unchecked")
    private Input<E> read(ConsumerRecord<byte[], byte[]> record) {
        return stage instanceof ReadsMirrored<?> && !log.isOfThisLog(record.headers(), List.of())
                ? ((ReadsMirrored<E>) stage).readMirrored(record)
                : stage.read(record);
    }

    /** Who stands before a sweep in the log is written by now, so that the sweep finds them. */
    List<ProducerRecord<byte[], byte[]>> pages(Batch<E> batch) {
        List<ProducerRecord<byte[], byte[]>> pages = new ArrayList<>();
        for (Batch.SweepCommand command : batch.sweeps()) {
            ConsumerRecord<byte[], byte[]> record = command.record();
            if (followsAlready(record)) {
                continue;
            }
            HearsSweepEnds hears = stage instanceof HearsSweepEnds hearing ? hearing : null;
            try {
                pages.addAll(sweeps.page(record.topic(), record.partition(), command.sweep(), command.cause(), hears));
            } catch (TransientFailure | StoreUnavailable failure) {
                throw failure;
            } catch (RuntimeException unreadable) {
                pages.add(refused.unreadable(record, unreadable));
            }
        }
        return pages;
    }

    /** Among other inputs, where nobody makes good for what is missed, a sweep is not begun anew by a replay. */
    private boolean followsAlready(ConsumerRecord<byte[], byte[]> record) {
        return !(stage instanceof Sweepable) && published.covers(Position.of(record));
    }

    /** What a command of another log asked for is done: on this one everybody was worked on anew. */
    private boolean isForAnotherLog(ConsumerRecord<byte[], byte[]> record) {
        boolean command =
                Commands.areOn(record.topic(), stage) || (stage instanceof HearsSweepEnds && Commands.isSweep(record));
        return command && !log.isOfThisLog(record.headers(), List.of());
    }

    /** On the topic of a tally, which other stages read. */
    private static boolean saysWhoPublishes(ConsumerRecord<byte[], byte[]> record) {
        return record.value() == null && Headers.text(record, Headers.SUMS) != null;
    }

    private static <E> void add(Map<String, List<Event<E>>> byKey, String key, Cause cause, E content) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(new Event<>(cause, content));
    }
}
