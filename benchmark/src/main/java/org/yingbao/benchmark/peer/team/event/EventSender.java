package org.yingbao.benchmark.peer.team.event;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Publishes within the transaction of the listener; what fails makes its commit fail. */
@Component
public class EventSender {

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final String source;

    EventSender(KafkaTemplate<byte[], byte[]> kafka, @Value("${team.service}") String service) {
        this.kafka = kafka;
        this.source = "urn:team:" + service;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit waits for it
    public void send(OutgoingEvent event) {
        kafka.send(event.record(source));
    }

    public void send(List<OutgoingEvent> events) {
        events.forEach(this::send);
    }
}
