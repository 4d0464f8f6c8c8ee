package org.yingbao.pipeline.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.yingbao.pipeline.Trouble;
import org.yingbao.pipeline.door.DeadLetters;

/** Creates the topics that a service reads and writes, where they are not there yet; existing ones stay as they are. */
public final class TopicCreation implements Precondition {

    private static final long PATIENCE_S = 20;

    private final KafkaAccess access;
    private final List<NewTopic> topics;
    private boolean done;

    public TopicCreation(KafkaAccess access, List<NewTopic> topics) {
        this.access = access;
        this.topics = List.copyOf(topics);
    }

    /** Returns when all topics are there; throws {@link Trouble} if the broker does not answer. */
    @Override
    public synchronized void ensure() {
        if (done) {
            return;
        }
        try (Admin admin = Admin.create(access.admin())) {
            Set<String> there = admin.listTopics().names().get(PATIENCE_S, TimeUnit.SECONDS);
            List<NewTopic> missing = new ArrayList<>(topics);
            missing.removeIf(topic -> there.contains(topic.name()));
            for (var creation : admin.createTopics(missing).values().values()) {
                created(creation::get);
            }
            done = true;
        } catch (ExecutionException | TimeoutException failed) {
            throw new Trouble("topics can not be created", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", interrupted);
        }
    }

    private interface Wait {
        void upTo(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
    }

    private static void created(Wait creation) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            creation.upTo(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    /** A topic that keeps its records for some days; -1: for ever. */
    public static NewTopic kept(String name, int partitions, int days) {
        long retention = days < 0 ? -1 : TimeUnit.DAYS.toMillis(days);
        return topic(name, partitions, Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(retention)));
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
