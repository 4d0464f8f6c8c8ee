package org.yingbao.pipeline.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.store.Kept;
import tools.jackson.databind.JavaType;

/**
 * The smallest stage that has everything: a person's words. A word that ends with {@code !} is also told in a letter,
 * {@code ?} can not be read, {@code #} can not be folded, and {@code +} only into a diary that has words.
 */
final class Diaries implements Stage<Diaries.Diary, String> {

    static final String WORDS = "words.v1";
    static final String MORE_WORDS = "more-words.v1";
    static final String DIARIES = "diaries.v1";
    static final String LETTERS = "letters.v1";
    static final Kept KEPT = new Kept("diaries", Set.of());

    private static final Events EVENTS = new Events("urn:test");

    record Diary(SortedSet<String> words) {}

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
    public String name() {
        return KEPT.name();
    }

    @Override
    public List<String> topics() {
        return List.of(WORDS, MORE_WORDS);
    }

    @Override
    public List<String> outputs() {
        return List.of(DIARIES, LETTERS);
    }

    @Override
    public JavaType stateType() {
        return Json.MAPPER.constructType(Diary.class);
    }

    @Override
    public Kept kept() {
        return KEPT;
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
    public Change<Diary> fold(String id, Optional<Diary> before, Event<String> news) {
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
                ? List.of(OutboxEvent.saying(word, LETTERS, "letter", id + "/" + word, news.cause()))
                : List.of();
        return new Change<>(new Diary(words), letters);
    }

    @Override
    public Map<String, Set<String>> entries(String id, Diary diary) {
        return Map.of();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> snapshot(String id, VersionedState<Diary> dossier) {
        byte[] value = Json.MAPPER.writeValueAsBytes(dossier.state().words());
        String event = id + "-" + dossier.version();
        return List.of(EVENTS.event(DIARIES, id, "diary", event, value, dossier.changedBy()));
    }

    @Override
    public long version(ConsumerRecord<byte[], byte[]> published) {
        String id = Headers.required(published, Headers.ID);
        return published.topic().equals(DIARIES) ? Long.parseLong(id.substring(id.lastIndexOf('-') + 1)) : 0;
    }

    @Override
    public ProducerRecord<byte[], byte[]> publish(String id, OutboxEvent letter, Diary diary) {
        byte[] value = Json.MAPPER.writeValueAsBytes(letter.value());
        return EVENTS.event(letter.topic(), id, letter.type(), letter.id(), value, letter.cause());
    }
}
