package org.yingbao.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.store.MemoryStore;

/** IdentityStage merged in memory from whatever passes the door, begun anew before they grow large. */
public final class Registry {

    private static final int ENOUGH = 50;

    private FakeLog log = new FakeLog(1, 0);
    private FakeMember member = member(log);
    private int merged;

    private static FakeMember member(FakeLog log) {
        MemoryStore store = new MemoryStore();
        return new FakeMember(
                log,
                "identity",
                () -> new StageProcessor<>(
                        new IdentityStage(Says.EVENTS, Says.SEAL, store),
                        store,
                        log,
                        Says.EVENTS,
                        new DeadLetters("identity-service")),
                Set.of(0));
    }

    /** Merges and publishes; returns why anything became a dead letter behind the door. */
    public List<String> merge(List<ProducerRecord<byte[], byte[]>> passed) {
        if (++merged % ENOUGH == 0) {
            log = new FakeLog(1, 0);
            member = member(log);
        }
        log.append(passed);
        member.drain(100);
        return letters(CheckedRecord.TOPIC);
    }

    /** Why records became dead letters of the topic that their sender wrote to. */
    public List<String> letters(String topic) {
        List<String> refused = new ArrayList<>();
        log.all(topic + "-dlt")
                .forEach(letter ->
                        refused.add(Headers.text(letter, "yb_reason") + ": " + Headers.text(letter, "yb_detail")));
        return refused;
    }
}
