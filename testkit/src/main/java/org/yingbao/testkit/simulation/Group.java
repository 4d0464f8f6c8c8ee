package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A consumer group of static members: who has which partitions, and what is committed. */
final class Group {

    private final String name;
    private final Map<String, Integer> topics;
    private final TreeMap<String, Membership> members = new TreeMap<>();
    private final Map<TopicPartition, Long> committed = new HashMap<>();
    private final Map<Transaction, Map<TopicPartition, Long>> pending = new LinkedHashMap<>();
    private boolean preparing;
    private int generation;
    private int ids;

    /** @param topics with their numbers of partitions */
    Group(String name, Map<String, Integer> topics) {
        this.name = name;
        this.topics = topics;
    }

    /** A process takes its place, or the place of the one of the same name before it. */
    Membership enter(String instance, Incarnation process) {
        Membership before = members.get(instance);
        Membership entered = new Membership(instance, instance + "#" + ++ids, process);
        members.put(instance, entered);
        if (before != null && !preparing) {
            entered.assign(generation, before.assignment());
        } else {
            preparing = true;
            entered.joins();
            complete();
        }
        return entered;
    }

    boolean hasReplaced(Membership member) {
        Membership there = members.get(member.instance());
        return there != null && there != member;
    }

    boolean knows(Membership member) {
        return members.get(member.instance()) == member;
    }

    boolean awaits(Membership member) {
        return preparing && !member.hasJoined();
    }

    void rejoin(Membership member) {
        member.joins();
        complete();
    }

    /** The group goes on without it. */
    void evict(Membership member) {
        members.remove(member.instance());
        preparing = !members.isEmpty();
        complete();
    }

    List<Membership> members() {
        return List.copyOf(members.values());
    }

    private void complete() {
        if (!preparing || members.values().stream().anyMatch(member -> !member.hasJoined())) {
            return;
        }
        preparing = false;
        generation++;
        List<Membership> all = members();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).assign(generation, range(i, all.size()));
        }
    }

    /** As the range assignor does. */
    private Set<TopicPartition> range(int index, int count) {
        Set<TopicPartition> range = new LinkedHashSet<>();
        topics.forEach((topic, partitions) -> {
            int each = partitions / count;
            int more = partitions % count;
            int first = index * each + Math.min(index, more);
            for (int p = first; p < first + each + (index < more ? 1 : 0); p++) {
                range.add(new TopicPartition(topic, p));
            }
        });
        return range;
    }

    /** Whether offsets of this member are taken; as in Kafka, of those who do not say who they are always. */
    boolean accepts(ConsumerGroupMetadata metadata) {
        boolean anonymous = metadata.memberId().isEmpty() && metadata.generationId() < 0;
        Membership member = members.get(metadata.groupInstanceId().orElse(""));
        return anonymous
                || (member != null
                        && member.id().equals(metadata.memberId())
                        && member.generation() == metadata.generationId()
                        && generation == metadata.generationId());
    }

    void commit(Transaction transaction, Map<TopicPartition, Long> offsets) {
        pending.computeIfAbsent(transaction, key -> new HashMap<>()).putAll(offsets);
    }

    void end(Transaction transaction) {
        Map<TopicPartition, Long> offsets = pending.remove(transaction);
        if (offsets != null && transaction.isCommitted()) {
            committed.putAll(offsets);
        }
    }

    /** No transaction is open that would change what is committed. */
    boolean isStable(Set<TopicPartition> partitions) {
        return pending.values().stream()
                .allMatch(offsets -> offsets.keySet().stream().noneMatch(partitions::contains));
    }

    @Nullable
    Long committed(TopicPartition partition) {
        return committed.get(partition);
    }

    /** An operator resets a group that has no members. */
    void reset(Map<TopicPartition, Long> offsets) {
        committed.putAll(offsets);
    }

    List<TopicPartition> partitions() {
        List<TopicPartition> all = new ArrayList<>();
        topics.forEach((topic, count) -> {
            for (int p = 0; p < count; p++) {
                all.add(new TopicPartition(topic, p));
            }
        });
        return all;
    }

    @Override
    public String toString() {
        return "group " + name;
    }
}
