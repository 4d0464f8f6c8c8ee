package org.yingbao.pipeline.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.testkit.boot.ServiceStart;

/** What an operator sets reaches the clients of Kafka, by Boot's names and by the service's own. */
@ExtendWith(OutputCaptureExtension.class)
class KafkaClientPropertiesTest {

    @TempDir
    Path folder;

    @Test
    void boots_own_names_reach_each_kind_of_client() throws IOException {
        KafkaAccess access = access(
                Map.of("SPRING_KAFKA_BOOTSTRAP_SERVERS", "one:1,two:2"),
                "--spring.kafka.security.protocol=SASL_PLAINTEXT",
                "--spring.kafka.properties.sasl.mechanism=PLAIN",
                "--spring.kafka.jaas.enabled=false",
                "--spring.kafka.properties.sasl.jaas.config="
                        + "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"u\" password=\"p\";",
                "--spring.kafka.consumer.max-poll-records=100",
                "--spring.kafka.producer.properties.linger.ms=50",
                "--spring.kafka.admin.properties.retry.backoff.ms=300");

        assertThat(List.of(access.admin(), access.reader(), access.writer("w")))
                .allSatisfy(settings -> assertThat(settings)
                        .containsEntry("bootstrap.servers", List.of("one:1", "two:2"))
                        .containsEntry("security.protocol", "SASL_PLAINTEXT")
                        .containsEntry("sasl.mechanism", "PLAIN")
                        .containsKey("sasl.jaas.config"));
        assertThat(access.reader().get("max.poll.records")).hasToString("100");
        assertThat(access.writer("w").get("linger.ms")).hasToString("50");
        assertThat(access.admin()).containsEntry("retry.backoff.ms", "300");
    }

    @Test
    void variables_of_the_service_are_properties_of_every_client() throws IOException {
        KafkaAccess access = access(Map.of(
                "YINGBAO_KAFKA_PROPERTIES_CLIENT_DNS_LOOKUP", "resolve_canonical_bootstrap_servers_only",
                "YINGBAO_KAFKA_PROPERTIES_RETRY_BACKOFF_MS", "200"));

        assertThat(List.of(access.admin(), access.reader(), access.writer("w")))
                .allSatisfy(settings -> assertThat(settings)
                        .containsEntry("client.dns.lookup", "resolve_canonical_bootstrap_servers_only")
                        .containsEntry("retry.backoff.ms", "200"));
    }

    @Test
    void a_file_says_the_same_and_whatever_is_set_nearer_goes_before_it() throws IOException {
        Path file = Files.writeString(folder.resolve("client.properties"), """
                client.dns.lookup=resolve_canonical_bootstrap_servers_only
                retry.backoff.ms=300
                reconnect.backoff.ms=300
                """);

        assertThat(access(
                                Map.of(
                                        "YINGBAO_KAFKA_CONFIG", file.toString(),
                                        "YINGBAO_KAFKA_PROPERTIES_RETRY_BACKOFF_MS", "200",
                                        "YINGBAO_KAFKA_PROPERTIES_RECONNECT_BACKOFF_MS", "200"),
                                "--spring.kafka.properties.reconnect.backoff.ms=100")
                        .admin())
                .containsEntry("client.dns.lookup", "resolve_canonical_bootstrap_servers_only")
                .containsEntry("retry.backoff.ms", "200")
                .containsEntry("reconnect.backoff.ms", "100");
    }

    @Test
    void what_exactly_once_rests_on_stays_and_the_log_says_so(CapturedOutput output) throws IOException {
        KafkaAccess access = access(
                Map.of(),
                "--spring.kafka.consumer.isolation-level=read_uncommitted",
                "--spring.kafka.consumer.auto-offset-reset=latest",
                "--spring.kafka.consumer.enable-auto-commit=true",
                "--spring.kafka.consumer.group-id=another",
                "--spring.kafka.producer.acks=0",
                "--spring.kafka.producer.transaction-id-prefix=same-for-all",
                "--spring.kafka.producer.properties.enable.idempotence=false");

        assertThat(access.reader())
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("enable.auto.commit", false);
        assertThat(access.writer("w")).containsEntry("acks", "all").containsEntry("enable.idempotence", true);
        assertThat(output)
                .contains(
                        "no effect has what is set for acks, auto.offset.reset, enable.auto.commit, enable.idempotence,"
                                + " group.id, isolation.level",
                        "no effect has what is set for spring.kafka.producer.transaction-id-prefix");
    }

    @Test
    void of_what_nobody_has_set_the_log_says_nothing(CapturedOutput output) throws IOException {
        access(Map.of());

        assertThat(output).doesNotContain("no effect");
    }

    private KafkaAccess access(Map<String, Object> variables, String... settings) throws IOException {
        try (ConfigurableApplicationContext service = ServiceStart.in(folder, variables, settings)) {
            return service.getBean(KafkaAccess.class);
        }
    }
}
