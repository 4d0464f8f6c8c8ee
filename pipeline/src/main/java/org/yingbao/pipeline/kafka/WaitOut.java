package org.yingbao.pipeline.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Trouble is waited out: the batch is taken back, the partitions are paused for a while, and the same records come
 * again.
 */
final class WaitOut implements CommonErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WaitOut.class);
    private static final long FIRST_MS = 250;
    private static final long LONGEST_MS = 5_000;

    private final String group;
    private final ListenerContainerPauseService pauses;
    private BackOffExecution waiting = fresh();

    WaitOut(String group, ListenerContainerPauseService pauses) {
        this.group = group;
        this.pauses = pauses;
    }

    private static BackOffExecution fresh() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_MS, 2);
        backOff.setMaxInterval(LONGEST_MS);
        return backOff.start();
    }

    /** A batch went through: the next trouble is waited out from the shortest pause again. */
    void over() {
        waiting = fresh();
    }

    @Override
    public boolean isAckAfterHandle() {
        return false;
    }

    @Override
    public void handleBatch(
            Exception thrown,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        Worker.first(records).forEach(consumer::seek);
        pause(thrown, container);
    }

    @Override
    public void handleOtherException(
            Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        LOG.warn("{}: {}", group, Troubles.what(thrown));
        Troubles.pause();
    }

    private void pause(Exception thrown, MessageListenerContainer container) {
        long pause = waiting.nextBackOff();
        LOG.warn("{}: waiting {} ms: {}", group, pause, Troubles.what(thrown));
        pauses.pause(container, Duration.ofMillis(pause));
    }
}
