package org.yingbao.system.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.system.chain.Instructions;
import org.yingbao.system.chain.StateEvents;
import org.yingbao.testkit.model.PlainModel;

/** What others read of a platform, all of it. */
public record Everything(String bootstrapServers) {

    private static final List<String> ONCE =
            List.of(Topics.INSTRUCTIONS, Topics.NOTICES, Topics.CONFLICTS, Topics.REFUSALS);
    private static final List<String> STATES =
            List.of(Topics.PERSONS, Topics.PERSON_COLLECTIONS, Topics.ENTITLEMENTS, Topics.LEDGER);

    /** How many there are of each of those that leave once, and of dead letters. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        ONCE.forEach(topic -> counts.put(topic, records(topic).size()));
        counts.put("dead letters", deadLetters());
        return counts;
    }

    int deadLetters() {
        return topics().stream()
                .filter(topic -> topic.endsWith("-dlt"))
                .mapToInt(topic -> records(topic).size())
                .sum();
    }

    /** What is not as promised. */
    List<String> faults(PlainModel model) {
        List<String> faults =
                new ArrayList<>(Instructions.read(bootstrapServers).differences(model));
        faults.addAll(faults());
        return faults;
    }

    /** What is not as promised, whoever is entitled to what. */
    public List<String> faults() {
        List<String> faults =
                new ArrayList<>(Instructions.read(bootstrapServers).faults());
        ONCE.forEach(topic -> faults.addAll(twice(topic)));
        STATES.forEach(topic -> faults.addAll(contradictions(topic)));
        return faults;
    }

    private List<String> twice(String topic) {
        Set<String> seen = new HashSet<>();
        return records(topic).stream()
                .map(record -> topic + " " + Headers.text(record, Headers.ID))
                .filter(id -> !seen.add(id))
                .toList();
    }

    private List<String> contradictions(String topic) {
        Map<String, byte[]> last = new HashMap<>();
        List<String> contradictions = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records(topic)) {
            String key = new String(record.key(), UTF_8);
            byte[] before = last.put(key, record.value());
            if (before != null && StateEvents.contradict(before, record.value())) {
                contradictions.add(topic + " " + key + ": offset " + record.offset() + ": "
                        + new String(record.value(), UTF_8) + " after " + new String(before, UTF_8));
            }
        }
        return contradictions;
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        return Instructions.values(bootstrapServers, topic);
    }

    private Set<String> topics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.listTopics().names().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
