package org.yingbao.pipeline.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.testkit.boot.ServiceStart;

/** The variables of the operator's guide go on meaning what they say. */
class VariableAliasesTest {

    private static final String ELSEWHERE = "mongodb://localhost:1/elsewhere?serverSelectionTimeoutMS=1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KAFKA_BOOTSTRAP_SERVERS", "SPRING_KAFKA_BOOTSTRAP_SERVERS", "SPRING_KAFKA_BOOTSTRAPSERVERS"})
    void the_brokers(String variable) throws IOException {
        try (ConfigurableApplicationContext service = ServiceStart.in(folder, Map.of(variable, "elsewhere:2"))) {
            assertThat(service.getBean(KafkaAccess.class).admin())
                    .containsEntry("bootstrap.servers", List.of("elsewhere:2"));
        }
    }

    @ParameterizedTest
    @CsvSource({"MONGODB_URI", "SPRING_MONGODB_URI"})
    void the_database(String variable) throws IOException {
        try (ConfigurableApplicationContext service = ServiceStart.in(folder, Map.of(variable, ELSEWHERE))) {
            assertThat(service.getBean(MongoDatabase.class).getName()).isEqualTo("elsewhere_test");
        }
    }

    @Test
    void boots_own_name_goes_before_the_alias() throws IOException {
        Map<String, Object> both = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                "alias:1",
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                "boot:1",
                "MONGODB_URI",
                "mongodb://localhost:1/alias",
                "SPRING_MONGODB_URI",
                ELSEWHERE);
        try (ConfigurableApplicationContext service = ServiceStart.in(folder, both)) {
            assertThat(service.getBean(KafkaAccess.class).admin())
                    .containsEntry("bootstrap.servers", List.of("boot:1"));
            assertThat(service.getBean(MongoDatabase.class).getName()).isEqualTo("elsewhere_test");
        }
    }

    @Test
    void an_empty_address_is_none() throws IOException {
        try (ConfigurableApplicationContext service = ServiceStart.in(folder, Map.of("MONGODB_URI", ""))) {
            assertThat(service.getBeanNamesForType(MongoDatabase.class)).isEmpty();
        }
    }

    @Test
    void the_database_may_be_named_in_parts_and_beside_the_address() throws IOException {
        try (ConfigurableApplicationContext service = ServiceStart.in(
                folder,
                "--spring.mongodb.host=localhost",
                "--spring.mongodb.port=1",
                "--spring.mongodb.database=named")) {
            assertThat(service.getBean(MongoDatabase.class).getName()).isEqualTo("named_test");
        }
    }

    @Test
    void what_is_the_services_own() throws IOException {
        Map<String, Object> variables = Map.of(
                "YINGBAO_SYNC", "true",
                "YINGBAO_INSTANCE", "a",
                "YINGBAO_THREADS", "3",
                "YINGBAO_PARTITIONS", "5",
                "YINGBAO_BEGIN_ANEW", "b",
                "YINGBAO_HELP", "c",
                "YINGBAO_DATA", folder.resolve("there").toString());
        try (ConfigurableApplicationContext service = ServiceStart.in(folder, variables)) {
            PipelineProperties properties = service.getBean(PipelineProperties.class);
            assertThat(properties)
                    .isEqualTo(new PipelineProperties(
                            properties.kafkaConfig(),
                            folder.resolve("there"),
                            true,
                            folder.resolve("secret"),
                            "a",
                            3,
                            5,
                            "b",
                            "c"));
        }
    }

    @Test
    void the_format_of_the_log_and_the_port() throws IOException {
        try (ConfigurableApplicationContext service =
                ServiceStart.in(folder, Map.of("LOG_FORMAT", "ecs", "SERVER_PORT", "7"))) {
            assertThat(service.getEnvironment().getProperty("logging.structured.format.console"))
                    .isEqualTo("ecs");
            assertThat(service.getBean(PipelineProperties.class).help()).isEqualTo("http://localhost:7/help");
        }
    }
}
