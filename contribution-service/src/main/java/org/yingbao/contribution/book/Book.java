package org.yingbao.contribution.book;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What some topics of one partition say, in memory. One thread writes, any may ask. */
public interface Book {
    List<String> followed();

    /** Takes in a record of one of the topics; it may come again. */
    void on(ConsumerRecord<byte[], byte[]> record);
}
