package org.yingbao.benchmark.traffic;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What some department records made Yingbao publish.
 *
 * @param events how many department records there were
 */
public record TrafficSample(int events, Map<String, OfTopic> topics) {

    /** Some of the records of one topic, how many there were, and how many bytes they were together. */
    public record OfTopic(long records, long bytes, List<SampledRecord> sampled) {}

    /** How many records the topic has for each department record. */
    public double perEvent(String topic) {
        OfTopic found = topics.get(topic);
        return found == null ? 0 : (double) found.records() / events;
    }

    public void write(Path file) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(events);
            out.writeInt(topics.size());
            for (Map.Entry<String, OfTopic> topic : topics.entrySet()) {
                out.writeUTF(topic.getKey());
                out.writeLong(topic.getValue().records());
                out.writeLong(topic.getValue().bytes());
                out.writeInt(topic.getValue().sampled().size());
                for (SampledRecord sampled : topic.getValue().sampled()) {
                    sampled.write(out);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static TrafficSample read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int events = in.readInt();
            Map<String, OfTopic> topics = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String topic = in.readUTF();
                long records = in.readLong();
                long bytes = in.readLong();
                List<SampledRecord> sampled = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    sampled.add(SampledRecord.read(in));
                }
                topics.put(topic, new OfTopic(records, bytes, List.copyOf(sampled)));
            }
            return new TrafficSample(events, topics);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
