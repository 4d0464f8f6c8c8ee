package org.yingbao.contribution.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Forecast;
import org.yingbao.contracts.contribution.ForecastOfPayer;
import org.yingbao.contracts.contribution.LedgerInclusion;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.Reconciliation;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.contracts.department.Closing;
import org.yingbao.contracts.department.CountAndSum;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.contracts.department.TaxDay;
import org.yingbao.contracts.department.TransferReceipt;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.YearEntitlement;
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
import org.yingbao.contribution.transfer.TransferReceipts;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.stage.FakeMember.Crash;
import org.yingbao.testkit.store.MemoryStore;

/** The service with its doors and both stages, on a log of two partitions; people of coverage year 2023. */
final class Counties {
    private static final Events EVENTS = new Events("urn:yingbao:contribution");
    private static final DeadLetters DEAD = new DeadLetters("contribution-service");
    private static final int PARTITIONS = 2;
    private static final Set<Integer> ALL = Set.of(0, 1);
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    final FakeLog log = new FakeLog(PARTITIONS, Inputs.CLOCK * 2, Set.copyOf(Topics.IN_ORDER));
    final MemoryStore people = new MemoryStore();
    final MemoryStore requests = new MemoryStore();
    final MemoryStore sums = new MemoryStore();
    final FakeMember door;
    final FakeMember fundsDoor;
    final FakeMember stage;
    final FakeMember requestsStage;
    final FakeMember reconciliations;
    final FakeMember forecasts;
    private long sent;

    Counties() {
        door = member(
                "door",
                () -> new Door(
                        Map.of(
                                Topics.TRANSFER_RECEIPTS, new TransferReceipts(EVENTS),
                                Topics.CLOSINGS, new ClosingEntrance(EVENTS),
                                Topics.TAX_DAYS, new TaxDayEntrance(EVENTS)),
                        DEAD));
        fundsDoor = member("funds-door", () -> FundsDoor.open(EVENTS, new Instance().funds(), DEAD));
        stage = member(
                "people",
                () -> new StageProcessor<>(
                        new ContributionStage(EVENTS, Inputs.SEAL, new SimpleMeterRegistry(), new Instance().funds()),
                        people,
                        log,
                        EVENTS,
                        DEAD));
        requestsStage = alone("requests", requests, process -> new RequestsStage(EVENTS, process.funds()));
        reconciliations = alone("reconciliations", sums, Instance::reconciliations);
        forecasts = alone("forecasts", sums, Instance::forecasts);
    }

    private FakeMember member(String group, Supplier<Processor> processes) {
        return new FakeMember(log, group, processes, ALL);
    }

    /** A stage whose inputs have one partition. */
    private FakeMember alone(String group, MemoryStore store, Function<Instance, Stage<?, ?>> stages) {
        return new FakeMember(
                log,
                group,
                () -> new StageProcessor<>(stages.apply(new Instance()), store, log, EVENTS, DEAD),
                Set.of(0));
    }

    /** The books of a process. */
    private final class Instance {
        private final RegionsBook regions = new RegionsBook();
        private final FundsBook funds = new FundsBook(PARTITIONS);
        private final TaxDaysBook taxDays = new TaxDaysBook(regions);
        private final ForecastBook forecasts = new ForecastBook(regions);
        private final Books books = new Books(List.of(regions, funds, taxDays, forecasts));
        private final Map<TopicPartition, Long> read = new HashMap<>();

        private Instance() {
            books.followed().forEach(topic -> read.put(new TopicPartition(topic, 0), 0L));
        }

        private void catchUp() {
            read.putAll(log.read(read, books::on));
        }

        private Reading reading() {
            return new Reading(books, this::catchUp);
        }

        private FundsReading funds() {
            return new FundsReading(funds, regions, reading());
        }

        private ReconciliationStage reconciliations() {
            return new ReconciliationStage(EVENTS, reading(), regions, taxDays);
        }

        private ForecastsStage forecasts() {
            return new ForecastsStage(EVENTS, reading(), forecasts);
        }
    }

    List<FakeMember> members() {
        return List.of(door, fundsDoor, stage, requestsStage, reconciliations, forecasts);
    }

    /** Until there is nothing left to do. */
    Counties settle() {
        boolean more = true;
        while (more) {
            more = false;
            for (FakeMember member : members()) {
                more |= member.step(3, Crash.NONE);
            }
        }
        return this;
    }

    Counties entitled(String person, EntitlementStep... steps) {
        List<YearEntitlement> years =
                steps.length == 0 ? List.of() : List.of(new YearEntitlement(2023, List.of(steps)));
        return send(
                Topics.ENTITLEMENTS,
                person,
                EventTypes.ENTITLEMENTS,
                new Entitlements(person, sent + 1, Inputs.WANG, years, null));
    }

    Counties collected(String person, CollectionFact... results) {
        return send(
                Topics.PERSON_COLLECTIONS,
                person,
                EventTypes.PERSON_COLLECTIONS,
                new PersonCollections(person, sent + 1, List.of(results)));
    }

    Counties close(String closingId, String region) {
        return close(closingId, region, LocalDate.parse("2022-12-31"));
    }

    Counties close(String closingId, String region, LocalDate asOf) {
        return send(Topics.CLOSINGS, closingId, EventTypes.CLOSING, new Closing(closingId, region, 2023, "第一批", asOf));
    }

    Counties moved(String requestId, long revision, long fen) {
        return receipt(requestId, revision, "MOVED", fen);
    }

