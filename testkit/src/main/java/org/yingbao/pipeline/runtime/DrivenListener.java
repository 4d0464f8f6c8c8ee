package org.yingbao.pipeline.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.pipeline.stage.CommittedLog;

/**
 * A stage listener with its error handler, without a thread and a broker of its own: whoever drives it is its
 * container. It stands in the package of what it opens up, of which little is public.
 */
public final class DrivenListener implements MessageListenerContainer {

    private static final int ANY_BATCH_IS_FULL = 0;
    private static final MeterRegistry NOWHERE = new CompositeMeterRegistry();
    private static final ConcurrentTaskScheduler NEVER_ASKED = new ConcurrentTaskScheduler(null);

    private final StageListener worker;
    private final PausingErrorHandler waitOut;
    private boolean paused;

    /**
     * One thread of a stage, without a container.
     *
     * @param rest waits where nothing can be paused
     * @param deadLetters reads what lies on topics of dead letters
     */
    public DrivenListener(
            String group,
            Processor processor,
            Supplier<Producer<byte[], byte[]>> producers,
            Runnable rest,
            BiConsumer<Collection<String>, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>>> deadLetters) {
        Backoff patience = new Backoff(group) {
            @Override
            synchronized void waitOut(Throwable trouble) {
                rest.run();
            }
        };
        waitOut = new PausingErrorHandler(patience, new Pauses());
        worker = new StageListener(
                processor,
                new Transactions(producers),
                new StageMetrics(NOWHERE, group, 0),
                patience,
                new RepeatedRefusals(deadLetters::accept, LogName.ONLY, processor.origins()),
                new BatchPacer(ANY_BATCH_IS_FULL),
                LogName.ONLY);
    }

    /** Reads topics as services do. */
    public static CommittedLog published(
            Supplier<Consumer<byte[], byte[]>> committed, Supplier<Consumer<byte[], byte[]>> all) {
        return new KafkaCommittedLog(committed, all);
    }

    private static final class Pauses extends ListenerContainerPauseService {

        Pauses() {
            super(null, NEVER_ASKED);
        }

        @Override
        public void pause(MessageListenerContainer container, Duration duration) {
            container.pause();
        }
    }

    /** The consumer was assigned these partitions besides those it has. */
    public void assigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        worker.onPartitionsAssigned(consumer, partitions);
    }

    /** The consumer gives these partitions back in good order. */
    public void revoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        worker.onPartitionsRevokedBeforeCommit(consumer, partitions);
    }

    /** The consumer lost these partitions: others may have them already. */
    public void lost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        worker.onPartitionsLost(consumer, partitions);
    }

    /** One poll. Whatever fails in it goes to the error handler, as in a container. */
    public void onMessage(Consumer<?, ?> consumer, List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            worker.onMessage(records, consumer);
        } catch (RuntimeException trouble) {
            Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> batch = new HashMap<>();
            records.forEach(record -> batch.computeIfAbsent(
                            new TopicPartition(record.topic(), record.partition()), key -> new java.util.ArrayList<>())
                    .add(record));
            waitOut.handleBatch(trouble, new ConsumerRecords<>(batch, Map.of()), consumer, this, () -> {});
        }
    }

    @Override
    public void pause() {
        paused = true;
    }

    /** The pause of the last trouble is over, if there was one. */
    public boolean resumes() {
        boolean was = paused;
        paused = false;
        return !was;
    }

    /** Whether the error handler has asked for a pause. */
    public boolean isPaused() {
        return paused;
    }

    @Override
    public void setupMessageListener(Object messageListener) {}

    @Override
    public Map<String, Map<MetricName, ? extends Metric>> metrics() {
        return Map.of();
    }

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return true;
    }
}
