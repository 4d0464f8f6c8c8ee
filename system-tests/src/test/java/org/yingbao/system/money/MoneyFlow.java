package org.yingbao.system.money;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.book.Books;
import org.yingbao.contribution.book.Reading;
import org.yingbao.contribution.forecast.ForecastBook;
import org.yingbao.contribution.forecast.ForecastsStage;
import org.yingbao.contribution.funds.ClosingEntrance;
import org.yingbao.contribution.funds.FundsBook;
import org.yingbao.contribution.funds.FundsDoor;
import org.yingbao.contribution.funds.FundsReading;
import org.yingbao.contribution.funds.RequestsStage;
import org.yingbao.contribution.reconciliation.ReconciliationStage;
import org.yingbao.contribution.reconciliation.TaxDayEntrance;
import org.yingbao.contribution.reconciliation.TaxDaysBook;
import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.contribution.transfer.TransferReceipts;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
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

/** All doors and stages up to the money, in one thread. */
final class MoneyFlow {
    private static final Secret SECRET = Secret.of("the secret of these tests, 32 letters".getBytes(UTF_8));
    private static final Seal SEAL = new Seal(SECRET);
    private static final PersonIds PERSON_IDS = new PersonIds(SECRET);
    private static final Events EVENTS = new Events("urn:yingbao:contribution");
    private static final DeadLetters LETTERS = new DeadLetters("test");
    private static final int A_BATCH = 500;

    private final FakeLog log = new FakeLog(1, 1_893_456_000_000L);
    private final Map<String, MemoryStore> stores = new HashMap<>();
    private final PolicyBook policies = new PolicyBook();
    private final RegionsBook regions = new RegionsBook();
    private final FundsBook funds = new FundsBook(1);
    private final TaxDaysBook taxDays = new TaxDaysBook(regions);
    private final ForecastBook forecasts = new ForecastBook(regions);
    private final Books books = new Books(List.of(regions, funds, taxDays, forecasts));
    private final Map<TopicPartition, Long> read = new HashMap<>();
    private final List<FakeMember> members;

    MoneyFlow() {
        Events identity = new Events("urn:yingbao:identity");
        Events subsidy = new Events("urn:yingbao:subsidy");
        SimpleMeterRegistry nowhere = new SimpleMeterRegistry();
        Reading ofBooks = new Reading(books, this::catchUp);
        FundsReading reading = new FundsReading(funds, regions, ofBooks);
        books.followed().forEach(topic -> read.put(new TopicPartition(topic, 0), 0L));
        BookTopics.FOLLOWED.forEach(topic -> read.put(new TopicPartition(topic, 0), 0L));
        members = List.of(
                member("identity-door", new Door(new Entrances(identity, PERSON_IDS, SEAL).all(), LETTERS)),
                member("subsidy-door", SubsidyDoor.open(subsidy, LETTERS, 1)),
                member(
                        "contribution-door",
                        new Door(
                                Map.of(
                                        Topics.TRANSFER_RECEIPTS, new TransferReceipts(EVENTS),
                                        Topics.CLOSINGS, new ClosingEntrance(EVENTS),
                                        Topics.TAX_DAYS, new TaxDayEntrance(EVENTS)),
                                LETTERS)),
                member("funds-door", FundsDoor.open(EVENTS, reading, LETTERS)),
                member("identity", stage(new IdentityStage(identity, SEAL, store("identity")), identity)),
                member("subsidy", stage(new SubsidyStage(subsidy, policies, this::catchUp, nowhere), subsidy)),
                member("contribution", stage(new ContributionStage(EVENTS, SEAL, nowhere, reading), EVENTS)),
                member("requests", stage(new RequestsStage(EVENTS, reading), EVENTS)),
                member("reconciliations", stage(new ReconciliationStage(EVENTS, ofBooks, regions, taxDays), EVENTS)),
                member("forecasts", stage(new ForecastsStage(EVENTS, ofBooks, forecasts), EVENTS)));
    }

    private MemoryStore store(String name) {
        return stores.computeIfAbsent(name, _ -> new MemoryStore());
    }

    private <D, N> Processor stage(Stage<D, N> stage, Events events) {
        return new StageProcessor<>(stage, store(stage.definition().name()), log, events, LETTERS, log.origins());
    }

    private FakeMember member(String group, Processor processor) {
        return new FakeMember(log, group, () -> processor, Set.of(0));
    }

    private void catchUp() {
        read.putAll(log.read(Map.copyOf(read), this::follow));
    }

    private void follow(ConsumerRecord<byte[], byte[]> record) {
        if (BookTopics.FOLLOWED.contains(record.topic())) {
            policies.on(record);
        }
        books.on(record);
    }

    /** One event after the other, each with all that follows. */
    MoneyFlow send(List<Event> events) {
        for (Event event : events) {
            ProducerRecord<byte[], byte[]> record = CloudEvents.binary(event);
            log.append(List.of(new ProducerRecord<>(
                    record.topic(), 0, null, "key".getBytes(UTF_8), record.value(), record.headers())));
            catchUp();
            settle();
        }
        return this;
    }

    private void settle() {
        boolean more = true;
        while (more) {
            more = false;
            for (FakeMember member : members) {
                more |= member.step(A_BATCH);
                catchUp();
            }
        }
    }

    /** What was published last under each name. */
    SortedMap<String, JsonNode> last(String topic, Function<JsonNode, String> name) {
        SortedMap<String, JsonNode> last = new TreeMap<>();
        log.all(topic).stream()
                .map(record -> Json.MAPPER.readTree(record.value()))
                .forEach(value -> last.put(name.apply(value), value));
        return last;
    }

    /** The last ledger line of a person and year. */
    JsonNode line(String documentType, String number, int year) {
        String id = PERSON_IDS.of(documentType, number);
        JsonNode ledger =
                last(Topics.LEDGER, one -> one.path("personId").asString()).get(id);
        return ledger == null
                ? Json.MAPPER.missingNode()
                : ledger.path("years")
                        .valueStream()
                        .filter(line -> line.path("coverageYear").asInt() == year)
                        .findFirst()
                        .orElse(Json.MAPPER.missingNode());
    }

    /** What was refused, by topic. */
    List<String> refused(List<Event> events) {
        return events.stream()
                .map(Event::topic)
                .distinct()
                .filter(topic -> !log.all(DeadLetters.topicOf(topic)).isEmpty())
                .toList();
    }
}
