package org.yingbao.benchmark.peer.team.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.stereotype.Component;
import org.yingbao.contracts.DeadLetterReason;
import org.yingbao.contracts.Headers;

/**
 * Puts single records of a batch aside, within its transaction: a bad one is expected news, so the batch goes on
 * without being rolled back.
 */
@Component
public class DeadLetterOffice {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterOffice.class);

    private final DeadLetterPublishingRecoverer recoverer;
    private final String service;

    DeadLetterOffice(KafkaTemplate<byte[], byte[]> kafka, @Value("${team.service}") String service) {
        this.service = service + "-service";
        recoverer = new DeadLetterPublishingRecoverer(kafka);
        recoverer.excludeHeader(HeadersToAdd.values());
        recoverer.setExceptionHeadersCreator((headers, exception, isKey, names) -> {});
        recoverer.setHeadersFunction(this::headers);
        recoverer.setFailIfSendResultIsError(false);
    }

    public void put(ConsumerRecord<byte[], byte[]> record, RuntimeException why) {
        if (!(why instanceof Rejection)) {
            LOG.error("{}-{}@{} could not be processed", record.topic(), record.partition(), record.offset(), why);
        }
        recoverer.accept(record, why);
    }

    private RecordHeaders headers(ConsumerRecord<?, ?> record, Exception why) {
        DeadLetterReason reason = why instanceof Rejection rejection ? rejection.reason() : DeadLetterReason.DEFECT;
        String detail = why instanceof Rejection
                ? String.valueOf(why.getMessage())
                : why.getClass().getSimpleName();
        RecordHeaders headers = new RecordHeaders();
        add(headers, Headers.DEAD_REASON, reason.name());
        add(headers, Headers.DEAD_DETAIL, detail);
        add(headers, Headers.DEAD_HELP, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(headers, Headers.DEAD_TOPIC, record.topic());
        add(headers, Headers.DEAD_PARTITION, Integer.toString(record.partition()));
        add(headers, Headers.DEAD_OFFSET, Long.toString(record.offset()));
        add(
                headers,
                Headers.DEAD_FIRST_SEEN,
                Instant.ofEpochMilli(record.timestamp()).toString());
        add(headers, Headers.DEAD_SERVICE, service);
        add(headers, Headers.DEAD_REPLAYS, "0");
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
