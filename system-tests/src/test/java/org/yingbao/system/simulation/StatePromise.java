package org.yingbao.system.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.store.Store;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.system.chain.StateEvents;
import org.yingbao.testkit.simulation.Simulation;
import org.yingbao.testkit.stage.KeptState;

/**
 * The records of each key of a compacted topic never say an older thing after a newer one, nor two things under one
 * version, and the last is what the store of its service holds.
 */
final class StatePromise {

    private static final List<String> COMPACTED =
            List.of(Topics.PERSONS, Topics.PERSON_COLLECTIONS, Topics.ENTITLEMENTS, Topics.LEDGER);

    private final Map<String, byte[]> last = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private StatePromise() {}

    static List<String> broken(Simulation simulation) {
        StatePromise promise = new StatePromise();
        for (String topic : COMPACTED) {
            for (ConsumerRecord<byte[], byte[]> record : simulation.log().committed(topic)) {
                promise.read(topic + "/" + new String(record.key(), UTF_8), record.value());
            }
        }
        Store identity = simulation.store("identity");
        promise.compare(simulation, new IdentityStage(new Events("urn:yingbao:identity"), Chain.SEAL, identity));
        promise.compare(simulation, Chain.subsidyStage(new PolicyBook(), () -> {}));
        promise.compare(
                simulation, new ContributionStage(new Events("urn:yingbao:contribution"), Chain.SEAL, Chain.NOWHERE));
        promise.last.keySet().forEach(key -> promise.broken.add(key + " is on the topic and not in the store"));
        return promise.broken;
    }

    private void read(String key, byte[] value) {
        byte[] before = last.put(key, value);
        if (before != null && StateEvents.contradict(before, value)) {
            broken.add(key + " is " + new String(value, UTF_8) + " after " + new String(before, UTF_8));
        }
    }

    private void compare(Simulation simulation, Stage<?, ?> stage) {
        Store store = simulation.store(stage.definition().name());
        for (ProducerRecord<byte[], byte[]> kept : KeptState.of(
                stage,
                store,
                simulation.ids(stage.definition().name(), stage.definition().name()))) {
            String key = kept.topic() + "/" + new String(kept.key(), UTF_8);
            byte[] published = last.remove(key);
            if (!Arrays.equals(published, kept.value())) {
                broken.add(key + " is " + (published == null ? "nothing" : new String(published, UTF_8))
                        + " in the topic, but in the store " + new String(kept.value(), UTF_8));
            }
        }
    }
}
