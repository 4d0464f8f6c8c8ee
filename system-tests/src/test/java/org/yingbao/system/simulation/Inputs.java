package org.yingbao.system.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.simulation.Chance;

/** The events of a story as they come in: some twice, in some order, under any key, with bad records between them. */
final class Inputs {

    private static final String BAD = "x-bad";

    private final Chance chance;
    private final ToIntFunction<String> partitions;

    /** @param partitions how many a topic has */
    Inputs(Chance chance, ToIntFunction<String> partitions) {
        this.chance = chance;
        this.partitions = partitions;
    }

    static boolean isBad(ConsumerRecord<byte[], byte[]> record) {
        return record.headers().lastHeader(BAD) != null;
    }

    List<ProducerRecord<byte[], byte[]>> of(List<Event> events) {
        int doubled = chance.pick(0, 10, 100);
        int bad = chance.pick(0, 5, 20);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Event event : events) {
            records.add(placed(sound(event)));
            if (chance.percent(doubled)) {
                records.add(placed(sound(event)));
            }
            if (chance.percent(bad)) {
                records.add(placed(spoiled(event)));
            }
        }
        return switch (chance.below(6)) {
            case 0 -> records;
            case 1 -> records.reversed();
            default -> chance.shuffled(records);
        };
    }

    /** Of one partition. */
    static ProducerRecord<byte[], byte[]> last(Event event) {
        return CloudEvents.binary(event);
    }

    private ProducerRecord<byte[], byte[]> sound(Event event) {
        return chance.percent(80) ? CloudEvents.binary(event) : CloudEvents.structured(event);
    }

    /** Never again a sound event, whatever it was. */
    private ProducerRecord<byte[], byte[]> spoiled(Event event) {
        ProducerRecord<byte[], byte[]> record = CloudEvents.binary(event);
        ProducerRecord<byte[], byte[]> bad = switch (chance.below(5)) {
            case 0 -> with(record, null);
            case 1 -> with(record, "{\"recordId\":".getBytes(UTF_8));
            case 2 -> with(record, "{}".getBytes(UTF_8));
            case 3 -> without(record, "ce_id");
            default -> without(record, "ce_type");
        };
        bad.headers().add(BAD, "1".getBytes(UTF_8));
        return bad;
    }

    private static ProducerRecord<byte[], byte[]> with(ProducerRecord<byte[], byte[]> record, byte @Nullable [] value) {
        return new ProducerRecord<>(record.topic(), null, null, null, value, record.headers());
    }

    private static ProducerRecord<byte[], byte[]> without(ProducerRecord<byte[], byte[]> record, String header) {
        record.headers().remove(header);
        return record;
    }

    private ProducerRecord<byte[], byte[]> placed(ProducerRecord<byte[], byte[]> record) {
        byte[] key = chance.percent(50) ? ("k" + chance.below(9)).getBytes(UTF_8) : null;
        return new ProducerRecord<>(
                record.topic(),
                chance.below(partitions.applyAsInt(record.topic())),
                null,
                key,
                record.value(),
                record.headers());
    }
}
