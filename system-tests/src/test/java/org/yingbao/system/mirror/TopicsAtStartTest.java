package org.yingbao.system.mirror;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.runtime.Unstartable;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.testkit.kafka.QuietLogs;

/** What a service says of the topics that it finds. */
@ExtendWith(OutputCaptureExtension.class)
class TopicsAtStartTest {

    @TempDir
    Path folder;

    private EmbeddedBroker broker;
    private Admin admin;

    @BeforeEach
    void start() {
        QuietLogs.on();
        broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterEach
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void topics_that_others_write_to_keep_the_time_of_the_broker() throws Exception {
        subsidy().close();

        assertThat(timestamps(Topics.POLICIES)).isEqualTo("LogAppendTime");
        assertThat(timestamps(Topics.DAYS)).isEqualTo("LogAppendTime");
        assertThat(timestamps(Topics.SUBSIDY_COMMANDS)).isEqualTo("CreateTime");
    }

    @Test
    void one_that_keeps_the_time_of_its_senders_is_told_of_and_worked_on(CapturedOutput output) throws Exception {
        create(Topics.POLICIES, 8);
        try (ConfigurableApplicationContext subsidy = subsidy()) {
            Health health = requireNonNull(subsidy.getBean("brokerHealthIndicator", HealthIndicator.class)
                    .health());
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsEntry("withoutLogAppendTime", List.of(Topics.POLICIES));
            assertThat(subsidy.getBean(MeterRegistry.class)
                            .get("yingbao.topics.without.append.time")
                            .gauge()
                            .value())
                    .isEqualTo(1);
        }
        assertThat(output)
                .contains("--entity-name " + Topics.POLICIES + " --add-config message.timestamp.type=LogAppendTime");
    }

    @Test
    void a_topic_with_another_number_of_partitions_is_refused_with_both_numbers() throws Exception {
        create(Topics.PERSONS, 6);

        assertThat(catchThrowable(() -> subsidy().close()))
                .rootCause()
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("YINGBAO_PARTITIONS")
                .hasMessageContaining(Topics.PERSONS + " has 6 and not 8");
    }

    @Test
    void a_topic_that_was_deleted_and_created_again_is_refused_until_it_is_named(CapturedOutput output)
            throws Exception {
        subsidy().close();
        admin.deleteTopics(List.of(Topics.PERSONS)).all().get();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !admin.listTopics().names().get().contains(Topics.PERSONS));

        Throwable refused = catchThrowable(() -> subsidy().close());
        assertThat(refused)
                .rootCause()
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining(Topics.PERSONS + " was deleted and created again");
        assertThat(output).contains("cannot start: KAFKA_BOOTSTRAP_SERVERS: since the store was filled");

        subsidy("--yingbao.begin-anew=" + idOf(Topics.PERSONS)).close();
        subsidy().close();
    }

    private ConfigurableApplicationContext subsidy(String... settings) {
        return Services.subsidy(broker.bootstrapServers(), folder.resolve("data"), settings);
    }

    private void create(String topic, int partitions) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty())))
                .all()
                .get();
    }

    private String idOf(String topic) throws Exception {
        return requireNonNull(admin.describeTopics(List.of(topic))
                        .allTopicNames()
                        .get()
                        .get(topic))
                .topicId()
                .toString();
    }

    private String timestamps(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<ConfigResource, Config> settings =
                admin.describeConfigs(List.of(resource)).all().get();
        return requireNonNull(settings.get(resource))
                .get("message.timestamp.type")
                .value();
    }
}
