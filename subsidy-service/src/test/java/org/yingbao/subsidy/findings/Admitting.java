package org.yingbao.subsidy.findings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.subsidy.PolicyFindings;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.store.Store;
import org.yingbao.subsidy.Sent;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.stage.FakeMember.Crash;
import org.yingbao.testkit.store.MemoryStore;

/** The door, the book and the stage that says what was found, on topics in memory. */
final class Admitting {
    private static final Events EVENTS = new Events("urn:yingbao:subsidy");
    private static final DeadLetters DEAD_LETTERS = new DeadLetters("subsidy-service");

    private final FakeLog log = new FakeLog(1, 0);
    private final Door door = SubsidyDoor.open(EVENTS, DEAD_LETTERS, 1);
    private final FakeMember member;
    private Store store = new MemoryStore();
    private long sent;

    Admitting() {
        member = new FakeMember(log, "policy-findings", this::process, Set.of(0));
    }

    private StageProcessor<Admissions, Admitted> process() {
        PolicyBook book = new PolicyBook();
        FindingsStage stage = new FindingsStage(EVENTS, book, () -> readAll(book));
        return new StageProcessor<>(stage, store, log, EVENTS, DEAD_LETTERS);
    }

    private void readAll(PolicyBook book) {
        log.from(new TopicPartition(BookTopics.REGIONS, 0), book.view().pages().regions(), Integer.MAX_VALUE)
                .forEach(book::on);
    }

    Admitting sent(Sent... events) {
        for (Sent event : events) {
            log.append(door.process(List.of(event.at(sent++).record())));
        }
        return this;
    }

    Admitting settle() {
        member.drain(3);
        return this;
    }

    boolean step(int most, Crash crash) {
        return member.step(most, crash);
    }

    void emptyTheStore() {
        store = new MemoryStore();
        member.restart();
    }

    List<PolicyFindings> findings() {
        return log.all(Topics.POLICY_FINDINGS).stream()
                .map(record -> Json.MAPPER.readValue(record.value(), PolicyFindings.class))
                .toList();
    }

    /** Key and name of each event. */
    List<String> events() {
        return log.all(Topics.POLICY_FINDINGS).stream()
                .map(record ->
                        new String(record.key(), StandardCharsets.UTF_8) + " " + Headers.text(record, Headers.ID))
                .toList();
    }

    List<String> deadLetters() {
        return List.of(BookTopics.POLICIES, BookTopics.REGIONS).stream()
                .flatMap(topic -> log.all(topic + "-dlt").stream())
                .map(letter -> String.valueOf(Headers.text(letter, "yb_detail")))
                .toList();
    }
}
