package org.yingbao.contribution.funds;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Sweep;

/** The commands that a closing leads to: over the people whom it may concern, and over its requests. */
record ClosingSweeps(Events events) {
    /** To each partition, to find the people. */
    List<ProducerRecord<byte[], byte[]>> overPeople(ClosingCommand command, int partitions, Cause cause) {
        return Commands.toEach(
                partitions, Topics.CONTRIBUTION_COMMANDS, overPeople(command), cause.at() + "/sweep/", cause, events);
    }

    ProducerRecord<byte[], byte[]> overPeopleOf(int partition, ClosingCommand command, Cause cause) {
        return Commands.to(
                partition,
                Topics.CONTRIBUTION_COMMANDS,
                overPeople(command),
                cause.at() + "/sweep/" + partition,
                cause,
                events);
    }

    private static Sweep overPeople(ClosingCommand command) {
        AdmittedClosing closing = command.closing();
        return new Sweep(
                "closing/" + closing.closingId(),
                FundsIndex.NAME,
                FundsIndex.from(closing.coverageYear(), command.territory()),
                FundsIndex.to(closing.coverageYear(), command.territory()),
                Json.MAPPER.valueToTree(command),
                null,
                0);
    }

    /** To look again at the requests that there are. */
    ProducerRecord<byte[], byte[]> overRequests(String closingId, Cause cause) {
        Sweep sweep = new Sweep(
                "requests/" + closingId,
                RequestsStage.CLOSING,
                closingId,
                closingId + "\u0001",
                Json.MAPPER.valueToTree(closingId),
                null,
                0);
        return Commands.to(0, Topics.REQUEST_COMMANDS, sweep, cause.at() + "/requests", cause, events);
    }
}
