package org.yingbao.system.size;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;
import org.yingbao.subsidy.person.SubsidyStage;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.store.MemoryStore;
import tools.jackson.databind.JsonNode;

/** The folds from the departments to the ledger in one thread, and what each writes. */
final class FlowThrough {

    private static final Secret SECRET = Secret.of("the secret of this test, 32 characters".getBytes(UTF_8));
    private static final Seal SEAL = new Seal(SECRET);
    private static final PersonIds PERSON_IDS = new PersonIds(SECRET);
    private static final int A_BATCH = 500;

    final FakeLog log = new FakeLog(1, 1_893_456_000_000L);
    final Map<String, MemoryStore> stores = new HashMap<>();
    private final List<FakeMember> members;
    private final PolicyBook book = new PolicyBook();
    private final Map<String, Long> followed = new HashMap<>();

    FlowThrough() {
        Events identity = new Events("urn:yingbao:identity");
        Events subsidy = new Events("urn:yingbao:subsidy");
        DeadLetters letters = new DeadLetters("test");
        SimpleMeterRegistry nowhere = new SimpleMeterRegistry();
        members = List.of(
                member("identity-door", new Door(new Entrances(identity, PERSON_IDS, SEAL).all(), letters)),
                member("subsidy-door", SubsidyDoor.open(subsidy, letters, 1)),
                member("identity", stage(new IdentityStage(identity, SEAL, store("identity")), identity)),
                member("subsidy", stage(new SubsidyStage(subsidy, book, this::catchUp, nowhere), subsidy)),
                member(
                        "contribution",
                        stage(new ContributionStage(new Events("urn:yingbao:c"), SEAL, nowhere), subsidy)));
    }

    private MemoryStore store(String name) {
        return stores.computeIfAbsent(name, key -> new MemoryStore());
    }

    private <D, N> Processor stage(Stage<D, N> stage, Events events) {
        return new StageProcessor<>(
                stage,
                store(stage.definition().name()),
                log,
                events,
                new DeadLetters(stage.definition().name()),
                log.origins());
    }

    private FakeMember member(String group, Processor processor) {
        return new FakeMember(log, group, () -> processor, Set.of(0));
    }

    private void catchUp() {
        for (String topic : BookTopics.FOLLOWED) {
            List<ConsumerRecord<byte[], byte[]>> more =
                    log.from(new TopicPartition(topic, 0), followed.getOrDefault(topic, 0L), Integer.MAX_VALUE);
            more.forEach(book::on);
            followed.merge(topic, (long) more.size(), Long::sum);
        }
    }

    /** Everything at once. */
    FlowThrough send(Collection<Event> events) {
        log.append(events.stream()
                .map(CloudEvents::binary)
                .map(record -> new org.apache.kafka.clients.producer.ProducerRecord<byte[], byte[]>(
                        record.topic(), 0, null, "key".getBytes(UTF_8), record.value(), record.headers()))
                .toList());
        catchUp();
        boolean more = true;
        while (more) {
            more = false;
            for (FakeMember member : members) {
                more |= member.step(A_BATCH);
                catchUp();
            }
        }
        return this;
    }

    /** One event after the other, each with all that follows. */
    FlowThrough sendEach(Collection<Event> events) {
        events.forEach(event -> send(List.of(event)));
        return this;
    }

    private Optional<ConsumerRecord<byte[], byte[]>> lastRecord(String topic, String number) {
        String id = PERSON_IDS.of("PASSPORT", number);
        return log.all(topic).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(id))
                .reduce((one, later) -> later);
    }

    /** What was said last of a person on a topic. */
    JsonNode last(String topic, LargePerson person) {
        return Json.MAPPER.readTree(
                lastRecord(topic, person.number()).orElseThrow().value());
    }

    JsonNode year(String topic, LargePerson person, int year) {
        for (JsonNode each : last(topic, person).path("years")) {
            if (each.path("coverageYear").asInt() == year) {
                return each;
            }
        }
        return Json.MAPPER.missingNode();
    }

    /** The last instruction of a year. */
    JsonNode instruction(LargePerson person, int year) {
        String id = PERSON_IDS.of("PASSPORT", person.number());
        return log.all(Topics.INSTRUCTIONS).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(id))
                .map(record -> Json.MAPPER.readTree(record.value()))
                .filter(instruction -> instruction.path("coverageYear").asInt() == year)
                .reduce((one, later) -> later)
                .orElse(Json.MAPPER.missingNode());
    }

    int largest(String topic) {
        return log.all(topic).stream()
                .mapToInt(record -> Objects.requireNonNull(record.value()).length)
                .max()
                .orElse(0);
    }

    List<ConsumerRecord<byte[], byte[]>> deadLettersOf(String topic) {
        return log.all(DeadLetters.topicOf(topic));
    }

    ConsumerRecord<byte[], byte[]> record(Position at) {
        return log.from(new TopicPartition(at.topic(), at.partition()), at.offset(), 1)
                .getFirst();
    }
}
