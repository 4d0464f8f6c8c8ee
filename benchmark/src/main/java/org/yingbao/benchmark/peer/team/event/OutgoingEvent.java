package org.yingbao.benchmark.peer.team.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.yingbao.contracts.Headers;

/** An event about to be published, in binary mode. */
public record OutgoingEvent(String topic, String key, String type, String id, Object value, Trace trace) {

    private static final Header VERSION = header(Headers.SPEC_VERSION, "1.0");
    private static final Header JSON = header(Headers.CONTENT_TYPE, "application/json");

    ProducerRecord<byte[], byte[]> record(String source) {
        return new ProducerRecord<>(
                topic,
                null,
                null,
                key.getBytes(StandardCharsets.UTF_8),
                TeamJson.OURS.writeValueAsBytes(value),
                List.of(
                        VERSION,
                        header(Headers.ID, id),
                        header(Headers.SOURCE, source),
                        header(Headers.TYPE, type),
                        header(Headers.TIME, trace.time().toString()),
                        JSON,
                        header(Headers.CORRELATION_ID, trace.correlationId()),
                        header(Headers.CAUSATION_ID, trace.causationId()),
                        header(Headers.TRACE_PARENT, trace.traceParent())));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
