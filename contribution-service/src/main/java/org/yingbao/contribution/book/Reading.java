package org.yingbao.contribution.book;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.TransientFailure;

/**
 * Books, read as far as is asked for.
 *
 * @param catchUp returns when the books hold everything that is published for them
 */
public record Reading(Books books, Runnable catchUp) {
    /** Returns when the books hold this record. */
    public void with(ConsumerRecord<byte[], byte[]> record) {
        with(record.topic(), record.offset());
    }

    /** Returns when the books hold the record of a topic at this offset. */
    public void with(String topic, long offset) {
        if (!books.haveRead(topic, offset)) {
            catchUp.run();
            if (!books.haveRead(topic, offset)) {
                throw new TransientFailure("not yet read: " + topic + " " + offset);
            }
        }
    }

    /** Returns when the books hold everything that is published now. */
    public void upToDate() {
        catchUp.run();
    }
}
