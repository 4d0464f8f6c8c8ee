package org.yingbao.pipeline.person;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.JsonNode;

/**
 * An event that must leave exactly once. It is kept in the person's document until the transaction that publishes it is
 * known to be committed.
 *
 * @param id its {@code ce_id}
 * @param value what it says, without personal data in the clear
 */
public record Letter(String topic, String type, String id, JsonNode value, Cause cause) {

    boolean isPublishedAs(ConsumerRecord<?, ?> event) {
        return topic.equals(event.topic()) && id.equals(Headers.text(event, Headers.ID));
    }
}
