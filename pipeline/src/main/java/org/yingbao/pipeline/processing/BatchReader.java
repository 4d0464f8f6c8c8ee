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
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.pipeline.store.StoreUnavailable;

/** Groups the records of a batch by key; what cannot be read becomes a dead letter. */
final class BatchReader<E> {

    private final Stage<?, E> stage;
    private final SweepPager sweeps;
    private final RefusedRecords refused;
    private final LogName log;

    BatchReader(Stage<?, E> stage, SweepPager sweeps, RefusedRecords refused, LogName log) {
        this.stage = stage;
        this.sweeps = sweeps;
        this.refused = refused;
        this.log = log;
    }

    Batch<E> read(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, List<Event<E>>> byKey = new LinkedHashMap<>();
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (isForAnotherLog(record) || saysWhoPublishes(record)) {
                continue;
            }
            try {
                Cause cause = Headers.causeOf(record);
                switch (stage.read(record)) {
                    case Input.One<E>(String key, E content) -> add(byKey, key, cause, content);
                    case Input.Many<E>(List<String> keys, E content) ->
                        keys.forEach(key -> add(byKey, key, cause, content));
                    case Input.Everybody<E>(var sweep) ->
                        leaving.addAll(sweeps.page(
                                record.topic(),
                                record.partition(),
                                sweep,
                                cause,
                                stage instanceof Sweepable sweepable ? sweepable : null));
                }
            } catch (TransientFailure | StoreUnavailable failure) {
                throw failure;
            } catch (RuntimeException unreadable) {
                leaving.add(refused.unreadable(record, unreadable));
            }
        }
        return new Batch<>(byKey, leaving);
    }

    /** What a command of another log asked for is done: on this one everybody was worked on anew. */
    private boolean isForAnotherLog(ConsumerRecord<byte[], byte[]> record) {
        return Commands.areOn(record.topic(), stage) && !log.isOfThisLog(record.headers(), List.of());
    }

    /** On the topic of a tally, which other stages read. */
    private static boolean saysWhoPublishes(ConsumerRecord<byte[], byte[]> record) {
        return record.value() == null && Headers.text(record, Headers.SUMS) != null;
    }

    private static <E> void add(Map<String, List<Event<E>>> byKey, String key, Cause cause, E content) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(new Event<>(cause, content));
    }
}
