package org.yingbao.contribution.stage;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.AccountEvent;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.store.MemoryStore;

/** The stage with its processor, a store that can be lost, and the logs around it. */
final class Platform {

    private static final Events EVENTS = new Events("urn:yingbao:contribution");

    final FakeLog log = new FakeLog(1, Inputs.CLOCK);
    MemoryStore store = new MemoryStore();
    private final List<ConsumerRecord<byte[], byte[]>> heard = new ArrayList<>();
    private StageProcessor<Account, AccountEvent> processor = started();

    /** Processes a record in a batch and a transaction of its own. */
    Platform hear(ConsumerRecord<byte[], byte[]> record) {
        heard.add(record);
        process(record);
        return this;
    }

    /** The store writes, the transaction does not commit. */
    Platform crashOn(ConsumerRecord<byte[], byte[]> record) {
        heard.add(record);
        processor.process(List.of(record));
        return this;
    }

    /** Compaction has done its work: of each input only this is left. */
    Platform keepOnly(List<ConsumerRecord<byte[], byte[]>> left) {
        heard.retainAll(left);
        return this;
    }

    /** Starts again with this store and reads all that was heard again, topic by topic. */
    Platform restartWith(MemoryStore other) {
        store = other;
        processor = started();
        for (String topic : List.of(Topics.ENTITLEMENTS, Topics.PERSON_COLLECTIONS)) {
            heard.stream().filter(record -> record.topic().equals(topic)).forEach(this::process);
        }
        return this;
    }

    private void process(ConsumerRecord<byte[], byte[]> record) {
        var ends = log.append(processor.process(List.of(record)));
        Map<TopicPartition, Long> next = new HashMap<>();
        next.put(new TopicPartition(record.topic(), 0), record.offset() + 1);
        processor.committed(next, ends);
    }

    private StageProcessor<Account, AccountEvent> started() {
        ContributionStage stage = new ContributionStage(EVENTS, Inputs.SEAL, new SimpleMeterRegistry());
        StageProcessor<Account, AccountEvent> started =
                new StageProcessor<>(stage, store, log, EVENTS, new DeadLetters("contribution-service"));
        started.start(Map.of(
                new TopicPartition(Topics.ENTITLEMENTS, 0), 0L, new TopicPartition(Topics.PERSON_COLLECTIONS, 0), 0L));
        return started;
    }

    List<Instruction> instructions() {
        return log.all(Topics.INSTRUCTIONS).stream()
                .map(event -> Json.MAPPER.readValue(event.value(), Instruction.class))
                .toList();
    }

    List<History> history() {
        return log.all(Topics.HISTORY).stream()
                .map(event -> Json.MAPPER.readValue(event.value(), History.class))
                .toList();
    }

    List<Suspected> suspected() {
        return log.all(Topics.SUSPECTED).stream()
                .map(event -> Json.MAPPER.readValue(event.value(), Suspected.class))
                .toList();
    }

    List<LedgerLines> ledgers() {
        return log.all(Topics.LEDGER).stream()
                .map(event -> Json.MAPPER.readValue(event.value(), LedgerLines.class))
                .toList();
    }

    LedgerLine line() {
        return ledgers().getLast().years().getFirst();
    }
}
