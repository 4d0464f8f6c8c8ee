package org.yingbao.pipeline.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What was polled, in portions that fit into memory together with the documents they concern. */
final class BatchSplitter {

    static final long BYTES = 2 * 1024 * 1024;

    private BatchSplitter() {}

    /** The same records in the same order; a portion is larger than allowed only if it is one record. */
    static List<List<ConsumerRecord<byte[], byte[]>>> of(
            List<ConsumerRecord<byte[], byte[]>> polled,
            ToLongFunction<ConsumerRecord<byte[], byte[]>> weight,
            long bytes) {
        List<List<ConsumerRecord<byte[], byte[]>>> portions = new ArrayList<>();
        int begin = 0;
        long size = 0;
        for (int i = 0; i < polled.size(); i++) {
            long next = weight.applyAsLong(polled.get(i));
            if (size + next > bytes && i > begin) {
                portions.add(polled.subList(begin, i));
                begin = i;
                size = 0;
            }
            size += next;
        }
        if (begin < polled.size()) {
            portions.add(polled.subList(begin, polled.size()));
        }
        return portions;
    }
}
