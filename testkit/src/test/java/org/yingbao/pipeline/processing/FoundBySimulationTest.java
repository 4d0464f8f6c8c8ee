package org.yingbao.pipeline.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.store.HookedStore;
import org.yingbao.testkit.store.MemoryStore;

/** What the simulation once found, as small as it can be said. */
class FoundBySimulationTest {

    private static final TopicPartition WORDS = new TopicPartition(Diaries.WORDS, 0);
    private static final TopicPartition MORE_WORDS = new TopicPartition(Diaries.MORE_WORDS, 0);

    private final FakeLog log = new FakeLog(1, 0);
    private final MemoryStore memory = new MemoryStore();
    private final HookedStore store = new HookedStore(memory);

    private StageProcessor<Diaries.Diary, String> started() {
        StageProcessor<Diaries.Diary, String> started = new StageProcessor<>(
                new Diaries(), store, log, new Events("urn:test"), new DeadLetters("test-service"));
        started.start(Map.of(WORDS, 0L, MORE_WORDS, 0L));
        return started;
    }

    private ConsumerRecord<byte[], byte[]> said(TopicPartition topic, String word) {
        log.append(List.of(Diaries.word(topic.topic(), "ann", word)));
        return log.from(topic, 0, 1).getFirst();
    }

    private static List<String> letters(List<ProducerRecord<byte[], byte[]>> leaving) {
        return ids(leaving, Diaries.LETTERS);
    }

    private static List<String> diaries(List<ProducerRecord<byte[], byte[]>> leaving) {
        return ids(leaving, Diaries.DIARIES);
    }

    private static List<String> ids(List<ProducerRecord<byte[], byte[]>> leaving, String topic) {
        return leaving.stream()
                .filter(record -> record.topic().equals(topic))
                .map(record -> String.valueOf(Headers.text(record.headers(), Headers.ID)))
                .toList();
    }

    @Test
    void letters_leave_in_the_order_in_which_they_were_written_whichever_record_comes_again_first() {
        ConsumerRecord<byte[], byte[]> rain = said(WORDS, "rain!");
        ConsumerRecord<byte[], byte[]> sun = said(MORE_WORDS, "sun!");
        started().process(List.of(rain, sun));

        StageProcessor<Diaries.Diary, String> after = started();

        assertThat(letters(after.process(List.of(sun)))).containsExactly("ann/rain!", "ann/sun!");
        after.committed(Map.of(MORE_WORDS, 1L), Map.of(new TopicPartition(Diaries.LETTERS, 0), 2L));
        assertThat(letters(after.process(List.of(rain)))).isEmpty();
    }

    @Test
    void a_store_that_came_back_without_its_last_writes_is_noticed_before_the_next_batch() {
        StageProcessor<Diaries.Diary, String> processor = started();
        processor.process(List.of(said(WORDS, "rain!")));
        processor.committed(Map.of(WORDS, 1L), Map.of(new TopicPartition(Diaries.LETTERS, 0), 1L));

        memory.forgetEverything();

        List<ConsumerRecord<byte[], byte[]>> next = List.of(said(MORE_WORDS, "sun!"));
        assertThatThrownBy(() -> processor.process(next)).isInstanceOf(TransientFailure.class);
    }

    @Test
    void a_document_forgotten_before_its_mark_was_written_is_noticed_before_the_next_batch() {
        StageProcessor<Diaries.Diary, String> processor = started();
        MemoryStore before = memory.backup();
        store.before("mark", () -> memory.restore(before));
        processor.process(List.of(said(WORDS, "rain!")));
        processor.committed(Map.of(WORDS, 1L), Map.of(new TopicPartition(Diaries.LETTERS, 0), 1L));

        List<ConsumerRecord<byte[], byte[]>> next = List.of(said(MORE_WORDS, "sun!"));
        assertThatThrownBy(() -> processor.process(next)).isInstanceOf(TransientFailure.class);
    }

    @Test
    void what_the_thread_before_wrote_and_the_store_forgets_after_it_was_seen_is_noticed() {
        ConsumerRecord<byte[], byte[]> rain = said(WORDS, "rain!");
        StageProcessor<Diaries.Diary, String> first = started();
        MemoryStore before = memory.backup();
        store.before("mark", () -> {
            throw new StoreUnavailable("killed", new IllegalStateException());
        });
        assertThatThrownBy(() -> first.process(List.of(rain))).isInstanceOf(StoreUnavailable.class);

        StageProcessor<Diaries.Diary, String> second = started();
        store.before("mark", () -> memory.restore(before));

        assertThatThrownBy(() -> second.process(List.of(rain))).isInstanceOf(TransientFailure.class);
    }

    @Test
    void what_the_store_says_after_it_forgot_is_not_published_under_the_version_of_what_it_forgot() {
        ConsumerRecord<byte[], byte[]> rain = said(WORDS, "rain!");
        StageProcessor<Diaries.Diary, String> first = started();
        Map<TopicPartition, Long> ends = log.append(first.process(List.of(rain)));
        MemoryStore before = memory.backup();
        first.committed(Map.of(WORDS, 1L), ends);
        ConsumerRecord<byte[], byte[]> sun = said(MORE_WORDS, "sun!");
        first.committed(Map.of(MORE_WORDS, 1L), log.append(first.process(List.of(sun))));
        memory.restore(before);

        StageProcessor<Diaries.Diary, String> second = started();

        assertThat(diaries(second.process(List.of(rain)))).isEmpty();
        assertThat(diaries(second.process(List.of(sun)))).containsExactly("ann-3");
    }
}
