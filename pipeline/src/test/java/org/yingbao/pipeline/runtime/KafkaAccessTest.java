package org.yingbao.pipeline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KafkaAccessTest {

    @Test
    void what_the_operator_sets_reaches_every_client() {
        KafkaAccess access = wanting(Map.of("security.protocol", "SASL_SSL", "sasl.mechanism", "SCRAM-SHA-512"));

        assertThat(everyClient(access))
                .hasSize(5)
                .allSatisfy(settings -> assertThat(settings)
                        .containsEntry("security.protocol", "SASL_SSL")
                        .containsEntry("sasl.mechanism", "SCRAM-SHA-512"));
    }

    @Test
    void how_fast_things_go_is_the_operators_choice() {
        KafkaAccess access = wanting(Map.of("linger.ms", "50", "max.poll.records", "100"));

        assertThat(access.producer("group", 0)).containsEntry("linger.ms", "50");
        assertThat(access.member("group", 0)).containsEntry("max.poll.records", "100");
        assertThat(access.recordsOfAPoll()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "acks, 0",
        "enable.idempotence, false",
        "transactional.id, same-for-all",
        "transaction.timeout.ms, 900000",
        "isolation.level, read_uncommitted",
        "enable.auto.commit, true",
        "auto.offset.reset, latest",
        "group.id, another",
        "group.instance.id, same-for-all",
        "partition.assignment.strategy, org.apache.kafka.clients.consumer.RoundRobinAssignor",
        "key.deserializer, org.apache.kafka.common.serialization.StringDeserializer",
        "bootstrap.servers, elsewhere:9092"
    })
    void what_the_guarantees_rest_on_is_not(String name, String value) {
        KafkaAccess asked = wanting(Map.of(name, value));
        KafkaAccess usual = wanting(Map.of());

        boolean ofProducers = usual.producer("group", 0).containsKey(name);
        boolean ofMembers = usual.member("group", 0).containsKey(name);
        assertThat(ofProducers || ofMembers).isTrue();
        if (ofProducers) {
            assertThat(asked.producer("group", 0))
                    .containsEntry(name, usual.producer("group", 0).get(name));
        }
        if (ofMembers) {
            assertThat(asked.member("group", 0))
                    .containsEntry(name, usual.member("group", 0).get(name));
        }
    }

    @Test
    void what_has_no_effect_is_named() {
        assertThat(wanting(Map.of("acks", "0", "isolation.level", "read_uncommitted", "linger.ms", "50"))
                        .overruled())
                .containsExactly("acks", "isolation.level");
    }

    @Test
    void what_agrees_with_the_guarantees_is_not() {
        assertThat(wanting(Map.of("acks", "all", "enable.idempotence", "true")).overruled())
                .isEmpty();
    }

    private static KafkaAccess wanting(Map<String, String> properties) {
        return new KafkaAccess("localhost:1", "test", 1, properties);
    }

    private static Stream<Map<String, Object>> everyClient(KafkaAccess access) {
        return Stream.of(
                access.admin(),
                access.reader(),
                access.member("group", 0),
                access.producer("group", 0),
                access.writer("clock"));
    }
}
