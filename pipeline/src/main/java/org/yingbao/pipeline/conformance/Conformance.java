package org.yingbao.pipeline.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.Doors;
import org.yingbao.pipeline.event.Headers;

/**
 * Puts records to the very checks of the doors. What no door can know is not said: whether one revision was sent with
 * two contents, whether a person has too many records, what becomes of a list as a whole.
 */
public final class Conformance {

    private record Knocked(Doors doors, Door door) {}

    private final Map<String, Knocked> byTopic = new HashMap<>();

    /** The doors of these services. */
    public Conformance(Iterable<? extends Doors> services) {
        for (Doors doors : services) {
            Door door = doors.open(new DeadLetters("check"));
            door.topics().forEach(topic -> byTopic.putIfAbsent(topic, new Knocked(doors, door)));
        }
    }

    /** The doors of all services on the class path. */
    public static Conformance ofServices() {
        return new Conformance(ServiceLoader.load(Doors.class));
    }

    /** The topics that it knows the checks of. */
    public Set<String> topics() {
        return new TreeSet<>(byTopic.keySet());
    }

    /**
     * A file with a record on each line, in one of the forms of {@link RecordLine}.
     *
     * @param topic of lines that name none; null: each names its own
     * @param taken when a broker would take them
     */
    public List<Verdict> check(Path file, @Nullable String topic, Instant taken) {
        try {
            return check(Files.readAllLines(file, StandardCharsets.UTF_8), topic, taken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same of lines; blank ones are passed over. */
    public List<Verdict> check(List<String> lines, @Nullable String topic, Instant taken) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                verdicts.add(verdict(i + 1L, RecordLine.read(lines.get(i), topic, taken)));
            }
        }
        return verdicts;
    }

    /** One record as a broker would hand it out. */
    public Verdict verdict(long line, ConsumerRecord<byte[], byte[]> record) {
        Knocked knocked = byTopic.get(record.topic());
        if (knocked == null) {
            throw new IllegalArgumentException("no topic that senders write: '" + record.topic() + "'");
        }
        List<Doors.BadRow> badRows = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> leaving : knocked.door().process(List.of(record))) {
            if (DeadLetters.areOn(leaving.topic())) {
                return new Verdict(
                        line, record.topic(), said(leaving, "yb_reason"), said(leaving, "yb_detail"), List.of());
            }
            badRows.addAll(knocked.doors().badRows(leaving));
        }
        return new Verdict(line, record.topic(), "", "", badRows);
    }

    private static String said(ProducerRecord<byte[], byte[]> letter, String header) {
        return String.valueOf(Headers.text(letter.headers(), header));
    }
}
