package org.yingbao.subsidy.door;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.subsidy.Sent;

/** What a batch becomes at the door. */
record AtTheDoor(List<ProducerRecord<byte[], byte[]>> leaving) {
    static final int PARTITIONS = 8;

    static AtTheDoor batch(Sent... events) {
        Door door = SubsidyDoor.open(new Events("urn:yingbao:subsidy"), new DeadLetters("subsidy-service"), PARTITIONS);
        return new AtTheDoor(door.process(IntStream.range(0, events.length)
                .mapToObj(offset -> events[offset].at(offset).record())
                .toList()));
    }

    List<ProducerRecord<byte[], byte[]>> on(String topic) {
        return leaving.stream().filter(record -> record.topic().equals(topic)).toList();
    }

    List<Sweep> sweeps() {
        return on("subsidy.commands.v1").stream()
                .map(record -> Json.MAPPER.readValue(record.value(), Sweep.class))
                .toList();
    }

    /** Topic, reason and detail of each dead letter. */
    List<String> deadLetters() {
        return leaving.stream()
                .filter(record -> record.topic().endsWith("-dlt"))
                .map(record -> header(record, "yb_reason") + " " + header(record, "yb_detail"))
                .toList();
    }

    static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return String.valueOf(Headers.text(record.headers(), name));
    }

    static byte[][] values(List<ProducerRecord<byte[], byte[]>> records) {
        return records.stream().map(ProducerRecord::value).toArray(byte[][]::new);
    }

    static boolean sameBytes(AtTheDoor one, AtTheDoor other) {
        return Arrays.deepEquals(values(one.leaving), values(other.leaving));
    }
}
