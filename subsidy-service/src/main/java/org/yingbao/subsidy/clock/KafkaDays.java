package org.yingbao.subsidy.clock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.runtime.KafkaAccess;

/** Publishes days like any department: whoever publishes one again writes the same bytes. */
final class KafkaDays implements DayPublisher {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final KafkaAccess access;
    private final Clock clock;

    KafkaDays(KafkaAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void publish(LocalDate day) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings())) {
            producer.send(record(day)).get();
        } catch (ExecutionException failed) {
            throw new TransientFailure("the broker did not take the day", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("interrupted", interrupted);
        }
    }

    ProducerRecord<byte[], byte[]> record(LocalDate day) {
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(SHANGHAI));
        List<Header> headers = List.of(
                Headers.header(Headers.ID, "day-" + day),
                Headers.header(Headers.SOURCE, "urn:yingbao:clock"),
                Headers.header(Headers.TYPE, EventTypes.DAY),
                Headers.header(Headers.TIME, time),
                Headers.header(Headers.SPEC_VERSION, "1.0"),
                Headers.header(Headers.CONTENT_TYPE, "application/json"));
        return new ProducerRecord<>(
                Topics.DAYS,
                null,
                clock.millis(),
                "day".getBytes(StandardCharsets.UTF_8),
                Json.MAPPER.writeValueAsBytes(new DayPassed(day)),
                headers);
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = access.writer("subsidy-clock");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }
}
