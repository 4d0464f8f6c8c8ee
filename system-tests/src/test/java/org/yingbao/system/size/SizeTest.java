package org.yingbao.system.size;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.system.chain.Instructions;
import org.yingbao.system.kills.Folders;
import org.yingbao.system.kills.Ground;
import org.yingbao.system.kills.Instance;
import org.yingbao.system.kills.Site;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.JsonNode;

/**
 * Real services with 512 MB each: one person of 480 records, one of 71 months, one of 5,000 records, and others between
 * them, who must not notice. {@code -Dyingbao.flood=5000} says how many are too many.
 */
class SizeTest {

    private static final int FLOOD = Integer.getInteger("yingbao.flood", 1_500);
    private static final int OTHERS = 60;
    private static final int KEPT = 600;
    private static final long LATEST_MS = Long.getLong("yingbao.size.latest", 60_000);

    private final LargePerson overlapping = new LargePerson("E10000001");
    private final LargePerson monthly = new LargePerson("E10000002");
    private final LargePerson flooded = new LargePerson("E10000003");

    @Test
    void a_person_of_very_many_records_is_decided_and_what_is_too_much_costs_nobody_else_anything() {
        System.setProperty("yingbao.heap", "512m");
        Path folder = Folders.fresh("size");
        try (Site site = Site.start(Ground.ROCKSDB, folder);
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", site.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            Map<String, Long> pids = pids(site);
            send(
                    producer,
                    IntStream.rangeClosed(2020, 2026)
                            .mapToObj(LargePerson::policy)
                            .toList());
            site.awaitQuiet();

            long started = System.nanoTime();
            send(producer, mixed());
            site.awaitQuiet();
            long sent = System.nanoTime();
            send(producer, deaths());
            site.awaitQuiet();
            System.out.printf(
                    "%d, %d and %d records and %d other people: %,d ms; the deaths: %,d ms%n",
                    480, 71, FLOOD, OTHERS, (sent - started) / 1_000_000, (System.nanoTime() - sent) / 1_000_000);

            Map<String, JsonNode> last = last(site);
            for (LargePerson each : List.of(overlapping, monthly, flooded)) {
                assertThat(action(last, each.number(), 2025)).isEqualTo("WITHDRAWN");
            }
            for (int i = 0; i < OTHERS; i++) {
                assertThat(action(last, other(i).number(), 2025)).isEqualTo("DIFFERENCE");
            }
            checkLetters(site);
            checkSizes(site);
            checkLatest(site);
            site.instances().forEach(SizeTest::report);
            assertThat(pids(site)).isEqualTo(pids);
        }
        Folders.delete(folder.resolve("broker"));
        Folders.delete(folder.resolve("data"));
    }

    private static LargePerson other(int i) {
        return new LargePerson("N2000" + (1_000 + i));
    }

    /** The three, by turns, and every now and then somebody else. */
    private List<Event> mixed() {
        List<List<Event>> large = List.of(
                overlapping.overlapping(LocalDate.of(2024, 6, 1), 480),
                monthly.monthly(LocalDate.of(2020, 1, 1), 71),
                flooded.flood(LocalDate.of(2025, 1, 1), FLOOD));
        List<Event> mixed = new ArrayList<>();
        int most = Math.max(480, FLOOD);
        for (int i = 0; i < most; i++) {
            for (List<Event> events : large) {
                if (i < events.size()) {
                    mixed.add(events.get(i));
                }
            }
            if (i % (most / OTHERS) == 0 && i / (most / OTHERS) < OTHERS) {
                mixed.add(normal(other(i / (most / OTHERS))));
            }
        }
        return mixed;
    }

    private static Event normal(LargePerson person) {
        LocalDate from = LocalDate.of(2024, 3, 1);
        return person.identity("N", "MINIMUM_LIVING", from, LocalDate.of(2030, 1, 1), LocalDate.of(2025, 3, 1));
    }

