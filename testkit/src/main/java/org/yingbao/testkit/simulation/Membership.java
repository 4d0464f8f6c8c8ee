package org.yingbao.testkit.simulation;

import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A member as its group knows it. */
final class Membership {

    private final String instance;
    private final String id;
    private final Incarnation process;
    private boolean joined;
    private int generation;
    private Set<TopicPartition> assignment = Set.of();
    private boolean told = true;

    Membership(String instance, String id, Incarnation process) {
        this.instance = instance;
        this.id = id;
        this.process = process;
    }

    String instance() {
        return instance;
    }

    String id() {
        return id;
    }

    /** Whether nothing is heard of it now. */
    boolean isSilent() {
        return process.isDead() || process.isAsleep();
    }

    boolean hasJoined() {
        return joined;
    }

    void joins() {
        joined = true;
    }

    int generation() {
        return generation;
    }

    Set<TopicPartition> assignment() {
        return assignment;
    }

    void assign(int newGeneration, Set<TopicPartition> partitions) {
        generation = newGeneration;
        assignment = partitions;
        joined = false;
        told = false;
    }

    boolean hasNews() {
        return !told;
    }

    @Nullable
    Set<TopicPartition> news() {
        boolean news = !told;
        told = true;
        return news ? assignment : null;
    }
}
