package org.yingbao.pipeline.runtime;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Headers;

/**
 * Raises the alarm when a record of one of our own topics comes to nothing: whoever it is about is no longer decided by
 * what is known. No sender can mend that.
 */
public final class InnerDeadLetters {

    /** The counter, by stage, topic, reason and whether the person's support {@code stands}. */
    public static final String NAME = "yingbao.inner.dead.letters";

    private static final Logger LOG = LoggerFactory.getLogger(InnerDeadLetters.class);

    private final MeterRegistry registry;
    private final String stage;

    InnerDeadLetters(MeterRegistry registry, String stage) {
        this.registry = registry;
        this.stage = stage;
    }

    /** Does nothing with any other record. */
    void committed(ProducerRecord<byte[], byte[]> record) {
        String support = Headers.text(record.headers(), DeadLetters.SUPPORT);
        if (support == null) {
            return;
        }
        String topic = text(record, "yb_topic");
        String reason = text(record, "yb_reason");
        Counter.builder(NAME)
                .description(
                        "Records of our own topics that came to nothing, so that somebody is decided by less than is"
                                + " known; support=stands: and is supported")
                .tag("stage", stage)
                .tag("topic", topic)
                .tag("reason", reason)
                .tag("support", support)
                .register(registry)
                .increment();
        LOG.error(
                "{}: the record at {}/{}/{} came to nothing ({}), and the support of its person: {}; see 'Somebody is"
                        + " stuck' in the operator's guide",
                stage,
                topic,
                text(record, "yb_partition"),
                text(record, "yb_offset"),
                reason,
                support);
    }

    private static String text(ProducerRecord<byte[], byte[]> record, String header) {
        return String.valueOf(Headers.text(record.headers(), header));
    }
}
