package org.yingbao.pipeline.processing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Tallied;
import org.yingbao.pipeline.stage.TallySum;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.stage.FakeMember.Crash;
import org.yingbao.testkit.store.MemoryStore;

/** One history of words and misfortunes, until all is quiet. */
final class TallyRun {

    private static final int PARTITIONS = 2;
    private static final List<String> PEOPLE = List.of("a", "b", "cc", "dd", "eee", "fff");

    private final Random chance;
    private final FakeLog log = new FakeLog(PARTITIONS, 0);
    private final MemoryStore memory = new MemoryStore();
    private final UnaryOperator<Store> fault;
    private final UnaryOperator<CommittedLog> logFault;
    private final List<FakeMember> members = new ArrayList<>();
    private MemoryStore backup = new MemoryStore();
    private int callsUntilFailure = Integer.MAX_VALUE;

    TallyRun(long seed, UnaryOperator<Store> fault, UnaryOperator<CommittedLog> logFault) {
        this.chance = new Random(seed);
        this.fault = fault;
        this.logFault = logFault;
        for (int partition = 0; partition < PARTITIONS; partition++) {
            members.add(member(partition));
        }
    }

    private FakeMember member(int partition) {
        return new FakeMember(log, "diaries", this::processor, Set.of(partition));
    }

    private StageProcessor<Diaries.Diary, String> processor() {
        Store store = fault.apply(new FailingStore(memory, this::isUp));
        return new StageProcessor<>(
                new CountedDiaries(),
                store,
                logFault.apply(log),
                new Events("urn:test"),
                new DeadLetters("test-service"));
    }

    private boolean isUp() {
        return --callsUntilFailure != 0;
    }

    TallyRun played() {
        for (int i = 0; i < 40; i++) {
            int partition = chance.nextInt(PARTITIONS);
            switch (chance.nextInt(12)) {
                case 0 -> interrupted(partition, () -> step(partition, Crash.BEFORE_COMMIT));
                case 1 -> interrupted(partition, () -> step(partition, Crash.AFTER_COMMIT));
                case 2 -> backup = memory.backup();
                case 3 -> forget(chance.nextInt(3) == 0 ? new MemoryStore() : backup);
                case 4 -> overtaken(partition);
                case 5 -> failing(partition);
                case 6, 7 -> interrupted(partition, () -> step(partition, Crash.NONE));
                default -> say();
            }
            for (int each = 0; each < PARTITIONS; each++) {
                assertThat(stored(each)).as("step %d, partition %d", i, each).isEqualTo(contained(each));
            }
        }
        for (int partition = 0; partition < PARTITIONS; partition++) {
            int owner = partition;
            interrupted(owner, () -> members.get(owner).drain(3));
            members.set(owner, member(owner));
            members.get(owner).drain(3);
        }
        return this;
    }

    private void say() {
        String topic = chance.nextBoolean() ? Diaries.WORDS : Diaries.MORE_WORDS;
        String person = PEOPLE.get(chance.nextInt(PEOPLE.size()));
        log.append(List.of(Diaries.word(topic, person, Character.toString('a' + chance.nextInt(20)))));
    }

    private void step(int partition, Crash crash) {
        members.get(partition).step(1 + chance.nextInt(3), crash);
    }

    /** Whoever is interrupted by another one, or by the store, is replaced. */
    private void interrupted(int partition, Runnable work) {
        try {
            work.run();
        } catch (TransientFailure | StoreUnavailable trouble) {
            callsUntilFailure = Integer.MAX_VALUE;
            members.set(partition, member(partition));
        }
    }

    private void forget(MemoryStore older) {
        memory.restore(older);
        members.replaceAll(_ -> null);
        for (int partition = 0; partition < PARTITIONS; partition++) {
            members.set(partition, member(partition));
        }
    }

    /** A thread wakes up when another one has long taken over. */
    private void overtaken(int partition) {
        FakeMember before = members.get(partition);
        int writes = chance.nextInt(4);
        afterWrites(writes, () -> {
            members.set(partition, member(partition));
            step(partition, Crash.NONE);
            step(partition, Crash.NONE);
        });
        try {
            List<ConsumerRecord<byte[], byte[]>> batch = before.poll(3);
            if (!batch.isEmpty()) {
                before.processor().process(batch);
            }
        } catch (TransientFailure expected) {
            // its batch belongs to the other one
        }
        memory.beforeNextWrite(() -> {});
        members.set(partition, member(partition));
    }

    private void afterWrites(int writes, Runnable work) {
        memory.beforeNextWrite(writes == 0 ? work : () -> afterWrites(writes - 1, work));
    }

    private void failing(int partition) {
        callsUntilFailure = 1 + chance.nextInt(12);
        interrupted(partition, () -> step(partition, Crash.NONE));
        callsUntilFailure = Integer.MAX_VALUE;
    }

    Map<String, Figures> ofPeople() {
        Map<String, Figures> sums = new TreeMap<>();
        new Documents<>(Diaries.DEFINITION, memory)
                .load(PEOPLE)
                .forEach((key, document) -> CountedDiaries.contribution(
                                key, document.current().state())
                        .forEach((name, figures) -> sums.merge(name, figures, Figures::plus)));
        return sums;
    }

    /** What the sums in the store stand for. */
    Map<String, Figures> contained(int partition) {
        SumsCheckpoint checkpoint = checkpoint(partition);
        Map<String, Figures> sums = new TreeMap<>();
        new Documents<>(Diaries.DEFINITION, memory).load(PEOPLE).forEach((key, document) -> {
            Tallied tallied = document.current().tallied();
            if (log.partitionOf(key.getBytes(UTF_8)) == partition && tallied != null) {
                checkpoint.counted(tallied).forEach((name, figures) -> sums.merge(name, figures, Figures::plus));
            }
        });
        sums.values().removeIf(Figures::isNone);
        return sums;
    }

    Map<String, Figures> stored(int partition) {
        Map<String, Sum> all = new HashMap<>(new Sums(Diaries.DEFINITION, memory).all(partition));
        all.putAll(checkpoint(partition).changed());
        Map<String, Figures> sums = new TreeMap<>();
        all.forEach((name, sum) -> sums.put(name, sum.figures()));
        sums.values().removeIf(Figures::isNone);
        return sums;
    }

    private SumsCheckpoint checkpoint(int partition) {
        return memory.mark("diaries/" + partition)
                .map(mark -> Json.MAPPER.readTree(mark).path("mark").path("sums"))
                .filter(sums -> !sums.isMissingNode())
                .map(sums -> Json.MAPPER.treeToValue(sums, SumsCheckpoint.class))
                .orElse(SumsCheckpoint.NONE);
    }

    Map<String, Figures> published() {
        Map<String, Figures> last = new HashMap<>();
        log.all(CountedDiaries.FIGURES).forEach(record -> last.put(new String(record.key(), UTF_8), figures(record)));
        Map<String, Figures> sums = new TreeMap<>();
        last.forEach((name, figures) -> sums.merge(name.substring(0, name.indexOf('/')), figures, Figures::plus));
        sums.values().removeIf(Figures::isNone);
        return sums;
    }

    /** Words are never taken back. */
    boolean everFell() {
        Map<String, Long> before = new HashMap<>();
        return log.all(CountedDiaries.FIGURES).stream().anyMatch(record -> {
            long words = figures(record).get(CountedDiaries.WORDS);
            Long was = before.put(new String(record.key(), UTF_8), words);
            return was != null && was > words;
        });
    }

    private static Figures figures(ConsumerRecord<byte[], byte[]> record) {
        return TallySum.of(record).map(TallySum::figures).orElse(Figures.NONE);
    }
}
