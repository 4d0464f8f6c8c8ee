package org.yingbao.pipeline.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.yingbao.pipeline.TransientFailure;

/**
 * Which log this is.
 *
 * @param cluster the id of the cluster
 * @param topics the id of each topic on it; a topic that is deleted and created again has another one
 */
record LogIdentity(String cluster, NavigableMap<String, String> topics) {

    private static final long PATIENCE_S = 20;

    /**
     * What the broker says of these topics; throws {@link TransientFailure} if it does not answer, or if one is not
     * there.
     */
    static LogIdentity ask(Map<String, Object> settings, Collection<String> topics) {
        try (Admin admin = Admin.create(settings)) {
            String cluster = admin.describeCluster().clusterId().get(PATIENCE_S, TimeUnit.SECONDS);
            Map<String, TopicDescription> described =
                    admin.describeTopics(topics).allTopicNames().get(PATIENCE_S, TimeUnit.SECONDS);
            NavigableMap<String, String> ids = new TreeMap<>();
            described.forEach((name, topic) -> ids.put(name, topic.topicId().toString()));
            return new LogIdentity(cluster, ids);
        } catch (ExecutionException | TimeoutException failed) {
            throw new TransientFailure("the broker does not say which log it has", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("interrupted", interrupted);
        }
    }

    /** Topics that both know, and of which the other one has another id. */
    List<String> recreatedIn(LogIdentity now) {
        return topics.entrySet().stream()
                .filter(known -> now.topics.containsKey(known.getKey()))
                .filter(known -> !known.getValue().equals(now.topics.get(known.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same with what the other one knows of topics that are not asked for here: another release works on them. */
    LogIdentity and(LogIdentity before) {
        NavigableMap<String, String> all = new TreeMap<>(before.topics);
        all.putAll(topics);
        return new LogIdentity(cluster, all);
    }

    /** Whether all that tells this log from the other one is named: its cluster, or else each topic made anew. */
    boolean isNamed(Set<String> names, LogIdentity before) {
        return cluster.equals(before.cluster)
                ? before.recreatedIn(this).stream().allMatch(topic -> names.contains(topics.get(topic)))
                : names.contains(cluster);
    }
}
