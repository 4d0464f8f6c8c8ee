package org.yingbao.subsidy.person;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Trouble;
import org.yingbao.pipeline.person.Commands;
import org.yingbao.pipeline.person.Reading;
import org.yingbao.subsidy.book.Book;
import org.yingbao.subsidy.book.GlobalFact;
import tools.jackson.databind.JsonNode;

/** Reads facts and commands; a command is not read before the book has what it speaks of. */
final class SubsidyReader {
    private final Book book;
    private final Runnable catchUp;
    private final SweepProgress progress;

    SubsidyReader(Book book, Runnable catchUp, SweepProgress progress) {
        this.book = book;
        this.catchUp = catchUp;
        this.progress = progress;
    }

    Reading<SubsidyNews> read(ConsumerRecord<byte[], byte[]> record) {
        return record.topic().equals(Topics.PERSONS) ? facts(record) : command(record);
    }

    private static Reading<SubsidyNews> facts(ConsumerRecord<byte[], byte[]> record) {
        String json = new String(record.value(), StandardCharsets.UTF_8);
        PersonFacts facts = FactsReader.parse(json);
        return new Reading.One<>(facts.personId(), new SubsidyNews.FactsCame(facts, json));
    }

    private Reading<SubsidyNews> command(ConsumerRecord<byte[], byte[]> record) {
        Reading<SubsidyNews> command = Commands.read(record, why -> new SubsidyNews.BookMoved(inTheBook(why)));
        switch (command) {
            case Reading.Everybody<SubsidyNews>(var sweep) -> {
                GlobalFact fact = inTheBook(sweep.why());
                if (fact.region() != null && !book.changes(fact.region())) {
                    return new Reading.Many<>(List.of(), new SubsidyNews.BookMoved(fact));
                }
                progress.looking(record.partition(), sweep);
            }
            case Reading.Many<SubsidyNews>(var ids, SubsidyNews.BookMoved(GlobalFact fact)) ->
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
                throw new Trouble("the book does not yet have " + fact.name());
            }
        }
        return fact;
    }
}
