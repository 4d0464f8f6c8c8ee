package org.yingbao.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.RefusalEvents;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;

/** The door of identity-service, and how it answers. */
final class AtTheDoor {

    static final String PASSED = "PASSED";

    private static final Secret SECRET = Secret.of("a secret of the tests only".getBytes(UTF_8));
    static final Seal SEAL = new Seal(SECRET);
    static final PersonIds PERSON_IDS = new PersonIds(SECRET);
    static final Door DOOR = new Door(
            new Entrances(new Events("urn:yingbao:identity"), PERSON_IDS, SEAL).all(),
            new DeadLetters("identity-service")
                    .telling(new RefusalEvents(
                            new Events("urn:yingbao:identity"),
                            Topics.REFUSALS,
                            EventTypes.REFUSAL,
                            Set.copyOf(Topics.INBOUND))));

    private AtTheDoor() {}

    static List<ProducerRecord<byte[], byte[]>> process(InboundRecord... knocks) {
        List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
        for (InboundRecord knock : knocks) {
            batch.add(knock.record(batch.size()));
        }
        return DOOR.process(batch);
    }

    static ProducerRecord<byte[], byte[]> only(InboundRecord knock) {
        List<ProducerRecord<byte[], byte[]>> leaving = process(knock);
        assertThat(leaving).hasSize(1);
        return leaving.getFirst();
    }

    /** {@link #PASSED}, or the reason of the dead letter. */
    static String answer(InboundRecord knock) {
        return answer(only(knock));
    }

    static String answer(ProducerRecord<byte[], byte[]> leaving) {
        if (leaving.topic().equals(CheckedRecord.TOPIC)) {
            return PASSED;
        }
        assertThat(leaving.topic()).endsWith("-dlt");
        return said(leaving, "yb_reason");
    }

    static CheckedRecord passed(InboundRecord knock) {
        ProducerRecord<byte[], byte[]> leaving = only(knock);
        assertThat(answer(leaving)).isEqualTo(PASSED);
        return Json.MAPPER.readValue(leaving.value(), CheckedRecord.class);
    }

    static String said(ProducerRecord<byte[], byte[]> leaving, String header) {
        return String.valueOf(Headers.text(leaving.headers(), header));
    }
}
