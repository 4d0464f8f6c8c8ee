package org.yingbao.pipeline.event;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record stands in the log. */
public record Position(String topic, int partition, long offset) {

    public static Position of(ConsumerRecord<?, ?> record) {
        return new Position(record.topic(), record.partition(), record.offset());
    }

    /** Reads what {@link #toString} wrote. */
    public static Position parse(String text) {
        int second = text.lastIndexOf('/');
        int first = text.lastIndexOf('/', second - 1);
        return new Position(
                text.substring(0, first),
                Integer.parseInt(text, first + 1, second, 10),
                Long.parseLong(text, second + 1, text.length(), 10));
    }

    @Override
    public String toString() {
        return topic + '/' + partition + '/' + offset;
    }
}