    private List<Event> deaths() {
        return List.of(
                overlapping.death(LocalDate.of(2025, 10, 15)),
                monthly.death(LocalDate.of(2025, 11, 20)),
                flooded.death(LocalDate.of(2025, 11, 20)));
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, Collection<Event> events) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Event event : events) {
            ProducerRecord<byte[], byte[]> record = CloudEvents.binary(event);
            String person =
                    event.data().path("person").path("document").path("number").asString("");
            sent.add(producer.send(new ProducerRecord<>(
                    record.topic(), null, null, person.getBytes(UTF_8), record.value(), record.headers())));
        }
        producer.flush();
        assertThat(sent).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ZERO));
    }

    private static Map<String, JsonNode> last(Site site) {
        Map<String, JsonNode> last = new HashMap<>();
        Instructions.read(site.bootstrapServers())
                .all()
                .forEach(said -> last.put(
                        said.path("document").path("number").asString() + "/" + said.path("coverageYear"), said));
        return last;
    }

    private static String action(Map<String, JsonNode> last, String number, int year) {
        JsonNode said = last.get(number + "/" + year);
        return said == null ? "" : said.path("action").asString();
    }

    private void checkLetters(Site site) {
        for (String topic :
                List.of("identity.records.v1", Topics.PERSONS, Topics.ENTITLEMENTS, Topics.PERSON_COLLECTIONS)) {
            assertThat(Instructions.values(site.bootstrapServers(), topic + "-dlt"))
                    .as(topic)
                    .isEmpty();
        }
        Map<String, ConsumerRecord<byte[], byte[]>> received = new HashMap<>();
        Instructions.values(site.bootstrapServers(), Topics.CIVIL_AFFAIRS_IDENTITY)
                .forEach(record -> received.put(record.partition() + "/" + record.offset(), record));
        List<ConsumerRecord<byte[], byte[]>> letters =
                Instructions.values(site.bootstrapServers(), Topics.CIVIL_AFFAIRS_IDENTITY + "-dlt");
        assertThat(letters).hasSize(Math.max(0, FLOOD - KEPT));
        for (ConsumerRecord<byte[], byte[]> letter : letters) {
            assertThat(Headers.text(letter, "yb_reason")).isEqualTo("TOO_LARGE");
            ConsumerRecord<byte[], byte[]> of = Objects.requireNonNull(
                    received.remove(Headers.text(letter, "yb_partition") + "/" + Headers.text(letter, "yb_offset")));
            assertThat(letter.value()).isEqualTo(of.value());
            assertThat(letter.key()).isEqualTo(of.key());
            assertThat(Arrays.asList(letter.headers().toArray()))
                    .containsAll(Arrays.asList(of.headers().toArray()));
        }
    }

    private static void checkSizes(Site site) {
        for (String topic : List.of(Topics.PERSONS, Topics.ENTITLEMENTS, Topics.LEDGER)) {
            int largest = Instructions.values(site.bootstrapServers(), topic).stream()
                    .mapToInt(record -> record.value().length)
                    .max()
                    .orElse(0);
            System.out.printf("largest of %s: %,d bytes%n", topic, largest);
            assertThat(largest).isBetween(1, 1_000_000);
        }
    }

    /** From the record of each of the others to the instruction. */
    private void checkLatest(Site site) {
        Map<String, Long> sent = new HashMap<>();
        Instructions.values(site.bootstrapServers(), Topics.CIVIL_AFFAIRS_IDENTITY)
                .forEach(record -> sent.put(Headers.text(record, Headers.ID), record.timestamp()));
        TreeMap<Long, String> late = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> instruction :
                Instructions.values(site.bootstrapServers(), Topics.INSTRUCTIONS)) {
            String number = Json.MAPPER
                    .readTree(instruction.value())
                    .path("document")
                    .path("number")
                    .asString();
            Long at = sent.get(String.valueOf(Headers.text(instruction, Headers.CORRELATION)));
            if (number.startsWith("N") && at != null) {
                late.put(instruction.timestamp() - at, number);
            }
        }
        System.out.printf("the instruction of somebody else came at the latest after %,d ms%n", late.lastKey());
        assertThat(late.lastKey()).isLessThan(LATEST_MS);
    }

    private static void report(Instance instance) {
        System.out.printf(
                "%s: heap used %,.0f MB of 512%n",
                instance.program().name(),
                instance.actuator().metric("jvm_memory_used_bytes", "area=\"heap\"") / 1024 / 1024);
        assertThat(instance.program().log()).content().doesNotContain("OutOfMemoryError");
    }

    private static Map<String, Long> pids(Site site) {
        Map<String, Long> pids = new TreeMap<>();
        site.programs().forEach(program -> pids.put(program.name(), program.pid()));
        return pids;
    }
}
