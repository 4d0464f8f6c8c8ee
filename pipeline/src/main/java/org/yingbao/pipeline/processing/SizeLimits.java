package org.yingbao.pipeline.processing;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Headers;

/**
 * How large a person may become. A record beyond what brokers take by default, or a document beyond what a store takes,
 * could be neither published nor passed over, and would stop its partition for good.
 */
final class SizeLimits {

    static final int RECORD = 1_000_000;
    static final int DOCUMENT = 4_000_000;

    private SizeLimits() {}

    static void check(byte @Nullable [] document, List<ProducerRecord<byte[], byte[]>> leaving) {
        int kept = length(document);
        if (kept > DOCUMENT) {
            throw new SizeLimitExceeded("a document", kept, DOCUMENT);
        }
        for (ProducerRecord<byte[], byte[]> record : leaving) {
            int size = size(record);
            if (size > RECORD) {
                throw new SizeLimitExceeded("a record", size, RECORD);
            }
        }
    }

    private static int size(ProducerRecord<byte[], byte[]> record) {
        return length(record.key()) + length(record.value()) + (int) Headers.size(record.headers());
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
