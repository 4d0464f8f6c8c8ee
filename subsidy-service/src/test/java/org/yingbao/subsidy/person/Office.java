package org.yingbao.subsidy.person;

import static org.yingbao.subsidy.person.APerson.aPerson;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.LoggerFactory;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.subsidy.findings.FindingsStage;
import org.yingbao.testkit.store.MemoryStore;

/** The service in memory with some people in it, for whom anything that passes the door is decided. */
public final class Office {

    private static final Events EVENTS = new Events("urn:yingbao:subsidy");

    private final Running running = new Running(new MemoryStore());
    private final FindingsStage stage = new FindingsStage(EVENTS, running.book, () -> {});
    private final Processor findings = new StageProcessor<>(
            stage, new MemoryStore(), (from, each) -> from, EVENTS, new DeadLetters("subsidy-service"));

    public Office() {
        ((Logger) LoggerFactory.getLogger(SweepProgress.class)).setLevel(Level.WARN);
        for (String region : List.of("141102", "371302")) {
            Stream.of(
                            "MINIMUM_LIVING",
                            "ORPHAN",
                            "MINIMUM_LIVING_MARGIN",
                            "MONITORED_UNSTABLE",
                            "LIFTED_OUT_OF_POVERTY")
                    .forEach(category -> running.facts(aPerson()
                            .named("p" + (region + category + "a".repeat(26)).substring(0, 26))
                            .holding(category, region, "2022-03-01", null, "ACTIVE", Map.of("grade", "RURAL_1"))
                            .enrolledIn(region, 1)
                            .facts()));
        }
        running.settle();
        findings.start(stage.definition().inputs().stream()
                .collect(Collectors.toMap(topic -> new TopicPartition(topic, 0), topic -> 0L)));
    }

    /** Returns why anything became a dead letter behind the door. */
    public List<String> decideBy(List<ProducerRecord<byte[], byte[]>> passed) {
        running.followed.clear();
        running.hear(passed).settle();
        return Stream.concat(running.deadLetters.stream(), findings().stream())
                .filter(record -> record.topic().endsWith("-dlt"))
                .map(letter -> Headers.text(letter.headers(), "yb_reason") + ": "
                        + Headers.text(letter.headers(), "yb_detail"))
                .toList();
    }

    private List<ProducerRecord<byte[], byte[]>> findings() {
        List<ConsumerRecord<byte[], byte[]>> admitted = running.followed.stream()
                .filter(record -> stage.definition().inputs().contains(record.topic()))
                .toList();
        return admitted.isEmpty() ? List.of() : findings.process(admitted);
    }
}
