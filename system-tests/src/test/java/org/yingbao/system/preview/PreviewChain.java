package org.yingbao.system.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.contribution.preview.ComparisonDoor;
import org.yingbao.contribution.preview.PreviewStage;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.processing.WrittenInputs;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyAdmitted;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.book.PolicyVersion;
import org.yingbao.subsidy.door.SubsidyDoor;
import org.yingbao.subsidy.draft.DraftAdmitted;
import org.yingbao.subsidy.draft.DraftBook;
import org.yingbao.subsidy.draft.DraftReading;
import org.yingbao.subsidy.draft.PolicyReading;
import org.yingbao.subsidy.draft.PreviewDoor;
import org.yingbao.subsidy.draft.WholeStore;
import org.yingbao.subsidy.person.SubsidyStage;
import org.yingbao.subsidy.person.TriedPeople;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.stage.FakeMember.Crash;
import org.yingbao.testkit.store.MemoryStore;
import tools.jackson.databind.JsonNode;

/** Three services on a log in memory; each of their threads is moved by hand, and can be killed. */
final class PreviewChain {
    static final int PARTITIONS = 2;
    private static final int FOR_EVER = 1_000_000;
    private static final Secret SECRET = Secret.of("the secret of the previews".getBytes(UTF_8));
    private static final Seal SEAL = new Seal(SECRET);
    private static final Events IDENTITY = new Events("urn:yingbao:identity");
    private static final Events SUBSIDY = new Events("urn:yingbao:subsidy");
    private static final Events CONTRIBUTION = new Events("urn:yingbao:contribution");

    final FakeLog log =
            new FakeLog(PARTITIONS, Instant.parse("2120-01-01T00:00:00Z").toEpochMilli(), Set.copyOf(Topics.IN_ORDER));
    final MemoryStore subsidyStore = new MemoryStore();
    final MemoryStore contributionStore = new MemoryStore();
    private final MemoryStore identityStore = new MemoryStore();
    private final Map<String, FakeMember> members = new LinkedHashMap<>();
    private final int people;

    private final boolean leaking;

    /** @param people on a page of a preview */
    PreviewChain(int people) {
        this(people, false);
    }

    /** Planted: whoever decides takes drafts for policies. */
    static PreviewChain withALeak(int people) {
        return new PreviewChain(people, true);
    }

    private PreviewChain(int people, boolean leaking) {
        this.leaking = leaking;
        this.people = people;
        Set<Integer> all = Set.of(0, 1);
        add(
                "identity-door",
                all,
                () -> new Door(
                        new Entrances(IDENTITY, new PersonIds(SECRET), SEAL).all(), letters("identity-service")));
        add("identity", all, () -> stage(new IdentityStage(IDENTITY, SEAL, identityStore), identityStore, IDENTITY));
        add("subsidy-door", all, () -> SubsidyDoor.open(SUBSIDY, letters("subsidy-service"), PARTITIONS));
        add("subsidy", all, this::decisions);
        add("subsidy-previews", all, this::sweeps);
        add(
                "contribution",
                all,
                () -> stage(
                        new ContributionStage(CONTRIBUTION, SEAL, new CompositeMeterRegistry()),
                        contributionStore,
                        CONTRIBUTION));
        add(
                "contribution-previews",
                all,
                () -> new ComparisonDoor(
                        CONTRIBUTION, contributionStore, log.log(), letters("contribution-service"), FOR_EVER));
        add(
                "policy-previews",
                Set.of(0),
                () -> stage(new PreviewStage(CONTRIBUTION, log.log()), contributionStore, CONTRIBUTION));
    }

    private Processor decisions() {
        PolicyBook book = new PolicyBook();
        Runnable policies = follow(BookTopics.FOLLOWED, book::on);
        Runnable drafts = leaking ? follow(List.of(DraftBook.FOLLOWED), draft -> book.on(asPolicy(draft))) : () -> {};
        Runnable catchUp = () -> {
            policies.run();
            drafts.run();
        };
        return stage(new SubsidyStage(SUBSIDY, book, catchUp, new CompositeMeterRegistry()), subsidyStore, SUBSIDY);
    }

    private static ConsumerRecord<byte[], byte[]> asPolicy(ConsumerRecord<byte[], byte[]> draft) {
        DraftAdmitted admitted = Json.MAPPER.readValue(draft.value(), DraftAdmitted.class);
        JsonNode policy = admitted.draft().path("policy");
        PolicyVersion version = new PolicyVersion(
                policy.path("region").asString(),
                policy.path("coverageYear").asInt(),
                2,
                admitted.version().time(),
                admitted.version().id(),
                admitted.version().digest());
        return new ConsumerRecord<>(
                BookTopics.POLICIES,
                0,
                draft.offset(),
                draft.key(),
                Json.MAPPER.writeValueAsBytes(new PolicyAdmitted(version, admitted.source(), policy)));
    }

