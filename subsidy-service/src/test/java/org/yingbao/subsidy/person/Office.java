package org.yingbao.subsidy.person;

import static org.yingbao.subsidy.person.APerson.aPerson;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.LoggerFactory;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.store.MemoryStore;

/** The service in memory with some people in it, for whom anything that passes the door is decided. */
public final class Office {

    private final Running running = new Running(new MemoryStore());

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
    }

    /** Returns why anything became a dead letter behind the door. */
    public List<String> decideBy(List<ProducerRecord<byte[], byte[]>> passed) {
        running.hear(passed).settle();
        return running.deadLetters.stream()
                .map(letter -> Headers.text(letter.headers(), "yb_reason") + ": "
                        + Headers.text(letter.headers(), "yb_detail"))
                .toList();
    }
}
