package org.yingbao.system.chain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.yingbao.contracts.Topics;

/**
 * Knows when no stage has anything left to read, not even behind a transaction that is still open. Transaction markers
 * at the end of a partition are nothing to read.
 */
public final class Quiet implements AutoCloseable {

    private static final int PARTITIONS = 8;
    private static final Map<String, List<String>> INPUTS = Map.ofEntries(
            Map.entry(
                    "identity-door",
                    List.of(
                            Topics.CIVIL_AFFAIRS_IDENTITY,
                            Topics.RURAL_AFFAIRS_IDENTITY,
                            Topics.CIVIL_AFFAIRS_LISTS,
                            Topics.RURAL_AFFAIRS_LISTS,
                            Topics.ENROLMENTS,
                            Topics.VITAL_STATUS,
                            Topics.OTHER_GRANTS,
                            Topics.COLLECTIONS,
                            Topics.SCREENING)),
            Map.entry("subsidy-door", List.of(Topics.POLICIES, Topics.REGIONS, Topics.DAYS)),
            Map.entry(
                    "policy-findings",
                    List.of(Topics.ACCEPTED_POLICIES, Topics.ACCEPTED_REGIONS, Topics.ACCEPTED_DRAFTS)),
            Map.entry("subsidy-previews", List.of(Topics.ACCEPTED_DRAFTS, Topics.PREVIEW_COMMANDS)),
            Map.entry("contribution-previews", List.of(Topics.PREVIEW_PAGES)),
            Map.entry("policy-previews", List.of(Topics.PREVIEW_SUMS)),
            Map.entry("identity-days", List.of(Topics.DAYS, Topics.REGIONS)),
            Map.entry("lists", List.of(Topics.CHECKED_LISTS, Topics.LIST_COMMANDS)),
            Map.entry("list-reports", List.of(Topics.LIST_VERDICTS)),
            Map.entry("identity", List.of("identity.records.v1")),
            Map.entry("subsidy", List.of(Topics.PERSONS, "subsidy.commands.v1")),
            Map.entry("contribution-door", List.of(Topics.TRANSFER_RECEIPTS, Topics.CLOSINGS, Topics.TAX_DAYS)),
            Map.entry("contribution-funds-door", List.of(Topics.TRANSFERS, Topics.FUNDS, Topics.ACCEPTED_DAYS)),
            Map.entry(
                    "contribution",
                    List.of(Topics.ENTITLEMENTS, Topics.PERSON_COLLECTIONS, Topics.CONTRIBUTION_COMMANDS)),
            Map.entry("transfer-requests", List.of(Topics.REQUEST_SUMS, Topics.FUNDS, Topics.REQUEST_COMMANDS)),
            Map.entry(
                    "reconciliations",
                    List.of(
                            Topics.COLLECTED_SUMS,
                            Topics.CHECKED_TAX_DAYS,
                            Topics.ACCEPTED_REGIONS,
                            Topics.RECONCILIATION_COMMANDS)),
            Map.entry("forecasts", List.of(Topics.FORECAST_SUMS, Topics.TRANSFER_REQUESTS, Topics.ACCEPTED_REGIONS)),
            Map.entry("notification", List.of(Topics.INSTRUCTIONS)));

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaConsumer<byte[], byte[]> consumerOfAll;

    public Quiet(String bootstrapServers) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        consumer = consumer(bootstrapServers, "read_committed");
        consumerOfAll = consumer(bootstrapServers, "read_uncommitted");
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers, String isolation) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        isolation,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        20),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Twice in a row, because what one stage read last may be on its way to a stage that was asked before. */
    public void await() {
        AtomicInteger inARow = new AtomicInteger();
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> (nothingLeft() ? inARow.incrementAndGet() : resetTo0(inARow)) >= 2);
    }

    private static int resetTo0(AtomicInteger count) {
        count.set(0);
        return 0;
    }

    private boolean nothingLeft() throws ExecutionException, InterruptedException {
        for (Map.Entry<String, List<String>> group : INPUTS.entrySet()) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group.getKey())
                    .partitionsToOffsetAndMetadata()
                    .get();
            List<TopicPartition> inputs = group.getValue().stream()
                    .flatMap(topic -> java.util.stream.IntStream.range(0, partitionsOf(topic))
                            .mapToObj(partition -> new TopicPartition(topic, partition)))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(inputs);
            if (!ends.equals(consumerOfAll.endOffsets(inputs))) {
                return false;
            }
            for (TopicPartition input : inputs) {
                OffsetAndMetadata offset = committed.get(input);
                long from = offset == null ? 0 : offset.offset();
                if (from < ends.getOrDefault(input, 0L) && holdsRecords(input, from, ends.getOrDefault(input, 0L))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int partitionsOf(String topic) {
        return Topics.IN_ORDER.contains(topic) ? 1 : PARTITIONS;
    }

    private boolean holdsRecords(TopicPartition input, long from, long end) {
        consumer.assign(List.of(input));
        consumer.seek(input, from);
        while (consumer.position(input) < end) {
            if (!consumer.poll(Duration.ofMillis(100)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        admin.close();
        consumer.close();
        consumerOfAll.close();
    }
}
