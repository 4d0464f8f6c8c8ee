package org.yingbao.benchmark.peer.team.event;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.erdtman.jcs.JsonCanonicalizer;
import org.yingbao.contracts.DeadLetterReason;
import org.yingbao.rules.facts.Shanghai;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** A department's event that has passed the first checks, and what the others ask of it. */
public record Inbound(CloudEvent event, byte[] data, Instant takenAt) {

    private static final Duration EARLY = Duration.ofDays(1);

    /** Size, envelope, type: the checks before the data is looked at. */
    public static Inbound of(ConsumerRecord<byte[], byte[]> record, int mostBytes, String... types) {
        byte[] value = record.value();
        Check.that(
                value == null || value.length <= mostBytes,
                DeadLetterReason.TOO_LARGE,
                "the value has more than " + mostBytes + " bytes");
        CloudEvent event = CloudEvent.of(record);
        boolean known = false;
        for (String type : types) {
            known |= type.equals(event.type());
        }
        Check.that(known, DeadLetterReason.UNKNOWN_TYPE, "not a type of this topic");
        byte[] data = event.data();
        if (data == null) {
            throw new Rejection(DeadLetterReason.MALFORMED_JSON, "there is no data");
        }
        return new Inbound(event, data, Instant.ofEpochMilli(record.timestamp()));
    }

    /** The data bound to a record of the contract; what it may not miss is checked by whoever asked. */
    public <T> T as(Class<T> type) {
        try {
            return Check.present(TeamJson.STRICT.readValue(data, type), "/");
        } catch (StreamReadException malformed) {
            throw new Rejection(DeadLetterReason.MALFORMED_JSON, "the data is not JSON");
        } catch (JacksonException mistyped) {
            throw new Rejection(
                    isJson() ? DeadLetterReason.SCHEMA_VIOLATION : DeadLetterReason.MALFORMED_JSON,
                    "a field is missing or mistyped");
        }
    }

    private boolean isJson() {
        try {
            TeamJson.STRICT.readTree(data);
            return true;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    /** SHA-256 of the canonical JSON (RFC 8785). */
    public String digest() {
        try {
            byte[] canonical = new JsonCanonicalizer(data).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new Rejection(DeadLetterReason.MALFORMED_JSON, "the data has no canonical form");
        }
    }

    public LocalDate day() {
        return Shanghai.dayOf(event.time());
    }

    public void checkTime() {
        Check.that(
                !event.time().isAfter(takenAt.plus(EARLY)),
                DeadLetterReason.TIME_IN_FUTURE,
                "ce_time is more than a day after the broker took the record");
    }

    /** A day of which only the past may speak. */
    public void checkPast(LocalDate day, String at) {
        Check.that(!day.isAfter(day()), DeadLetterReason.TIME_IN_FUTURE, at + " is after the day of ce_time");
    }
}
