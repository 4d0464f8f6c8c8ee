package org.yingbao.quickstart.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.yingbao.contracts.Headers;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.identity.door.DepartmentDoors;
import org.yingbao.identity.list.CheckedHead;
import org.yingbao.identity.list.CheckedPart;
import org.yingbao.identity.list.CheckedRow;
import org.yingbao.identity.list.RowVerdicts;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;

/** What the door of identity-service says of a list: the same code, before anything is published. */
final class DoorVerdicts {

    private DoorVerdicts() {}

    /** The rows that would not be taken, by number. */
    static List<ListReport.Row> of(List<ProducerRecord<byte[], byte[]>> events, long now) {
        Door door = new DepartmentDoors().open(new DeadLetters("check"));
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> event : events) {
            leaving.addAll(door.process(List.of(received(event, leaving.size(), now))));
        }
        leaving.forEach(DoorVerdicts::refuse);
        CheckedHead head = Json.MAPPER.readValue(leaving.getFirst().value(), CheckedHead.class);
        List<CheckedRow> rows = new ArrayList<>();
        leaving.stream()
                .skip(1)
                .forEach(part -> rows.addAll(
                        Json.MAPPER.readValue(part.value(), CheckedPart.class).rows()));
        return RowVerdicts.notTaken(head, rows);
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> event, long at, long now) {
        return new ConsumerRecord<>(
                event.topic(),
                0,
                at,
                now,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                event.key(),
                event.value(),
                event.headers(),
                Optional.empty());
    }

    private static void refuse(ProducerRecord<byte[], byte[]> leaving) {
        String reason = text(leaving, Headers.DEAD_REASON);
        if (!reason.isEmpty()) {
            String says = text(leaving, Headers.DEAD_DETAIL);
            throw new FileTrouble("名单会被拒收（%s）：%s".formatted(reason, Words.chinese(reason, says)), "refused: " + says);
        }
    }

    private static String text(ProducerRecord<byte[], byte[]> record, String header) {
        var found = record.headers().lastHeader(header);
        return found == null ? "" : new String(Objects.requireNonNull(found.value()), UTF_8);
    }
}
