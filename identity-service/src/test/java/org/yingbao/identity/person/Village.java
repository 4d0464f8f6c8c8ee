package org.yingbao.identity.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.identity.RegisterConflict;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.store.rocksdb.RocksStore;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.store.HookedStore;

/** Several people behind the door, each partition of them with a thread of its own, on one real store. */
final class Village implements AutoCloseable {

    static final int PARTITIONS = 3;

    private final Path folder;
    private final FakeLog log = new FakeLog(PARTITIONS, 0);
    private final List<FakeMember> members;
    private int stores;
    private HookedStore store;

    Village(Path folder) {
        this.folder = folder;
        this.store = opened();
        this.members = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new FakeMember(log, "identity", this::process, Set.of(partition)))
                .toList();
    }

    private HookedStore opened() {
        return new HookedStore(RocksStore.open(folder.resolve("store" + stores++), List.of(IdentityStage.KEPT), false));
    }

    private Processor process() {
        return new StageProcessor<>(
                new IdentityStage(Says.EVENTS, Says.SEAL, store),
                store,
                log,
                Says.EVENTS,
                new DeadLetters("identity-service"));
    }

    void emptyTheStore() {
        store.close();
        store = opened();
        members.forEach(FakeMember::restart);
    }

    void hear(Says... all) {
        log.append(Stream.of(all).map(Says::checked).toList());
    }

    /** The thread that owns a person. */
    FakeMember ownerOf(Says says) {
        return members.get(log.partitionOf(says.checked().key()));
    }

    FakeMember member(int partition) {
        return members.get(partition);
    }

    /** Something that happens just before the next look at the index. */
    void beforeLooking(Runnable hook) {
        store.before("find", hook);
    }

    void settle() {
        boolean busy = true;
        while (busy) {
            busy = false;
            for (FakeMember member : members) {
                busy |= member.step(7);
            }
        }
    }

    Map<String, PersonFacts> facts() {
        return lastOf(Topics.PERSONS, PersonFacts.class);
    }

    PersonFacts factsOf(String name) {
        return Objects.requireNonNull(facts().get(Says.personId(name)));
    }

    PersonCollections collectionsOf(String name) {
        return Objects.requireNonNull(collections().get(Says.personId(name)));
    }

    Map<String, PersonCollections> collections() {
        return lastOf(Topics.PERSON_COLLECTIONS, PersonCollections.class);
    }

    private <T> Map<String, T> lastOf(String topic, Class<T> type) {
        Map<String, T> last = new LinkedHashMap<>();
        log.all(topic)
                .forEach(record ->
                        last.put(new String(record.key(), UTF_8), Json.MAPPER.readValue(record.value(), type)));
        return last;
    }

    /** Who holds a register, as the last snapshots say it. */
    List<String> holders(String recordId) {
        Predicate<String> same = recordId::equals;
        List<String> holders = new ArrayList<>();
        facts().forEach((id, facts) -> {
            Stream<String> held = Stream.concat(
                    facts.identities().stream().map(fact -> fact.recordId()),
                    facts.enrolments().stream().map(fact -> fact.recordId()));
            held.filter(same).forEach(each -> holders.add(id));
        });
        collections()
                .forEach((id, collections) -> collections.collections().stream()
                        .map(fact -> fact.recordId())
                        .filter(same)
                        .forEach(each -> holders.add(id)));
        return holders;
    }

    List<RegisterConflict> conflicts() {
        return log.all(Topics.CONFLICTS).stream()
                .map(record -> Json.MAPPER.readValue(record.value(), RegisterConflict.class))
                .toList();
    }

    List<String> eventIds(String topic) {
        return log.all(topic).stream()
                .map(record -> String.valueOf(Headers.text(record, Headers.ID)))
                .toList();
    }

    /** Every value and header that the stage published. */
    Stream<String> published() {
        return Stream.of(Topics.PERSONS, Topics.PERSON_COLLECTIONS, Topics.CONFLICTS, CheckedRecord.TOPIC)
                .flatMap(topic -> log.all(topic).stream())
                .map(Village::text);
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text =
                new StringBuilder(new String(record.key(), UTF_8)).append(new String(record.value(), UTF_8));
        record.headers().forEach(header -> text.append(new String(header.value(), UTF_8)));
        return text.toString();
    }

    @Override
    public void close() {
        store.close();
    }
}
