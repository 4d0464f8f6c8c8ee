package org.yingbao.testkit.conformance;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.Doors;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;

/** A service that takes toys of at most four wheels. */
public final class ToyDoors implements Doors {

    @Override
    public Door open(DeadLetters deadLetters) {
        return new Door(Map.of("toys", new Toys()), deadLetters);
    }

    @Override
    public List<BadRow> badRows(ProducerRecord<byte[], byte[]> passed) {
        return passed.topic().equals("checked-toys") && passed.value().length == 0
                ? List.of(new BadRow(1, "SCHEMA_VIOLATION", "/wheels: none"))
                : List.of();
    }

    private static final class Toys implements Entrance {

        @Override
        public String type() {
            return "toy";
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
            long wheels = JsonFields.of(event.data()).number("wheels", 0, 4);
            return List.of(new ProducerRecord<>("checked-toys", new byte[(int) wheels]));
        }
    }
}
