package org.yingbao.pipeline.processing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Kept;

/**
 * The smallest stage that has everything: a person's words. A word that ends with {@code !} is also told in a letter,
 * {@code ?} cannot be read, {@code #} cannot be folded, and {@code +} only into a diary that has words.
 */
final class Diaries implements Stage<Diaries.Diary, String> {

    static final String WORDS = "words.v1";
    static final String MORE_WORDS = "more-words.v1";
    static final String DIARIES = "diaries.v1";
    static final String LETTERS = "letters.v1";
    static final StageDefinition<Diary> DEFINITION =
            new StageDefinition<>("diaries", List.of(WORDS, MORE_WORDS), Diary.class);
    static final Kept KEPT = DEFINITION.kept();

    private static final Events EVENTS = new Events("urn:test");

    record Diary(SortedSet<String> words, String last) {}

    /** A word as it comes in. */
    static ProducerRecord<byte[], byte[]> word(String person, String word) {
        return word(WORDS, person, word);
    }

    static ProducerRecord<byte[], byte[]> word(String topic, String person, String word) {
        String name = word.substring(Math.max(0, word.length() - 20));
        Cause nobody = new Cause(new Position("outside", 0, 0), name, "2022-03-01T00:00:00Z", name, "");
        return EVENTS.event(topic, person, "word", person + "/" + name, word.getBytes(UTF_8), nobody);
    }

    @Override
    public StageDefinition<Diary> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Diary>> outputs() {
        return List.of(new DiariesTopic(), new LettersTopic());
    }

    @Override
    public Input<String> read(ConsumerRecord<byte[], byte[]> record) {
        String word = new String(record.value(), UTF_8);
        if (word.equals("?")) {
            throw new IllegalArgumentException("not a word");
        }
        return new Input.One<>(new String(record.key(), UTF_8), word);
    }

    @Override
    public Change<Diary> apply(String id, Optional<Diary> before, Event<String> news) {
        String word = news.content();
        SortedSet<String> words = new TreeSet<>();
        before.ifPresent(diary -> words.addAll(diary.words()));
        if (word.equals("#") || (word.equals("+") && words.isEmpty())) {
            throw new IllegalStateException("not foldable");
        }
        if (!words.add(word)) {
            return Change.unchanged();
        }
        List<OutboxEvent> letters = word.endsWith("!")
                ? List.of(OutboxEvent.told(word, LETTERS, "letter", id + "/" + word, news.cause()))
                : List.of();
        return new Change<>(new Diary(words, word), letters);
    }

    /** The words of everybody. */
    static final class DiariesTopic implements StateTopic<Diary> {

        @Override
        public String topic() {
            return DIARIES;
        }

        @Override
        public Optional<OutputEvent> event(String id, VersionedState<Diary> current) {
            byte[] value = Json.MAPPER.writeValueAsBytes(current.state().words());
            String event = id + "-" + current.version();
            return Optional.of(new OutputEvent(EVENTS.event(DIARIES, id, "diary", event, value, current.changedBy())));
        }

        @Override
        public long version(ConsumerRecord<byte[], byte[]> published) {
            String id = Headers.required(published, Headers.ID);
            return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
        }
    }

    /** Loud words; the diary tells the last one. */
    static final class LettersTopic implements OutboxTopic<Diary> {

        @Override
        public String topic() {
            return LETTERS;
        }

        @Override
        public Object content(String id, OutboxEvent event, Diary current) {
            return current.last();
        }

        @Override
        public ProducerRecord<byte[], byte[]> render(String id, OutboxEvent event, Diary current) {
            return event.written(EVENTS, id);
        }
    }
}
