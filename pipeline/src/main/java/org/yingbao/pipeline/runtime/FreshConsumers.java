package org.yingbao.pipeline.runtime;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** Makes consumers with {@link TopUpPoll}. */
final class FreshConsumers extends DefaultKafkaConsumerFactory<byte[], byte[]> {

    private final int full;

    /** @param full how many records one poll takes */
    FreshConsumers(Map<String, Object> settings, int full) {
        super(settings);
        this.full = full;
    }

    @Override
    protected Consumer<byte[], byte[]> createRawConsumer(Map<String, Object> settings) {
        return new FreshConsumer(settings);
    }

    private final class FreshConsumer extends ExtendedKafkaConsumer {

        private final TopUpPoll polls = new TopUpPoll(this, super::poll, full);

        FreshConsumer(Map<String, Object> settings) {
            super(settings);
        }

        @Override
        public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            return polls.poll(timeout);
        }
    }
}
