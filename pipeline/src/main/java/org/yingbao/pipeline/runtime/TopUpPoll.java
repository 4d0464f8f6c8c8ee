package org.yingbao.pipeline.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Polls of one consumer that also return what came last. Whenever a poll returns, the consumer asks for the records
 * after those. Under load they are there at once and lie in its buffer while the batch is processed: the next poll
 * returns what came before that batch, and what came during it waits for the poll after that. Whoever is answered from
 * the buffer here asks again.
 */
final class TopUpPoll {

    /** How long a broker is given to answer; it does at once if it has something. */
    private static final Duration ANSWER = Duration.ofMillis(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Function<Duration, ConsumerRecords<byte[], byte[]>> polls;
    private final int full;

    /** @param full how many records are enough, so that nobody asks for more */
    TopUpPoll(Consumer<byte[], byte[]> consumer, Function<Duration, ConsumerRecords<byte[], byte[]>> polls, int full) {
        this.consumer = consumer;
        this.polls = polls;
        this.full = full;
    }

    /** The same as {@link Consumer#poll(Duration)}. */
    ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
        ConsumerRecords<byte[], byte[]> buffered = polls.apply(Duration.ZERO);
        if (buffered.isEmpty()) {
            return polls.apply(timeout);
        }
        return buffered.count() < full ? withTheLatest(buffered) : buffered;
    }

    private ConsumerRecords<byte[], byte[]> withTheLatest(ConsumerRecords<byte[], byte[]> buffered) {
        ConsumerGroupMetadata member = consumer.groupMetadata();
        ConsumerRecords<byte[], byte[]> latest = latest(buffered);
        boolean stillOurs =
                member.equals(consumer.groupMetadata()) && consumer.assignment().containsAll(buffered.partitions());
        return stillOurs ? both(buffered, latest) : latest;
    }

    /** The buffered records would be lost with an exception: they come again. */
    private ConsumerRecords<byte[], byte[]> latest(ConsumerRecords<byte[], byte[]> buffered) {
        try {
            return polls.apply(ANSWER);
        } catch (RuntimeException failed) {
            Set<TopicPartition> assigned = consumer.assignment();
            StageListener.first(buffered).forEach((partition, offset) -> {
                if (assigned.contains(partition)) {
                    consumer.seek(partition, offset);
                }
            });
            throw failed;
        }
    }

    private static ConsumerRecords<byte[], byte[]> both(
            ConsumerRecords<byte[], byte[]> buffered, ConsumerRecords<byte[], byte[]> latest) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
        List.of(buffered, latest)
                .forEach(each -> each.partitions()
                        .forEach(partition -> records.computeIfAbsent(partition, _ -> new ArrayList<>())
                                .addAll(each.records(partition))));
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>(buffered.nextOffsets());
        next.putAll(latest.nextOffsets());
        return new ConsumerRecords<>(records, next);
    }
}
