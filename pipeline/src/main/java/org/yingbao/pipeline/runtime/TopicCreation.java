package org.yingbao.pipeline.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.door.DeadLetters;

/**
 * Creates the topics that a service reads and writes, where they are not there yet. Existing ones stay as they are, and
 * are looked at: whether they have as many partitions as the service counts on, and whether the broker says when it
 * took what others write.
 */
public final class TopicCreation implements Precondition {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);

    private static final long PATIENCE_S = 20;
    private static final long LOOK_MS = 50;

    private final KafkaAccess access;
    private final List<NewTopic> topics;
    private volatile List<String> withoutAppendTime = List.of();
    private boolean done;

    /** These topics, as they are to be. */
    public TopicCreation(KafkaAccess access, List<NewTopic> topics) {
        this.access = access;
        this.topics = List.copyOf(topics);
    }

    /**
     * Returns when all topics are there; throws {@link TransientFailure} if the broker does not answer, and
     * {@link Unstartable} if one that was there has another number of partitions.
     */
    @Override
    public synchronized void ensure() {
        if (done) {
            return;
        }
        TopicAdmin topicAdmin = new TopicAdmin(access.admin());
        try (Admin admin = topicAdmin.createAdmin()) {
            Set<String> there = admin.listTopics().names().get(PATIENCE_S, TimeUnit.SECONDS);
            List<NewTopic> missing = new ArrayList<>(topics);
            missing.removeIf(topic -> there.contains(topic.name()));
            List<NewTopic> standing = new ArrayList<>(topics);
            standing.removeAll(missing);
            new ExistingTopics(admin, standing).checkPartitions();
            if (!missing.isEmpty()) {
                topicAdmin.createOrModifyTopics(missing.toArray(NewTopic[]::new));
            }
            ExistingTopics existing = new ExistingTopics(admin, topics);
            onceKnown(existing);
            withoutAppendTime = existing.withoutAppendTime();
            withoutAppendTime.forEach(topic -> LOG.warn("{}: {}", topic, AppendTime.missing(topic)));
            done = true;
        } catch (ExecutionException | TimeoutException | KafkaException failed) {
            throw new TransientFailure("topics cannot be created", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("interrupted", interrupted);
        }
    }

    /** A broker answers that a topic is created a little before it knows the topic. */
    private static void onceKnown(ExistingTopics created)
            throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (true) {
            try {
                created.checkPartitions();
                return;
            } catch (ExecutionException failed) {
                boolean unknown = failed.getCause() instanceof UnknownTopicOrPartitionException;
                if (!unknown || System.nanoTime() > deadline) {
                    throw failed;
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MS);
            }
        }
    }

    /** The topics that others write to and that keep the time of whoever wrote a record, not that of the broker. */
    public List<String> withoutAppendTime() {
        return withoutAppendTime;
    }

    /** Those that only the services write to, dead letters aside: their positions are kept in documents and events. */
    List<String> inner() {
        return topics.stream()
                .filter(topic -> !isInbound(topic) && !DeadLetters.areOn(topic.name()))
                .map(NewTopic::name)
                .toList();
    }

    static boolean isInbound(NewTopic topic) {
        return topic.configs() != null && topic.configs().containsKey(AppendTime.SETTING);
    }

    /** A topic that keeps its records for some days; -1: for ever. */
    public static NewTopic kept(String name, int partitions, int days) {
        return topic(name, partitions, keeping(days));
    }

    /**
     * The same for a topic that others write to: the time of a record is when the broker took it, so that a sender's
     * clock neither has its records deleted at once nor kept for ever.
     */
    public static NewTopic inbound(String name, int partitions, int days) {
        Map<String, String> settings = new HashMap<>(keeping(days));
        settings.put(AppendTime.SETTING, AppendTime.VALUE);
        return topic(name, partitions, settings);
    }

    private static Map<String, String> keeping(int days) {
        long retention = days < 0 ? -1 : TimeUnit.DAYS.toMillis(days);
        return Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(retention));
    }

    /** A topic that keeps the last record of each key. */
    public static NewTopic compacted(String name, int partitions) {
        return topic(name, partitions, Map.of("cleanup.policy", "compact"));
    }

    /** The dead letters of a topic, with room for the headers that they get. */
    public static NewTopic deadLettersOf(String topic, int partitions) {
        return topic(
                DeadLetters.topicOf(topic),
                partitions,
                Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        Long.toString(TimeUnit.DAYS.toMillis(30)),
                        "max.message.bytes",
                        Integer.toString(8 * 1024 * 1024)));
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
