package org.yingbao.benchmark.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.runtime.TopicCreation;

/** The topics of Yingbao, created by nobody else in a contender's run. */
public final class PeerTopics {

    private static final List<String> COMPACTED =
            List.of(Topics.PERSONS, Topics.PERSON_COLLECTIONS, Topics.ENTITLEMENTS, Topics.LEDGER);
    private static final int DAYS = 400;

    private PeerTopics() {}

    public static void create(String kafka) {
        List<NewTopic> topics = Stream.of(Topics.INBOUND, Topics.PUBLISHED, Topics.INNER)
                .flatMap(List::stream)
                .flatMap(topic -> Stream.of(topic(topic), TopicCreation.deadLettersOf(topic, Topics.PARTITIONS)))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) kafka))) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("topics cannot be created", failed);
        }
    }

    private static NewTopic topic(String name) {
        return Optional.of(name)
                .filter(COMPACTED::contains)
                .map(each -> TopicCreation.compacted(each, Topics.PARTITIONS))
                .orElseGet(() -> TopicCreation.kept(name, Topics.PARTITIONS, DAYS));
    }
}