    private Processor sweeps() {
        PolicyBook book = new PolicyBook();
        DraftBook drafts = new DraftBook();
        return PreviewDoor.open(
                SUBSIDY,
                new DraftReading(drafts, follow(List.of(DraftBook.FOLLOWED), drafts::on)),
                new PolicyReading(book, follow(BookTopics.FOLLOWED, book::on)),
                new TriedPeople(subsidyStore),
                new WholeStore(SUBSIDY, new WrittenInputs(SubsidyStage.NAME, subsidyStore)::until, log),
                letters("subsidy-service"),
                PARTITIONS,
                people,
                () -> {});
    }

    private <D, E> Processor stage(Stage<D, E> stage, MemoryStore store, Events events) {
        return new StageProcessor<>(
                stage, store, log, events, letters(stage.definition().name()));
    }

    private static DeadLetters letters(String service) {
        return new DeadLetters(service);
    }

    /** Reads topics of one partition whole, and on when asked. */
    private Runnable follow(List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> read = new HashMap<>();
        topics.forEach(topic -> read.put(new TopicPartition(topic, 0), 0L));
        Runnable catchUp = () -> read.putAll(log.read(Map.copyOf(read), each));
        catchUp.run();
        return catchUp;
    }

    private void add(String name, Set<Integer> partitions, Supplier<Processor> processes) {
        members.put(name, new FakeMember(log, name, processes, partitions));
    }

    List<String> members() {
        return List.copyOf(members.keySet());
    }

    FakeMember member(String name) {
        return Optional.ofNullable(members.get(name)).orElseThrow();
    }

    PreviewChain send(Event event) {
        log.append(List.of(CloudEvents.binary(event)));
        return this;
    }

    /** Each settles before the next one comes. */
    PreviewChain sendOneByOne(List<Event> events) {
        events.forEach(event -> send(event).settle());
        return this;
    }

    /** One batch of one thread; false if there is nothing to read. A thread in trouble begins anew. */
    boolean step(String name, Crash crash) {
        FakeMember member = member(name);
        try {
            return member.step(3, crash);
        } catch (TransientFailure trouble) {
            member.again();
            return true;
        }
    }

    PreviewChain settle() {
        boolean more = true;
        for (int round = 0; more; round++) {
            if (round > 20_000) {
                throw new AssertionError("it never ends");
            }
            more = false;
            for (String name : members.keySet()) {
                more |= step(name, Crash.NONE);
            }
        }
        return this;
    }

    /** As they were published last, by draft. */
    Map<String, PolicyPreview> previews() {
        Map<String, PolicyPreview> last = new TreeMap<>();
        published().forEach(preview -> last.put(preview.draftId(), preview));
        return last;
    }

    List<PolicyPreview> published() {
        return log.all(Topics.POLICY_PREVIEWS).stream()
                .map(record -> Json.MAPPER.readValue(record.value(), PolicyPreview.class))
                .toList();
    }

    Optional<PolicyPreview> preview(String draftId) {
        return Optional.ofNullable(previews().get(draftId));
    }

    /** The last instruction of each person for a year, unless it was withdrawn. */
    Map<String, Instruction> targets(int coverageYear) {
        Map<String, Instruction> last = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : log.all(Topics.INSTRUCTIONS)) {
            Instruction instruction = Json.MAPPER.readValue(record.value(), Instruction.class);
            if (instruction.coverageYear() == coverageYear) {
                last.put(instruction.personId(), instruction);
            }
        }
        last.values().removeIf(instruction -> instruction.action().equals("WITHDRAWN"));
        return last;
    }

    /** Everything that people and offices are told, drafts aside. */
    int told() {
        return log.all(Topics.ENTITLEMENTS).size()
                + log.all(Topics.INSTRUCTIONS).size()
                + log.all(Topics.SUSPECTED).size()
                + log.all(Topics.LEDGER).size();
    }

    /** Every record that a door or a stage refused. */
    List<String> refused() {
        List<String> refused = new ArrayList<>();
        for (String topic : List.of(
                Topics.POLICIES,
                Topics.PERSONS,
                Topics.ENTITLEMENTS,
                Topics.ACCEPTED_DRAFTS,
                Topics.PREVIEW_COMMANDS,
                Topics.PREVIEW_PAGES,
                Topics.PREVIEW_SUMS)) {
            log.all(Topics.deadLettersOf(topic))
                    .forEach(record -> refused.add(topic + " "
                            + new String(
                                    record.headers().lastHeader("yb_detail").value(), UTF_8)));
        }
        return refused;
    }
}
