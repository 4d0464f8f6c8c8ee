package org.yingbao.pipeline.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.event.Traces;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says of a dead letter to its sender that there is one, without the record and without personal data. It is a function
 * of the dead letter and leaves with it.
 *
 * @param topic where senders read it
 * @param type its {@code ce_type}
 * @param inbound the topics that senders write
 */
public record RefusalEvents(Events events, String topic, String type, Set<String> inbound) {

    /** The key of what cannot be told to anybody, since no source that may be repeated is on the record. */
    public static final String UNKNOWN = "unknown";

    private static final String LEFT_OUT = "left out, since it could contain personal data";

    /** A policy may be refused for very many reasons, and an event has its limits. */
    private static final int LONGEST_DETAIL = 16_000;

    public RefusalEvents {
        inbound = Set.copyOf(inbound);
    }

    /** Empty for all but dead letters of what senders wrote. */
    Optional<ProducerRecord<byte[], byte[]>> of(ProducerRecord<byte[], byte[]> letter) {
        String reason = Headers.text(letter.headers(), "yb_reason");
        String received = text(letter, "yb_topic");
        return DeadLetters.areOn(letter.topic()) && reason != null && inbound.contains(received)
                ? Optional.of(event(letter, received, reason))
                : Optional.empty();
    }

    private ProducerRecord<byte[], byte[]> event(
            ProducerRecord<byte[], byte[]> letter, String received, String reason) {
        SenderNames names = SenderNames.on(letter);
        Position at = new Position(
                received, Integer.parseInt(text(letter, "yb_partition")), Long.parseLong(text(letter, "yb_offset")));
        ObjectNode value = Json.MAPPER.createObjectNode();
        put(value, "source", names.source());
        put(value, "ce_id", names.id());
        put(value, "recordId", names.recordId());
        value.put("topic", at.topic());
        value.put("partition", at.partition());
        value.put("offset", at.offset());
        value.put("reason", reason);
        value.put("detail", detail(text(letter, "yb_detail"), names));
        String read = Headers.text(letter.headers(), Headers.CAUSE);
        Position cause = read == null ? at : Position.parse(read);
        return events.event(
                topic,
                names.source() == null ? UNKNOWN : names.source(),
                type,
                "refusal/" + cause + "/" + print(letter),
                Json.MAPPER.writeValueAsBytes(value),
                cause(letter, cause, names.id() == null ? at.toString() : names.id()));
    }

    private static Cause cause(ProducerRecord<byte[], byte[]> letter, Position at, String id) {
        String trace = Headers.text(letter.headers(), Headers.TRACE_PARENT);
        return new Cause(
                at,
                id,
                text(letter, "yb_first_seen"),
                id,
                trace != null && Traces.isWellFormed(trace) ? trace : Traces.begun(at.topic(), id));
    }

    private static String detail(String detail, SenderNames names) {
        if (names.tells(detail)) {
            return LEFT_OUT;
        }
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + " …";
    }

    private static void put(ObjectNode value, String name, @Nullable String text) {
        if (text != null) {
            value.put(name, text);
        }
    }

    /** On another log another record stands at the same position. */
    private static String print(ProducerRecord<byte[], byte[]> letter) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text(letter, "yb_first_seen").getBytes(StandardCharsets.UTF_8));
            if (letter.value() != null) {
                digest.update(letter.value());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(ProducerRecord<byte[], byte[]> letter, String header) {
        return String.valueOf(Headers.text(letter.headers(), header));
    }
}
