package org.yingbao.subsidy.person;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.PolicyBook;
import tools.jackson.databind.JsonNode;

/** Reads facts and commands; a command is not read before the book has what it speaks of. */
final class SubsidyReader {
    private final PolicyBook book;
    private final Runnable catchUp;
    private final SweepProgress progress;

    SubsidyReader(PolicyBook book, Runnable catchUp, SweepProgress progress) {
        this.book = book;
        this.catchUp = catchUp;
        this.progress = progress;
    }

    Input<SubsidyEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return record.topic().equals(Topics.PERSONS) ? facts(record) : command(record);
    }

    private static Input<SubsidyEvent> facts(ConsumerRecord<byte[], byte[]> record) {
        String json = new String(record.value(), StandardCharsets.UTF_8);
        PersonFacts facts = FactsReader.parse(json);
        return new Input.One<>(facts.personId(), new SubsidyEvent.FactsCame(facts, json));
    }

    private Input<SubsidyEvent> command(ConsumerRecord<byte[], byte[]> record) {
        Input<SubsidyEvent> command = Commands.read(record, why -> new SubsidyEvent.BookMoved(inTheBook(why)));
        switch (command) {
            case Input.Everybody<SubsidyEvent>(var sweep) -> {
                GlobalFact fact = inTheBook(sweep.why());
                if (fact.region() != null && !book.changes(fact.region())) {
                    return new Input.Many<>(List.of(), new SubsidyEvent.BookMoved(fact));
                }
                progress.looking(record.partition(), sweep);
            }
            case Input.Many<SubsidyEvent>(var ids, SubsidyEvent.BookMoved(GlobalFact fact)) ->
                progress.found(record, ids.size(), fact);
            default -> throw new IllegalArgumentException("not a command");
        }
        return command;
    }

    private GlobalFact inTheBook(JsonNode why) {
        GlobalFact fact = Json.MAPPER.treeToValue(why, GlobalFact.class);
        if (!book.has(fact)) {
            catchUp.run();
            if (!book.has(fact)) {
                throw new TransientFailure("the book does not yet have " + fact.name());
            }
        }
        return fact;
    }
}
