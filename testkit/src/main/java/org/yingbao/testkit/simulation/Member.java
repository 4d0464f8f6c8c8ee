package org.yingbao.testkit.simulation;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.runtime.DrivenListener;

/** One thread of a stage, driven as its listener container drives it: poll after poll, with rebalances in them. */
final class Member {

    private final String name;
    private final Group group;
    private final SimulatedConsumer consumer;
    private final DrivenListener worker;
    private final Incarnation process;
    private final Chance chance;
    private final int batch;
    private @Nullable Membership membership;

    Member(
            String name,
            Group group,
            SimulatedConsumer consumer,
            DrivenListener worker,
            Incarnation process,
            Chance chance,
            int batch) {
        this.name = name;
        this.group = group;
        this.consumer = consumer;
        this.worker = worker;
        this.process = process;
        this.chance = chance;
        this.batch = batch;
    }

    /** Polls until the process ends, or until another process has taken its name. */
    void run() {
        while (!isFenced()) {
            poll();
            process.giveWay(this::hasSomethingToDo);
        }
    }

    private boolean isFenced() {
        return membership != null && group.hasReplaced(membership);
    }

    private boolean hasSomethingToDo() {
        Membership known = membership;
        return known == null
                || !group.knows(known)
                || group.awaits(known)
                || known.hasNews()
                || worker.isPaused()
                || consumer.hasRecords();
    }

    private void poll() {
        Membership known = member();
        Set<TopicPartition> news = known.news();
        if (news != null) {
            process.step("is assigned", news);
            consumer.take(news);
            worker.assigned(consumer, news);
        }
        if (worker.resumes() && consumer.hasRecords()) {
            List<ConsumerRecord<byte[], byte[]>> batchOfRecords = consumer.fetch(chance, batch);
            process.step("polls", new Described(batchOfRecords));
            worker.onMessage(consumer, batchOfRecords);
        }
    }

    private Membership member() {
        Membership known = membership;
        if (known == null || !group.knows(known)) {
            if (known != null) {
                process.step("lost its partitions", known.assignment());
                worker.lost(consumer, consumer.release());
            }
            known = group.enter(name, process);
            membership = known;
            consumer.belongs(known);
        } else if (group.awaits(known)) {
            process.step("gives its partitions back", known.assignment());
            worker.revoked(consumer, consumer.release());
            group.rejoin(known);
        }
        return known;
    }

    /** Told only if somebody wants to know. */
    private record Described(List<ConsumerRecord<byte[], byte[]>> records) {

        @Override
        public String toString() {
            return records.stream()
                    .map(each -> each.topic() + "-" + each.partition() + "@" + each.offset())
                    .toList()
                    .toString();
        }
    }
}
