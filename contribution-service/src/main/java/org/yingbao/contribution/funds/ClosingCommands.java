package org.yingbao.contribution.funds;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contribution.account.AccountEvent;
import org.yingbao.contribution.account.ReachedByClosing;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.event.Traces;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Sweep;
import tools.jackson.databind.JsonNode;

/** Reads the commands by which closings reach people. One of a closing that has come to its end reaches nobody. */
public record ClosingCommands(Events events, FundsReading reading) {
    /** Nobody knows any more when the first of what is missed came. */
    private static final String TIME = "1970-01-01T00:00:00Z";

    public Input<AccountEvent> read(ConsumerRecord<byte[], byte[]> record) {
        Input<AccountEvent> read = Commands.read(record, this::reached);
        return switch (read) {
            case Input.Many<AccountEvent>(List<String> people, ReachedByClosing reached)
            when !isOver(reached.closing().closingId()) -> new Input.Many<>(people, reached);
            case Input.Many<AccountEvent>(List<String> _, AccountEvent over) -> new Input.Many<>(List.of(), over);
            case Input.Everybody<AccountEvent>(Sweep sweep) -> {
                ReachedByClosing reached = reached(sweep.why());
                yield isOver(reached.closing().closingId()) ? new Input.Many<>(List.of(), reached) : read;
            }
            case Input.One<AccountEvent> one -> one;
        };
    }

    private ReachedByClosing reached(JsonNode why) {
        ClosingCommand command = Json.MAPPER.treeToValue(why, ClosingCommand.class);
        FundsBook book = reading.with(command.at());
        return new ReachedByClosing(
                command.fundsClosing(),
                command.closing().coverageYear(),
                requestId -> book.refusedBefore(requestId, command.at()));
    }

    private boolean isOver(String closingId) {
        return reading.book().finished(closingId);
    }

    /** What is said once everybody of a partition is reached. */
    public List<ProducerRecord<byte[], byte[]>> ended(Sweep sweep, int partition, Cause cause) {
        String closingId = Json.MAPPER
                .treeToValue(sweep.why(), ClosingCommand.class)
                .closing()
                .closingId();
        return FundsStep.of(new SweptPartition(closingId, partition)).written(events, closingId, cause);
    }

    /** The sweep of the closing that is running, if any, for commands that are no longer kept. */
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        String id = "missed/" + commands.partition() + "/" + from;
        Cause cause = new Cause(
                new Position(commands.topic(), commands.partition(), from),
                id,
                TIME,
                id,
                Traces.begun(events.source(), id));
        Optional<KnownClosing> running = reading.upToDate().running();
        return running
                .map(known ->
                        new ClosingSweeps(events).overPeopleOf(commands.partition(), reading.command(known), cause))
                .stream()
                .toList();
    }
}
