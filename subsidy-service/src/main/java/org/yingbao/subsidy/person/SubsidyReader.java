package org.yingbao.subsidy.person;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Trouble;
import org.yingbao.pipeline.person.Commands;
import org.yingbao.pipeline.person.Reading;
import org.yingbao.subsidy.book.Book;
import org.yingbao.subsidy.book.GlobalNews;
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
                inTheBook(sweep.why());
                progress.looking(record.partition(), sweep);
            }
            case Reading.Many<SubsidyNews>(var ids, SubsidyNews.BookMoved(GlobalNews news)) ->
                progress.found(record, ids.size(), news);
            default -> throw new IllegalArgumentException("not a command");
        }
        return command;
    }

    private GlobalNews inTheBook(JsonNode why) {
        GlobalNews news = Json.MAPPER.treeToValue(why, GlobalNews.class);
        if (!book.has(news)) {
            catchUp.run();
            if (!book.has(news)) {
                throw new Trouble("the book does not yet have " + news.name());
            }
        }
        return news;
    }
}
