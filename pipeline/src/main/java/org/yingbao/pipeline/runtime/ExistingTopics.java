package org.yingbao.pipeline.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares topics as they are with what they are to be. */
record ExistingTopics(Admin admin, Collection<NewTopic> wanted) {

    private static final Logger LOG = LoggerFactory.getLogger(ExistingTopics.class);
    private static final long PATIENCE_S = 20;

    /** Throws {@link Unstartable} if a topic has another number of partitions. */
    void checkPartitions() throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, TopicDescription> there = admin.describeTopics(
                        wanted.stream().map(NewTopic::name).toList())
                .allTopicNames()
                .get(PATIENCE_S, TimeUnit.SECONDS);
        List<String> others = new ArrayList<>();
        for (NewTopic topic : wanted) {
            int partitions =
                    Objects.requireNonNull(there.get(topic.name())).partitions().size();
            if (partitions != topic.numPartitions()) {
                others.add(topic.name() + " has " + partitions + " and not " + topic.numPartitions());
            }
        }
        if (!others.isEmpty()) {
            throw new Unstartable(
                    "YINGBAO_PARTITIONS: a person has the same partition on every topic, so all have as many"
                            + " as this setting says; but of partitions " + String.join(", ", others)
                            + ". Set it to what the topics have, the same for all services. If they differ, delete those that"
                            + " hold nothing, so that they are created anew; never add partitions to one that holds records.");
        }
    }

    /** Those that others write to and that keep the time of the sender; none, if it may not be asked. */
    List<String> withoutAppendTime() throws InterruptedException, ExecutionException, TimeoutException {
        List<ConfigResource> inbound = wanted.stream()
                .filter(TopicCreation::isInbound)
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                .toList();
        Map<ConfigResource, Config> settings;
        try {
            settings = admin.describeConfigs(inbound).all().get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof AuthorizationException) {
                LOG.warn("{} cannot be looked up: give the user DescribeConfigs", AppendTime.SETTING);
                return List.of();
            }
            throw failed;
        }
        return inbound.stream()
                .filter(topic -> !AppendTime.VALUE.equals(Objects.requireNonNull(settings.get(topic))
                        .get(AppendTime.SETTING)
                        .value()))
                .map(ConfigResource::name)
                .sorted()
                .toList();
    }
}
