package org.yingbao.quickstart.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.conformance.Conformance;
import org.yingbao.pipeline.conformance.Verdict;
import org.yingbao.testkit.departments.Load;
import org.yingbao.testkit.departments.TownCounts;
import org.yingbao.testkit.departments.TownYear;

/** What the town of the testkit publishes is at the doors what it says it is. */
class TownAtTheDoorsTest {

    private static final long TAKEN = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();

    @Test
    void every_sound_record_passes_and_every_bad_one_is_refused_for_its_reason() {
        Conformance doors = Conformance.ofServices();
        List<Load.Item> year = TownYear.of(TownCounts.lishi(3, 20));
        assertThat(year).hasSizeGreaterThan(1_500);
        for (int i = 0; i < year.size(); i++) {
            Verdict verdict = doors.verdict(i + 1L, taken(year.get(i).record()));
            switch (year.get(i)) {
                case Load.Item.Good good ->
                    assertThat(verdict.isGood())
                            .as("%s: %s", good.event().id(), verdict)
                            .isTrue();
                case Load.Item.Bad bad -> assertThat(verdict.reason()).isEqualTo(bad.reason());
            }
        }
    }

    private static ConsumerRecord<byte[], byte[]> taken(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                0,
                0,
                TAKEN,
                TimestampType.LOG_APPEND_TIME,
                -1,
                -1,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }
}
