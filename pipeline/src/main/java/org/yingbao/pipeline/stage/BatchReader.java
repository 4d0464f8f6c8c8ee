package org.yingbao.pipeline.stage;

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
import org.yingbao.pipeline.store.StoreUnavailable;

/** Sorts the records of a batch by person; what can not be read becomes a dead letter. */
final class BatchReader<N> {

    private final Stage<?, N> stage;
    private final SweepPager sweeps;
    private final RefusedRecords refused;
    private final LogName log;

    BatchReader(Stage<?, N> stage, SweepPager sweeps, RefusedRecords refused, LogName log) {
        this.stage = stage;
        this.sweeps = sweeps;
        this.refused = refused;
        this.log = log;
    }

    Batch<N> read(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, List<Event<N>>> people = new LinkedHashMap<>();
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (isForAnotherLog(record)) {
                continue;
            }
            try {
                Cause cause = Headers.causeOf(record);
                switch (stage.read(record)) {
                    case Input.One<N>(String id, N content) -> add(people, id, cause, content);
                    case Input.Many<N>(List<String> ids, N content) ->
                        ids.forEach(id -> add(people, id, cause, content));
                    case Input.Everybody<N>(Sweep sweep) ->
                        leaving.addAll(sweeps.page(record.topic(), record.partition(), sweep, cause));
                }
            } catch (TransientFailure | StoreUnavailable trouble) {
                throw trouble;
            } catch (RuntimeException unreadable) {
                leaving.add(refused.unreadable(record, unreadable));
            }
        }
        return new Batch<>(people, leaving);
    }

    /** What a command of another log asked for is done: on this one everybody was worked on anew. */
    private boolean isForAnotherLog(ConsumerRecord<byte[], byte[]> record) {
        return stage.commands().contains(record.topic()) && !log.isOfThisLog(record.headers(), List.of());
    }

    private static <N> void add(Map<String, List<Event<N>>> people, String id, Cause cause, N content) {
        people.computeIfAbsent(id, key -> new ArrayList<>(2)).add(new Event<>(cause, content));
    }
}