    Counties refused(String requestId, long revision) {
        return receipt(requestId, revision, "REFUSED", 0);
    }

    private Counties receipt(String requestId, long revision, String status, long fen) {
        return send(
                Topics.TRANSFER_RECEIPTS,
                requestId,
                EventTypes.TRANSFER_RECEIPT,
                new TransferReceipt(
                        requestId, revision, status, fen, OffsetDateTime.parse("2023-01-03T09:00:00+08:00"), null));
    }

    /** Tax has these payments of a day in 141102. */
    Counties taxDay(String day, long revision, int count, long sumFen) {
        return taxDay("141102", day, revision, count, sumFen);
    }

    Counties taxDay(String region, String day, long revision, int count, long sumFen) {
        CountAndSum nothing = new CountAndSum(0, 0);
        return send(
                Topics.TAX_DAYS,
                region,
                EventTypes.TAX_DAY,
                new TaxDay(
                        LocalDate.parse(day),
                        region,
                        2023,
                        revision,
                        new CountAndSum(count, sumFen),
                        nothing,
                        nothing));
    }

    /** A day has passed. */
    Counties day(String day) {
        return send(Topics.ACCEPTED_DAYS, "day", EventTypes.DAY, new DayPassed(LocalDate.parse(day)));
    }

    /** A register says that a code lies below another one, or was succeeded by it. */
    Counties region(String code, long revision, String field, String other) {
        return send(
                Topics.ACCEPTED_REGIONS,
                code,
                "org.yingbao.region-admitted.v1",
                Map.of(
                        "version",
                        Map.of(
                                "region",
                                code,
                                "revision",
                                revision,
                                "time",
                                "2023-01-01T00:00:00Z",
                                "id",
                                "r",
                                "digest",
                                "00"),
                        "source",
                        "urn:test",
                        "region",
                        Map.of("region", code, "revision", revision, "name", "某县", field, other)));
    }

    /** What was said of days of tax, as it was published. */
    List<Reconciliation> reconciled() {
        return log.all(Topics.RECONCILIATIONS).stream()
                .map(event -> Json.MAPPER.readValue(event.value(), Reconciliation.class))
                .toList();
    }

    /** The same in short. */
    List<String> reconciledInShort() {
        return reconciled().stream()
                .map(one -> "%s %s v%d %s %d/%d"
                        .formatted(
                                one.region(),
                                one.day(),
                                one.version(),
                                one.status(),
                                one.ours().paid().sumFen(),
                                one.theirs().paid().sumFen()))
                .toList();
    }

    /** The forecasts that were published last, for 2023. */
    SortedMap<String, List<ForecastOfPayer>> forecast() {
        SortedMap<String, List<ForecastOfPayer>> last = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> event : log.all(Topics.FORECASTS)) {
            Forecast forecast = Json.MAPPER.readValue(event.value(), Forecast.class);
            last.put(forecast.region(), forecast.payers());
        }
        last.values().removeIf(List::isEmpty);
        return last;
    }

    private Counties send(String topic, String key, String type, Object value) {
        sent++;
        Cause cause = new Cause(
                new Position("elsewhere.v1", 0, sent), "d-" + sent, "2023-02-01T10:00:00+08:00", "d-" + sent, TRACE);
        ProducerRecord<byte[], byte[]> record = new Events("urn:yingbao:test")
                .event(topic, key, type, type + sent, Json.MAPPER.writeValueAsBytes(value), cause);
        log.append(List.of(record));
        return this;
    }

    /** The requests as they were published last. */
    SortedMap<String, TransferRequest> requests() {
        SortedMap<String, TransferRequest> last = new TreeMap<>();
        for (TransferRequest request : published()) {
            last.put(request.requestId(), request);
        }
        return last;
    }

    List<TransferRequest> published() {
        return log.all(Topics.TRANSFER_REQUESTS).stream()
                .map(event -> Json.MAPPER.readValue(event.value(), TransferRequest.class))
                .toList();
    }

    TransferRequest request(String requestId) {
        return Objects.requireNonNull(requests().get(requestId), requestId);
    }

    /** The lines of the ledgers that were published last. */
    List<LedgerLine> lines() {
        Map<String, LedgerLines> ledgers = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> event : log.all(Topics.LEDGER)) {
            ledgers.put(new String(event.key(), UTF_8), Json.MAPPER.readValue(event.value(), LedgerLines.class));
        }
        return ledgers.values().stream()
                .flatMap(ledger -> ledger.years().stream())
                .toList();
    }

    /** What closings included, by the same. */
    List<LedgerInclusion> inclusions() {
        List<LedgerInclusion> all = new ArrayList<>();
        lines().stream().map(LedgerLine::included).filter(Objects::nonNull).forEach(all::addAll);
        return all;
    }

    /** People and total of each request, by the ledgers. */
    SortedMap<String, List<Long>> sumsOverPeople() {
        SortedMap<String, List<Long>> sums = new TreeMap<>();
        inclusions()
                .forEach(one -> sums.merge(
                        one.closingId() + "-" + one.region() + "-" + one.payer(),
                        List.of((long) one.people(), one.people() * one.amountFen()),
                        (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1))));
        return sums;
    }

    SortedMap<String, List<Long>> sumsOfRequests() {
        SortedMap<String, List<Long>> sums = new TreeMap<>();
        requests().forEach((id, request) -> sums.put(id, List.of(request.people(), request.totalFen())));
        return sums;
    }
}
