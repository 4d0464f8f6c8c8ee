package org.yingbao.pipeline.door;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The checks of one event type, and what the event becomes behind the door. */
public interface Entrance {

    /** The {@code ce_type} it admits. */
    String type();

    /** All of them, where one topic holds several. */
    default List<String> types() {
        return List.of(type());
    }

    /** The largest value in bytes. */
    default int maxBytes() {
        return 64 * 1024;
    }

    /** What follows from a sound event. */
    List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused;
}
