package org.yingbao.system.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.system.chain.Quiet;
import org.yingbao.system.kills.Folders;
import org.yingbao.testkit.departments.Departments;
import org.yingbao.testkit.departments.Load;
import org.yingbao.testkit.kafka.QuietLogs;
import org.yingbao.testkit.model.PlainModel;

/**
 * The store of subsidy-service is restored from a copy that is older than its commands are kept: whom a sweep concerned
 * that is no longer there is decided by what the book says now.
 */
class OldStoreTest {

    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime() % 1_000_000);
    private static final int PEOPLE = Integer.getInteger("yingbao.people", 40);

    @TempDir
    Path folder;

    /**
     * Everybody is known before the policies come, and the days come afterwards: whoever has missed the policies has
     * nobody for whom anything changes on a day.
     */
    @Test
    void sweeps_that_a_restored_store_has_missed_are_made_good() throws Exception {
        QuietLogs.on();
        System.out.printf("Again: -Dtest=OldStoreTest -Dyingbao.seed=%d -Dyingbao.people=%d%n", SEED, PEOPLE);
        Load load = new Load(SEED, PEOPLE);
        List<Load.Item> all = load.next(load.size());
        List<Load.Item> ofPeople = all.stream().filter(item -> !isGlobal(item)).toList();
        List<Load.Item> policies =
                all.stream().filter(item -> isGlobal(item) && !isDay(item)).toList();
        List<Load.Item> days = all.stream().filter(OldStoreTest::isDay).toList();
        Path data = folder.resolve("data");
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
                Departments departments = new Departments(broker.bootstrapServers());
                Quiet quiet = new Quiet(broker.bootstrapServers());
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            String there = broker.bootstrapServers();
            try (Services _ = Services.start(there, data)) {
                departments.publish(ofPeople);
                quiet.await();
            }
            Folders.copy(data.resolve("subsidy"), folder.resolve("copy"));
            try (Services _ = Services.start(there, data)) {
                departments.publish(policies);
                quiet.await();
            }
            Folders.delete(data.resolve("subsidy"));
            Folders.copy(folder.resolve("copy"), data.resolve("subsidy"));
            forgetCommands(admin);
            try (Services _ = Services.start(there, data)) {
                quiet.await();
                departments.publish(days);
                quiet.await();
            }
            Everything everything = new Everything(there);
            System.out.printf("%d events, %s%n", all.size(), everything.counts());
            assertThat(everything.faults(model(all))).isEmpty();
        }
    }

    private static boolean isDay(Load.Item item) {
        return item.record().topic().equals(Topics.DAYS);
    }

    private static boolean isGlobal(Load.Item item) {
        String topic = item.record().topic();
        return topic.equals(Topics.POLICIES) || isDay(item) || topic.equals(Topics.REGIONS);
    }

    private static void forgetCommands(Admin admin) throws Exception {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (int partition = 0; partition < 8; partition++) {
            partitions.put(new TopicPartition(Topics.SUBSIDY_COMMANDS, partition), OffsetSpec.latest());
        }
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(partitions).all().get();
        ends.forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end.offset())));
        admin.deleteRecords(all).all().get();
    }

    private static PlainModel model(List<Load.Item> items) {
        return new PlainModel(items.stream()
                .flatMap(item -> item instanceof Load.Item.Good good ? Stream.of(good.event()) : Stream.empty())
                .toList());
    }
}
