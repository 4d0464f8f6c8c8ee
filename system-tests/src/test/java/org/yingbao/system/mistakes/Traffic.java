package org.yingbao.system.mistakes;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.departments.Departments;
import org.yingbao.testkit.departments.Load;
import org.yingbao.testkit.model.Event;

/** What departments publish meanwhile. */
record Traffic(Load load, Departments departments) {

    private static final int SOME = 60;
    private static final int MUCH = 600;
    private static final int TRANSFERS = 20;

    void some() {
        departments.publish(load.next(SOME));
    }

    void much() {
        departments.publish(load.next(MUCH));
    }

    /** What finance says: nothing in the second model follows from it, but a door reads it. */
    void transfers() {
        departments.publish(
                IntStream.range(0, TRANSFERS).mapToObj(Traffic::moved).toList());
    }

    private static Load.Item moved(int number) {
        String id = "transfer-" + number;
        Instant at = Instant.parse("2023-01-10T02:00:00Z");
        Event event = new Event(
                Topics.TRANSFER_RECEIPTS,
                "org.yingbao.transfer-receipt.v1",
                "urn:finance",
                id,
                at,
                Json.MAPPER
                        .createObjectNode()
                        .put("transferId", id)
                        .put("status", "MOVED")
                        .put("amountFen", 35_000)
                        .put("movedAt", at.toString()));
        return new Load.Item.Good(event, CloudEvents.binary(event));
    }

    void rest() {
        for (List<Load.Item> items = load.next(MUCH); !items.isEmpty(); items = load.next(MUCH)) {
            departments.publish(items);
        }
    }
}
