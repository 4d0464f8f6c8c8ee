package org.yingbao.contribution.funds;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.event.Events;

/**
 * What a step leads to: the sweep of the closing that is next, and a look at the requests of the one that has swept a
 * partition.
 */
record ClosingSteps(Events events, FundsReading reading) implements Entrance {
    @Override
    public String type() {
        return FundsStep.TYPE;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) {
        long at = event.record().offset();
        FundsBook book = reading.with(at);
        ClosingSweeps sweeps = new ClosingSweeps(events);
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        SweptPartition swept =
                Json.MAPPER.treeToValue(event.data(), FundsStep.class).swept();
        if (swept != null) {
            leaving.add(sweeps.overRequests(swept.closingId(), event.cause()));
        }
        // Whoever reads all steps again need not sweep again what has come to its end.
        book.begunBy(at).filter(next -> !next.finished()).ifPresent(next -> {
            reading.upToDate();
            leaving.addAll(sweeps.overPeople(reading.command(next), book.partitions(), event.cause()));
        });
        return leaving;
    }
}
