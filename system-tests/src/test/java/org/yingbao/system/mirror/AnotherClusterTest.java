package org.yingbao.system.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.pipeline.runtime.Unstartable;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.system.chain.Quiet;
import org.yingbao.testkit.departments.Departments;
import org.yingbao.testkit.departments.Load;
import org.yingbao.testkit.kafka.QuietLogs;
import org.yingbao.testkit.model.PlainModel;

/**
 * A cluster is lost half way. All topics were mirrored to another one, under other offsets, and the services go on
 * there: not before the operator has said so, and then with every version once, in order and right. A build takes one
 * of the two ways, by the seed; {@code -Dyingbao.mirrors=all} takes both.
 */
class AnotherClusterTest {

    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime() % 1_000_000);
    private static final int PEOPLE = Integer.getInteger("yingbao.people", 60);

    @TempDir
    Path folder;

    private final Load load = new Load(SEED, PEOPLE);
    private final List<Load.Item> before = load.next(load.size() / 2);
    private final List<Load.Item> after = load.next(load.size());

    static List<Boolean> ways() {
        return "all".equals(System.getProperty("yingbao.mirrors")) ? List.of(true, false) : List.of(SEED % 2 == 0);
    }

    @ParameterizedTest(name = "at rest: {0}")
    @MethodSource("ways")
    void the_services_go_on_with_mirrored_topics(boolean atRest) throws Exception {
        QuietLogs.on();
        System.out.printf("Again: -Dtest=AnotherClusterTest -Dyingbao.seed=%d -Dyingbao.people=%d%n", SEED, PEOPLE);
        try (EmbeddedBroker second = EmbeddedBroker.start(folder.resolve("second"), 0)) {
            String there = second.bootstrapServers();
            try (EmbeddedBroker first = EmbeddedBroker.start(folder.resolve("first"), 0)) {
                work(first.bootstrapServers(), atRest);
                new Mirror(first.bootstrapServers(), there).copy(SEED);
            }
            Everything everything = new Everything(there);
            Map<String, Integer> mirrored = everything.counts();
            isRefused(there);
            assertThat(everything.counts()).isEqualTo(mirrored);

            try (Services _ = Services.start(there, data(), "--yingbao.begin-anew=" + clusterOf(there));
                    Departments departments = new Departments(there);
                    Quiet quiet = new Quiet(there)) {
                quiet.await();
                if (atRest) {
                    assertThat(everything.counts()).isEqualTo(mirrored);
                }
                departments.publish(after);
                quiet.await();
            }
            System.out.printf(
                    "at rest: %s, %d and %d events, mirrored %s, in the end %s%n",
                    atRest, before.size(), after.size(), mirrored, everything.counts());
            assertThat(everything.faults(model())).isEmpty();
            assertThat(everything.deadLetters()).isEqualTo(bad());
        }
    }

    private void work(String broker, boolean toTheEnd) {
        try (Services _ = Services.start(broker, data());
                Departments departments = new Departments(broker);
                Quiet quiet = new Quiet(broker)) {
            departments.publish(before.subList(0, before.size() / 2));
            quiet.await();
            departments.publish(before.subList(before.size() / 2, before.size()));
            if (toTheEnd) {
                quiet.await();
            }
        }
    }

    private void isRefused(String there) throws Exception {
        String cluster = clusterOf(there);
        assertThat(catchThrowable(() -> Services.start(there, data()).close()))
                .rootCause()
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("begin anew on it with YINGBAO_BEGIN_ANEW=" + cluster);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private PlainModel model() {
        return new PlainModel(Stream.concat(before.stream(), after.stream())
                .filter(Load.Item.Good.class::isInstance)
                .map(item -> ((Load.Item.Good) item).event())
                .toList());
    }

    private int bad() {
        return Math.toIntExact(Stream.concat(before.stream(), after.stream())
                .filter(Load.Item.Bad.class::isInstance)
                .count());
    }

    private static String clusterOf(String broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            return admin.describeCluster().clusterId().get();
        }
    }
}
