package org.yingbao.subsidy.person;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.store.Store;
import org.yingbao.subsidy.Sent;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;

/** The whole service on a log in memory: the door, the book, and one thread that decides everybody. */
final class Running {
    private static final int PARTITIONS = 8;
    private static final Events EVENTS = new Events("urn:yingbao:subsidy");
    private static final DeadLetters DEAD_LETTERS = new DeadLetters("subsidy-service");

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final PolicyBook book = new PolicyBook();
    final List<ProducerRecord<byte[], byte[]>> published = new ArrayList<>();
    final List<ProducerRecord<byte[], byte[]>> deadLetters = new ArrayList<>();
    final List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
    final List<ConsumerRecord<byte[], byte[]>> followed = new ArrayList<>();
    private final List<ConsumerRecord<byte[], byte[]>> inbox = new ArrayList<>();
    private final List<ConsumerRecord<byte[], byte[]>> notInTheBook = new ArrayList<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final Door door = SubsidyDoor.open(EVENTS, DEAD_LETTERS, PARTITIONS);
    private final StageProcessor<Decided, SubsidyEvent> people;
    private long sent;
    private boolean bookLags;
    private boolean bookIsLost;

    Running(Store store) {
        this(store, List.of());
    }

    /** Taking over where this was published before. */
    Running(Store store, List<ProducerRecord<byte[], byte[]>> before) {
        SubsidyStage stage = new SubsidyStage(EVENTS, book, this::catchUp, registry);
        List<ConsumerRecord<byte[], byte[]>> topic =
                before.stream().map(this::delivered).toList();
        people = new StageProcessor<>(
                stage,
                store,
                (from, each) -> {
                    topic.forEach(each);
                    return from;
                },
                EVENTS,
                DEAD_LETTERS);
        people.start(IntStream.range(0, PARTITIONS)
                .boxed()
                .collect(
                        Collectors.toMap(partition -> new TopicPartition(Topics.PERSONS, partition), partition -> 0L)));
    }

    Running policy(String json) {
        return policy(Sent.policy(json));
    }

    Running policy(Sent event) {
        return knock(event);
    }

    /** What a region code means, as data without the code and its revision. */
    Running region(String code, long revision, String more) {
        return knock(Sent.region(code, revision, more));
    }

    /** The policy is in the book, and everybody whom it concerns has long been told. */
    Running knowing(String policy) {
        return knowing(Sent.policy(policy));
    }

    Running knowing(Sent event) {
        admitted(event).stream()
                .filter(record -> BookTopics.FOLLOWED.contains(record.topic()))
                .forEach(this::deliver);
        return this;
    }

    private Running knock(Sent event) {
        return hear(admitted(event));
    }

    List<ProducerRecord<byte[], byte[]>> admitted(Sent event) {
        return door.process(List.of(event.at(sent++).record()));
    }

    Running day(String day) {
        return knock(Sent.day(day));
    }

    Running facts(PersonFacts facts) {
        Cause cause = new Cause(
                new Position("identity.records.v1", 0, facts.version()),
                "identity-event-" + facts.version(),
                facts.newsAt().toString(),
                "department-event-" + facts.version(),
                "00-11111111111111111111111111111111-2222222222222222-01");
        deliver(EVENTS.event(
                Topics.PERSONS,
                facts.personId(),
                EventTypes.PERSON,
                facts.personId() + "-" + facts.version(),
                Json.MAPPER.writeValueAsBytes(facts),
                cause));
        return this;
    }

    /** What has left the door. */
    Running hear(List<ProducerRecord<byte[], byte[]>> passed) {
        passed.forEach(this::deliver);
        return this;
    }

    Running withABookThatLags() {
        bookLags = true;
        return this;
    }

    Running withABookThatNeverCatchesUp() {
        bookLags = true;
        bookIsLost = true;
        return this;
    }

    /** Works until nothing is left to read. */
    Running settle() {
        while (!inbox.isEmpty()) {
            List<ConsumerRecord<byte[], byte[]>> batch = List.copyOf(inbox);
            List<ProducerRecord<byte[], byte[]>> leaving = people.process(batch);
            inbox.clear();
            read.addAll(batch);
            leaving.forEach(this::deliver);
            people.committed(Map.of(), Map.of());
        }
        return this;
    }

    /** What was read is committed. */
    Running committed() {
        Map<TopicPartition, Long> next = new HashMap<>();
        read.forEach(record ->
                next.merge(new TopicPartition(record.topic(), record.partition()), record.offset() + 1, Math::max));
        people.committed(next, Map.of());
        return this;
    }

    /** Everything comes once more, in the order in which it came, as after a reset of the group. */
    Running again() {
        inbox.addAll(read);
        read.clear();
        return this;
    }

    boolean isPublished(String personId) {
        return published.stream().anyMatch(record -> new String(record.key(), StandardCharsets.UTF_8).equals(personId));
    }

    Entitlements entitlements(String personId) {
        return published.stream()
                .filter(record -> new String(record.key(), StandardCharsets.UTF_8).equals(personId))
                .reduce((one, later) -> later)
                .map(record -> Json.MAPPER.readValue(record.value(), Entitlements.class))
                .orElseThrow();
    }

    List<EntitlementStep> steps(String personId, int year) {
        return entitlements(personId).years().stream()
                .filter(each -> each.coverageYear() == year)
                .map(YearEntitlement::steps)
                .findFirst()
                .orElseThrow();
    }

    double decisions(String outcome) {
        return registry.get("yingbao.decisions")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    /** How many people sweeps of a kind have looked at. */
    double lookedAt(String sweep) {
        return registry.find("yingbao.sweep.people").tag("sweep", sweep).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private void catchUp() {
        if (!bookIsLost) {
            notInTheBook.forEach(book::on);
            notInTheBook.clear();
        }
    }

    private void deliver(ProducerRecord<byte[], byte[]> record) {
        ConsumerRecord<byte[], byte[]> delivered = delivered(record);
        if (record.topic().endsWith("-dlt")) {
            deadLetters.add(record);
        } else if (BookTopics.FOLLOWED.contains(record.topic())) {
            notInTheBook.add(delivered);
            followed.add(delivered);
            if (!bookLags) {
                catchUp();
            }
        } else if (record.topic().equals(Topics.ENTITLEMENTS)) {
            published.add(record);
        } else {
            inbox.add(delivered);
        }
    }

    private ConsumerRecord<byte[], byte[]> delivered(ProducerRecord<byte[], byte[]> record) {
        Integer chosen = record.partition();
        int partitions = BookTopics.FOLLOWED.contains(record.topic()) ? 1 : PARTITIONS;
        int partition = chosen == null
                ? Math.floorMod(new String(record.key(), StandardCharsets.UTF_8).hashCode(), partitions)
                : chosen;
        long offset =
                Objects.requireNonNull(ends.merge(new TopicPartition(record.topic(), partition), 1L, Long::sum)) - 1;
        return new ConsumerRecord<>(
                record.topic(),
                partition,
                offset,
                0,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                record.key(),
                record.value(),
                new RecordHeaders(record.headers()),
                Optional.empty());
    }
}
