package org.yingbao.pipeline.runtime;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Trouble is waited out: the batch is taken back, the partitions are paused for a while, and the same records come
 * again.
 */
final class PausingErrorHandler implements CommonErrorHandler {

    private final Backoff patience;
    private final ListenerContainerPauseService pauses;

    PausingErrorHandler(Backoff patience, ListenerContainerPauseService pauses) {
        this.patience = patience;
        this.pauses = pauses;
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
        StageListener.first(records).forEach(consumer::seek);
        pauses.pause(container, Duration.ofMillis(patience.pause(thrown)));
    }

    @Override
    public void handleOtherException(
            Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        patience.waitOut(thrown);
    }
}
