package org.yingbao.pipeline.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yingbao.pipeline.runtime.KafkaAccess;

class KafkaClientPropertiesTest {

    @TempDir
    Path folder;

    @Test
    void variables_are_properties_of_every_client() {
        assertThat(access(
                                null,
                                Map.of(
                                        "YINGBAO_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                                        "YINGBAO_KAFKA_PROPERTIES_SASL_MECHANISM", "PLAIN",
                                        "YINGBAO_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                                                "org.apache.kafka.common.security.plain.PlainLoginModule required"
                                                        + " username=\"u\" password=\"p\";"))
                        .admin())
                .containsEntry("security.protocol", "SASL_PLAINTEXT")
                .containsEntry("sasl.mechanism", "PLAIN")
                .containsKey("sasl.jaas.config");
    }

    @Test
    void a_file_says_the_same_and_a_variable_goes_before_it() throws Exception {
        Path file = Files.writeString(
                folder.resolve("client.properties"), "client.dns.lookup=use_all_dns_ips\nretry.backoff.ms=300\n");

        assertThat(access(file, Map.of("YINGBAO_KAFKA_PROPERTIES_RETRY_BACKOFF_MS", "200"))
                        .admin())
                .containsEntry("client.dns.lookup", "use_all_dns_ips")
                .containsEntry("retry.backoff.ms", "200");
    }

    private static KafkaAccess access(@Nullable Path file, Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return new KafkaConfiguration()
                .kafkaAccess(
                        new PipelineProperties(
                                "localhost:1",
                                file,
                                Optional.empty(),
                                Path.of("target"),
                                false,
                                null,
                                "test",
                                1,
                                8,
                                "",
                                "/help"),
                        environment);
    }
}
