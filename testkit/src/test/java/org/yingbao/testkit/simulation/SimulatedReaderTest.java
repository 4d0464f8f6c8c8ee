package org.yingbao.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.runtime.DrivenListener;
import org.yingbao.pipeline.stage.CommittedLog;

class SimulatedReaderTest {

    private static final String TOPIC = "instructions";
    private static final ProducerRecord<byte[], byte[]> INSTRUCTION = new ProducerRecord<>(TOPIC, new byte[] {1});

    private final SimulatedLog log = new SimulatedLog(topic -> 1, () -> 0);
    private final Coordinator coordinator = log.coordinator("a stage that died");

    @Test
    void what_is_committed_is_read_although_its_partition_does_not_say_so_yet() {
        Transaction transaction = published(true);
        assertThat(readWhile(() -> transaction.unmarked().forEach(transaction::mark)))
                .hasSize(1);
    }

    @Test
    void what_is_aborted_is_not_read() {
        Transaction transaction = published(false);
        assertThat(readWhile(() -> transaction.unmarked().forEach(transaction::mark)))
                .isEmpty();
    }

    /** The marker is not yet written. */
    private Transaction published(boolean committed) {
        Transaction transaction = coordinator.begin();
        log.append(INSTRUCTION, transaction);
        transaction.decide(committed);
        return transaction;
    }

    /** Something happens when the end has been asked for. */
    private List<ConsumerRecord<byte[], byte[]>> readWhile(Runnable meanwhile) {
        CommittedLog published = DrivenListener.published(
                () -> {
                    meanwhile.run();
                    return new SimulatedReader(log, true, Steps.UNDISTURBED);
                },
                () -> new SimulatedReader(log, false, Steps.UNDISTURBED));
        List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
        published.read(Map.of(new TopicPartition(TOPIC, 0), 0L), read::add);
        return read;
    }
}
