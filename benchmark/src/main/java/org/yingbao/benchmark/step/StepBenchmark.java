package org.yingbao.benchmark.step;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yingbao.benchmark.load.Policies;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.benchmark.peer.NoStore;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.sealing.Subject;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;
import org.yingbao.subsidy.person.SubsidyStage;

/** A recognition of somebody new: the door, and at each stage reading, folding, writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepBenchmark {

    private static final DeadLetters DEAD_LETTERS = new DeadLetters("benchmark");

    private final Secret secret = Secret.of("the secret of a benchmark".getBytes(StandardCharsets.UTF_8));
    private final Seal seal = new Seal(secret);
    private final PersonIds personIds = new PersonIds(secret);
    private final Subject subject = new Subject("RESIDENT_ID", "11010519491231002X", "王秀英", null);
    private final String sealed = seal.close(subject);
    private final Events events = new Events("urn:yingbao:benchmark");
    private final Door door = new Door(new Entrances(events, personIds, seal).all(), DEAD_LETTERS);
    private final ConsumerRecord<byte[], byte[]> sent = recognition();
    private final Hop<?, ?> identity = new Hop<>(new IdentityStage(events, seal, new NoStore()), admitted());
    private final Hop<?, ?> subsidy =
            new Hop<>(new SubsidyStage(events, book(), () -> {}, new SimpleMeterRegistry()), identity.next());
    private final Hop<?, ?> contribution =
            new Hop<>(new ContributionStage(events, seal, new SimpleMeterRegistry()), subsidy.next());

    private static ConsumerRecord<byte[], byte[]> recognition() {
        return Workload.of(1, 0, 1).events().getFirst().received();
    }

    private ConsumerRecord<byte[], byte[]> admitted() {
        return Hop.received(door.process(List.of(sent)).getFirst());
    }

    private static PolicyBook book() {
        PolicyBook book = new PolicyBook();
        Door policies = SubsidyDoor.open(new Events("urn:yingbao:benchmark"), DEAD_LETTERS, 1);
        Policies.all()
                .forEach(policy -> policies.process(List.of(policy.received())).stream()
                        .filter(admitted -> admitted.topic().equals(BookTopics.POLICIES))
                        .forEach(admitted -> book.on(Hop.received(admitted))));
        return book;
    }

    @Benchmark
    public Object personId() {
        return personIds.of(subject.documentType(), subject.number());
    }

    @Benchmark
    public Object sealSubject() {
        return seal.close(subject);
    }

    @Benchmark
    public Object openSubject() {
        return seal.open(sealed);
    }

    @Benchmark
    public Object doorWhole() {
        return door.process(List.of(sent));
    }

    @Benchmark
    public Object identityRead() {
        return identity.read();
    }

    @Benchmark
    public Object identityFold() {
        return identity.fold();
    }

    @Benchmark
    public Object identitySnapshot() {
        return identity.snapshot();
    }

    @Benchmark
    public Object identityDocumentWrite() {
        return identity.write();
    }

    @Benchmark
    public Object identityDocumentRead() {
        return identity.load();
    }

    @Benchmark
    public Object subsidyRead() {
        return subsidy.read();
    }

    @Benchmark
    public Object subsidyFold() {
        return subsidy.fold();
    }

    @Benchmark
    public Object subsidySnapshot() {
        return subsidy.snapshot();
    }

    @Benchmark
    public Object contributionRead() {
        return contribution.read();
    }

    @Benchmark
    public Object contributionFold() {
        return contribution.fold();
    }

    @Benchmark
    public Object contributionSnapshot() {
        return contribution.snapshot();
    }

    @Benchmark
    public Object contributionInstruction() {
        return contribution.letters();
    }
}
