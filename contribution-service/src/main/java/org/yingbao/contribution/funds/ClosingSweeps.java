package org.yingbao.contribution.funds;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Sweep;

/** The commands that a closing leads to: over the people whom it may concern, and over its requests. */
record ClosingSweeps(Events events) {
    /** To each partition, to find the people. */
    List<ProducerRecord<byte[], byte[]>> overPeople(ClosingCommand command, int partitions, Cause cause) {
        List<ProducerRecord<byte[], byte[]>> commands = new ArrayList<>(partitions);
        for (int partition = 0; partition < partitions; partition++) {
            commands.add(overPeopleOf(partition, command, cause));
        }
        return commands;
    }

    ProducerRecord<byte[], byte[]> overPeopleOf(int partition, ClosingCommand command, Cause cause) {
        AdmittedClosing closing = command.closing();
        Sweep sweep = new Sweep(
                "closing/" + closing.closingId(),
                FundsIndex.NAME,
                FundsIndex.from(closing.coverageYear(), command.territory()),
                FundsIndex.to(closing.coverageYear(), command.territory()),
                Json.MAPPER.valueToTree(command),
                null,
                0);
        return command(partition, Topics.CONTRIBUTION_COMMANDS, sweep, "/sweep/" + partition, cause);
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
        return command(0, Topics.REQUEST_COMMANDS, sweep, "/requests", cause);
    }

    private ProducerRecord<byte[], byte[]> command(
            int partition, String topic, Sweep sweep, String suffix, Cause cause) {
        byte[] value = Json.MAPPER.writeValueAsBytes(sweep);
        return events.in(partition, topic, sweep.name(), Sweep.TYPE, cause.at() + suffix, value, cause);
    }
}
