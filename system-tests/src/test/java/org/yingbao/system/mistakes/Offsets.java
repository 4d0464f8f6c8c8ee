package org.yingbao.system.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.yingbao.system.kills.Site;

/** What the broker knows of a group. */
record Offsets(Site site) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int UNCHANGED = 6;

    Map<TopicPartition, Long> committed(Group group) throws Exception {
        try (Admin admin = site.admin()) {
            Map<TopicPartition, Long> committed = new HashMap<>();
            admin.listConsumerGroupOffsets(group.id())
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, offset) -> committed.put(partition, offset.offset()));
            return committed;
        }
    }

    /** Records and transaction markers that the group has not read. */
    long lag(Group group) throws Exception {
        Map<TopicPartition, Long> committed = committed(group);
        try (Admin admin = site.admin()) {
            return admin
                    .listOffsets(committed.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .mapToLong(end -> end.getValue().offset() - committed.getOrDefault(end.getKey(), 0L))
                    .sum();
        }
    }

    /** The lag of groups that read nothing, once those before them have nothing left to do. */
    long settledLag(List<Group> groups) {
        AtomicLong before = new AtomicLong(-1);
        AtomicInteger unchanged = new AtomicInteger();
        Awaitility.await("the lag grows no more")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    long now = 0;
                    for (Group group : groups) {
                        now += lag(group);
                    }
                    unchanged.set(before.getAndSet(now) == now ? unchanged.get() + 1 : 0);
                    return unchanged.get() >= UNCHANGED;
                });
        return before.get();
    }

    /** Returns when the group has read at least up to there. */
    void awaitReached(Group group, Map<TopicPartition, Long> there) {
        Awaitility.await(group.id() + " is where it was before")
                .atMost(PATIENCE)
                .until(() -> {
                    Map<TopicPartition, Long> now = committed(group);
                    return there.entrySet().stream()
                            .allMatch(each -> now.getOrDefault(each.getKey(), 0L) >= each.getValue());
                });
    }

    /** A member that was stopped belongs to its group until its session ends. */
    void awaitEmpty(Group group) {
        try (Admin admin = site.admin()) {
            Awaitility.await(group.id() + " is empty")
                    .atMost(PATIENCE)
                    .until(() -> admin.describeConsumerGroups(List.of(group.id())).all().get().values().stream()
                            .allMatch(each -> each.groupState() == GroupState.EMPTY));
        }
    }

    /** A file as the tool takes it with {@code --from-file}. */
    Path written(Group group, Map<TopicPartition, Long> offsets) throws IOException {
        return Files.write(
                site.folder().resolve(group.id() + "-offsets.csv"),
                offsets.entrySet().stream()
                        .map(each -> each.getKey().topic() + "," + each.getKey().partition() + "," + each.getValue())
                        .toList());
    }
}
