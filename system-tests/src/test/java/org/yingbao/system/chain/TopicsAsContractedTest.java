package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.testkit.contract.PublishedContract;
import tools.jackson.databind.JsonNode;

/** The topics that the services create are those of the contract, each kept as it says there. */
class TopicsAsContractedTest {

    private static final JsonNode DOCUMENT = PublishedContract.asyncApi();

    @TempDir
    Path data;

    @Test
    void there_are_the_topics_of_the_contract_with_its_partitions_cleanup_retention_and_time() throws Exception {
        try (RunningPlatform platform = RunningPlatform.start(data);
                Admin admin = platform.admin()) {
            platform.awaitQuiet();
            assertThat(created(admin)).isEqualTo(contracted());
        }
    }

    private static SortedMap<String, String> contracted() {
        SortedMap<String, String> topics = new TreeMap<>();
        DOCUMENT.path("channels").forEach(channel -> {
            String binding = channel.at("/bindings/$ref").asString().substring(1);
            JsonNode kafka = DOCUMENT.at(binding).path("kafka");
            JsonNode settings = kafka.path("topicConfiguration");
            String cleanup = settings.path("cleanup.policy").path(0).asString();
            topics.put(
                    channel.path("address").asString(),
                    kept(
                            kafka.path("partitions").asInt(),
                            cleanup,
                            settings.path("retention.ms").asString(),
                            settings.path("message.timestamp.type").asString("CreateTime")));
        });
        return topics;
    }

    private static SortedMap<String, String> created(Admin admin) throws ExecutionException, InterruptedException {
        var names = admin.listTopics().names().get();
        Map<String, Integer> partitions = admin.describeTopics(names).allTopicNames().get().values().stream()
                .collect(Collectors.toMap(
                        topic -> topic.name(), topic -> topic.partitions().size()));
        Map<ConfigResource, Config> configs = admin.describeConfigs(names.stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList())
                .all()
                .get();
        SortedMap<String, String> topics = new TreeMap<>();
        configs.forEach((topic, config) -> topics.put(
                topic.name(),
                kept(
                        partitions.getOrDefault(topic.name(), 0),
                        config.get("cleanup.policy").value(),
                        config.get("retention.ms").value(),
                        config.get("message.timestamp.type").value())));
        return topics;
    }

    /** What is compacted is kept by key, not by time. */
    private static String kept(int partitions, String cleanup, String retention, String time) {
        return partitions + " partitions, " + cleanup + (cleanup.equals("compact") ? "" : ", " + retention + " ms")
                + ", " + time;
    }
}
