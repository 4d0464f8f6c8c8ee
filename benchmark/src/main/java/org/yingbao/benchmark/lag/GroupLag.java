package org.yingbao.benchmark.lag;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far all consumer groups of a broker are behind what is committed on the partitions that they have. */
public final class GroupLag implements AutoCloseable {

    /** What a group has not read of a partition, as offsets: the ends of transactions count as well. */
    record Behind(TopicPartition partition, long committed, long end) {

        long offsets() {
            return end - committed;
        }
    }

    private final Admin admin;
    private final Remainder remainder;
    private Map<String, Set<TopicPartition>> assigned = Map.of();
    private long published;

    public GroupLag(String kafka) {
        admin = Admin.create(Map.of("bootstrap.servers", (Object) kafka));
        remainder = new Remainder(kafka);
    }

    /** Looks which groups there are and what they read; false while one of them is not stable. */
    public boolean settled() {
        List<String> groups = get(
                        admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())
                .stream()
                .map(GroupListing::groupId)
                .toList();
        Map<String, Set<TopicPartition>> found = new HashMap<>();
        for (ConsumerGroupDescription group :
                get(admin.describeConsumerGroups(groups).all()).values()) {
            if (group.groupState() != GroupState.STABLE) {
                return false;
            }
            Set<TopicPartition> partitions = new HashSet<>();
            group.members()
                    .forEach(member -> partitions.addAll(member.assignment().topicPartitions()));
            found.put(group.groupId(), partitions);
        }
        assigned = found;
        return !found.isEmpty();
    }

    /** How many offsets the groups together are behind at most: zero as soon as no record is left to be read. */
    public long behind() {
        List<Behind> behind = look();
        return remainder.holdsRecords(behind)
                ? behind.stream().mapToLong(Behind::offsets).sum()
                : 0;
    }

    /** All that was committed to their partitions when they were last looked at, as offsets. */
    public long published() {
        return published;
    }

    private List<Behind> look() {
        Map<String, ListConsumerGroupOffsetsSpec> specs = new HashMap<>();
        assigned.forEach((group, partitions) ->
                specs.put(group, new ListConsumerGroupOffsetsSpec().topicPartitions(partitions)));
        var committed = get(admin.listConsumerGroupOffsets(specs).all());
        Map<TopicPartition, Long> ends = ends();
        published = ends.values().stream().mapToLong(Long::longValue).sum();
        return assigned.entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .map(partition -> new Behind(
                                partition,
                                offset(committed
                                        .getOrDefault(group.getKey(), Map.of())
                                        .get(partition)),
                                ends.getOrDefault(partition, 0L))))
                .filter(each -> each.offsets() > 0)
                .toList();
    }

    private static long offset(@org.jspecify.annotations.Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        assigned.values().stream()
                .flatMap(Collection::stream)
                .forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the broker does not say how far its groups are", failed);
        }
    }

    @Override
    public void close() {
        remainder.close();
        admin.close();
    }
}
