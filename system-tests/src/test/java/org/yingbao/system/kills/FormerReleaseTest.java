package org.yingbao.system.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yingbao.system.chain.Instructions;
import org.yingbao.system.mirror.Everything;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.model.Case;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Universes;

/**
 * The services of the release before are replaced by these while departments publish. {@code -Dyingbao.former=<folder>}
 * is a checkout of that release in which its services are packaged; without it there is nothing to replace.
 */
class FormerReleaseTest {

    private static final String FORMER = System.getProperty("yingbao.former", "");

    /** Those that the release before can read, and one that it understood in another way. */
    private static final int LAST_OF_ITS_EXAMPLES = 91;

    private static final int OTHERWISE = 61;

    private final Universes.Group examples = largest();

    @BeforeEach
    void there_is_a_release_before() {
        assumeTrue(
                Files.exists(Path.of(FORMER, "identity-service", "target", "identity-service.jar")),
                "-Dyingbao.former names no folder with packaged services");
    }

    @Test
    void folders_of_the_release_before_are_read_by_this_one() throws Exception {
        Path folder = Folders.fresh("former-rocksdb");
        Map<String, String> settings =
                Map.of("YINGBAO_DATA", folder.resolve("data").toString());
        try (Running running = new Running(Site.withoutServices(folder, Optional.empty()), settings)) {
            for (Service service : Service.values()) {
                running.former(service);
            }
            running.publish(0, 3);
            int part = 3;
            for (Service service : Service.values()) {
                running.replace(service);
                running.publish(part, ++part);
            }
            running.publish(part, 10);
            running.isRight("RocksDB");
        }
    }

    @Test
    void instances_of_both_releases_work_side_by_side() throws Exception {
        assumeTrue(MongoEngine.isThere(), MongoEngine.NOT_THERE);
        Path folder = Folders.fresh("former-mongodb");
        int port = FreePort.take();
        Map<String, String> settings =
                Map.of("MONGODB_URI", "mongodb://localhost:" + port + "/former?retryWrites=false");
        Site site = Site.withoutServices(folder, Optional.of(MongoEngine.on(port, folder)));
        try (Running running = new Running(site, settings)) {
            for (Service service : Service.values()) {
                running.former(service);
            }
            running.publish(0, 3);
            for (Service service : Service.values()) {
                running.beside(service);
            }
            running.publish(3, 8);
            running.isRead();
            for (Service service : Service.values()) {
                running.endFormer(service);
            }
            running.publish(8, 10);
            running.isRight("MongoDB");
        }
    }

    private static Universes.Group largest() {
        List<Case> known = Case.all().stream()
                .filter(example -> number(example) <= LAST_OF_ITS_EXAMPLES && number(example) != OTHERWISE)
                .toList();
        return Universes.copies(known, 2).stream()
                .max(Comparator.comparingInt(group -> group.copies().size()))
                .orElseThrow();
    }

    private static int number(Case example) {
        return Integer.parseInt(example.file().replaceAll("\\D.*", ""));
    }

    /** A site whose services are of one release or the other. */
    private final class Running implements AutoCloseable {

        private final Site site;
        private final Map<String, String> settings;
        private final List<Instance> former = new ArrayList<>();
        private final List<Instance> present = new ArrayList<>();
        private final KafkaProducer<byte[], byte[]> producer;

        Running(Site site, Map<String, String> settings) {
            this.site = site.started();
            this.settings = settings;
            this.producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", site.bootstrapServers()),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }

        void former(Service service) {
            String module = service.module();
            Path jar = Path.of(FORMER, module, "target", module + ".jar").toAbsolutePath();
            Instance instance = site.instance(service, 1, settings, JavaCommands.java("-jar", jar.toString()));
            former.add(instance);
            begin(instance);
        }

        void beside(Service service) {
            Instance instance = site.instance(service, 2, settings);
            present.add(instance);
            begin(instance);
        }

        void replace(Service service) {
            endFormer(service);
            Instance instance = site.instance(service, 1, settings);
            present.add(instance);
            begin(instance);
        }

        void endFormer(Service service) {
            former.stream()
                    .filter(each -> each.service() == service)
                    .forEach(each -> each.program().stop());
        }

        private void begin(Instance instance) {
            instance.program().start();
            Awaitility.await(instance.program() + " is ready")
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> instance.actuator().isReady());
        }

        /** From one tenth of the events to another. */
        void publish(int from, int to) throws ExecutionException, InterruptedException {
            List<Event> events = examples.inTurn();
            for (Event event : events.subList(events.size() * from / 10, events.size() * to / 10)) {
                producer.send(CloudEvents.binary(event)).get();
            }
        }

        void isRead() {
            site.awaitQuiet();
        }

        void isRight(String ground) {
            site.awaitQuiet();
            Everything everything = new Everything(site.bootstrapServers());
            System.out.printf(
                    "%s: %d examples, %d events, %s%n",
                    ground, examples.copies().size(), examples.inTurn().size(), everything.counts());
            assertThat(Instructions.read(site.bootstrapServers()).differences(examples))
                    .isEmpty();
            assertThat(everything.faults()).isEmpty();
            assertThat(everything.counts()).containsEntry("dead letters", 0);
        }

        @Override
        public void close() {
            producer.close();
            former.forEach(each -> each.program().close());
            present.forEach(each -> each.program().close());
            site.close();
        }
    }
}
