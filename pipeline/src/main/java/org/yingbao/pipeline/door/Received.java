package org.yingbao.pipeline.door;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.event.Cause;
import tools.jackson.databind.JsonNode;

/** An event from outside whose envelope and JSON are sound; its data is yet unchecked. */
public record Received(
        ConsumerRecord<byte[], byte[]> record,
        String source,
        String id,
        String type,
        Instant time,
        JsonNode data,
        Cause cause) {}
