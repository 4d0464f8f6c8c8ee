package org.yingbao.system.connections;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.subsidy.SubsidyService;
import org.yingbao.testkit.kafka.QuietLogs;
import org.yingbao.testkit.mongodb.MongoConnection;

/** A service takes broker and store from the connections of its context, with no address set. */
class ServiceConnectionsTest {

    @TempDir
    Path folder;

    @Test
    void a_service_works_on_whatever_its_context_is_connected_to() {
        QuietLogs.on();
        try (ConfigurableApplicationContext service = SubsidyService.application()
                .sources(BrokerConnection.class, MongoConnection.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(
                        "--yingbao.data=" + folder,
                        "--yingbao.instance=test",
                        "--yingbao.threads=1",
                        "--yingbao.clock=false",
                        "--server.port=0")) {
            Collection<StageRunner> workers =
                    service.getBeansOfType(StageRunner.class).values();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> workers.stream().allMatch(StageRunner::consuming));

            assertThat(service.getBean("brokerHealthIndicator", HealthIndicator.class)
                            .health())
                    .hasFieldOrPropertyWithValue("status", Status.UP);
            MongoDatabase database = service.getBean(MongoDatabase.class);
            assertThat(database.getName()).endsWith("_subsidy");
            assertThat(database.getCollection("marks").countDocuments()).isPositive();
            database.drop();
        }
    }
}
