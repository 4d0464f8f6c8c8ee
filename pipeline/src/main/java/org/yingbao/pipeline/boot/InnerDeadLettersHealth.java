package org.yingbao.pipeline.boot;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.runtime.InnerDeadLetters;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.StageRunner;

/**
 * Says whether records of our own topics came to nothing: since the start, and on which topics dead letters lie since
 * before. That is an alarm, but no reason to send nobody here, so it is never down.
 */
@Component("deadLettersHealthIndicator")
class InnerDeadLettersHealth implements HealthIndicator {

    private static final long PATIENCE_MS = 2_000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final KafkaAccess access;
    private final MeterRegistry registry;
    private final ObjectProvider<StageRunner> workers;
    private Set<String> lying = Set.of();
    private long lookedAt;
    private boolean looked;

    InnerDeadLettersHealth(KafkaAccess access, MeterRegistry registry, ObjectProvider<StageRunner> workers) {
        this.access = access;
        this.registry = registry;
        this.workers = workers;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        Map<String, Long> since = new TreeMap<>();
        for (Counter counter : registry.find(InnerDeadLetters.NAME).counters()) {
            since.merge(
                    counter.getId().getTag("topic") + ", support "
                            + counter.getId().getTag("support"),
                    (long) counter.count(),
                    Long::sum);
        }
        if (!since.isEmpty()) {
            health.withDetail("since the start", since);
        }
        Set<String> there = lying();
        if (!there.isEmpty()) {
            health.withDetail("dead letters lie on", there);
        }
        if (!since.isEmpty() || !there.isEmpty()) {
            health.withDetail("says", "somebody may be decided by less than is known; see 'Somebody is stuck'");
        }
        return health.build();
    }

    private synchronized Set<String> lying() {
        if (!looked || System.nanoTime() - lookedAt > FRESH.toNanos()) {
            looked = true;
            lookedAt = System.nanoTime();
            Set<String> topics = workers.stream()
                    .flatMap(each -> each.innerTopics().stream())
                    .map(DeadLetters::topicOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            lying = topics.isEmpty() ? Set.of() : look(topics);
        }
        return lying;
    }

    private Set<String> look(Set<String> topics) {
        Map<String, Object> settings = access.admin();
        settings.put("default.api.timeout.ms", (int) PATIENCE_MS);
        settings.put("request.timeout.ms", (int) PATIENCE_MS);
        try (Admin admin = Admin.create(settings)) {
            List<TopicPartition> partitions =
                    admin
                            .describeTopics(topics)
                            .allTopicNames()
                            .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                            .entrySet()
                            .stream()
                            .flatMap(topic -> topic.getValue().partitions().stream()
                                    .map(info -> new TopicPartition(topic.getKey(), info.partition())))
                            .toList();
            Map<TopicPartition, Long> first = offsets(admin, partitions, OffsetSpec.earliest());
            Map<TopicPartition, Long> last = offsets(admin, partitions, OffsetSpec.latest());
            return partitions.stream()
                    .filter(at -> last.getOrDefault(at, 0L) > first.getOrDefault(at, 0L))
                    .map(TopicPartition::topic)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            return lying;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return lying;
        }
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(at -> at, at -> which)))
                .all()
                .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, offset -> offset.getValue().offset()));
    }
}
