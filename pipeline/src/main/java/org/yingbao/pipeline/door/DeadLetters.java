package org.yingbao.pipeline.door;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;

/**
 * Writes dead letters: the record as received, and why it was refused, in text headers.
 *
 * @param service the service that refuses
 * @param help the address of the page that says what each reason means
 * @param refusals what senders are told besides, if they are
 */
public record DeadLetters(String service, String help, Optional<RefusalEvents> refusals) {

    /**
     * On dead letters of our own topics: whether the person's support stands, {@code stands}, {@code none},
     * {@code unknown}.
     */
    public static final String SUPPORT = "yb_support";

    private static final String SUFFIX = "-dlt";
    private static final String PREFIX = "yb_";
    private static final String REPLAYS = "yb_replays";

    /** Dead letters of a service that serves no page itself: the address is relative to one that does. */
    public DeadLetters(String service) {
        this(service, "/help");
    }

    /** Dead letters of which nobody is told. */
    public DeadLetters(String service, String help) {
        this(service, help, Optional.empty());
    }

    /** The same, of which senders are told. */
    public DeadLetters telling(RefusalEvents refusalEvents) {
        return new DeadLetters(service, help, Optional.of(refusalEvents));
    }

    /** What senders are told of those dead letters that are among what leaves. */
    public List<ProducerRecord<byte[], byte[]>> told(List<ProducerRecord<byte[], byte[]>> leaving) {
        return refusals.map(events -> leaving.stream()
                        .map(events::of)
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    /** Where the dead letters of a topic lie. */
    public static String topicOf(String topic) {
        return topic + SUFFIX;
    }

    /** Whether dead letters lie on this topic. */
    public static boolean areOn(String topic) {
        return topic.endsWith(SUFFIX);
    }

    /** A record of a sender that a stage behind the door refuses; {@code read}: where the stage read what follows. */
    public ProducerRecord<byte[], byte[]> toSender(
            ConsumerRecord<byte[], byte[]> record, Position read, Reason reason, String detail) {
        ProducerRecord<byte[], byte[]> letter = of(record, reason, detail);
        letter.headers().add(Headers.header(Headers.CAUSE, read.toString()));
        return letter;
    }

    public ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> record, Reason reason, String detail) {
        List<Header> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                headers.add(header);
            }
        }
        headers.add(Headers.header("yb_reason", reason.name()));
        headers.add(Headers.header("yb_detail", detail));
        headers.add(Headers.header(
                "yb_help", help + "#" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        headers.add(Headers.header("yb_topic", record.topic()));
        headers.add(Headers.header("yb_partition", Integer.toString(record.partition())));
        headers.add(Headers.header("yb_offset", Long.toString(record.offset())));
        headers.add(Headers.header(
                "yb_first_seen", Instant.ofEpochMilli(record.timestamp()).toString()));
        headers.add(Headers.header("yb_service", service));
        headers.add(Headers.header(REPLAYS, Integer.toString(replays(record))));
        return new ProducerRecord<>(topicOf(record.topic()), null, null, record.key(), record.value(), headers);
    }

    /** How often a record was replayed that still carries the headers of its last dead letter. */
    private static int replays(ConsumerRecord<byte[], byte[]> record) {
        Header before = record.headers().lastHeader(REPLAYS);
        if (before == null || before.value() == null) {
            return 0;
        }
        String count = new String(before.value(), StandardCharsets.UTF_8);
        return count.length() < 9 && count.chars().allMatch(c -> c >= '0' && c <= '9') && !count.isEmpty()
                ? Integer.parseInt(count) + 1
                : 0;
    }
}
