package org.yingbao.pipeline.processing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.rocksdb.RocksStore;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.stage.FakeMember.Crash;
import org.yingbao.testkit.store.ForwardingStore;
import org.yingbao.testkit.store.HookedStore;
import org.yingbao.testkit.store.MemoryStore;

class StageProcessorTest {

    private static final String GROUP = "diaries";
    private static final TopicPartition WORDS = new TopicPartition(Diaries.WORDS, 0);

    @TempDir
    private Path folder;

    private final FakeLog log = new FakeLog(1, 0);
    private int stores;
    private HookedStore store;

    @BeforeEach
    void open() {
        store = new HookedStore(RocksStore.open(folder.resolve("store" + stores++), List.of(Diaries.KEPT), false));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void emptyTheStore() {
        store.close();
        open();
    }

    private StageProcessor<Diaries.Diary, String> process() {
        return process(store);
    }

    private StageProcessor<Diaries.Diary, String> process(Store store) {
        return new StageProcessor<>(new Diaries(), store, log, new Events("urn:test"), new DeadLetters("test-service"));
    }

    private FakeMember member() {
        return new FakeMember(log, GROUP, this::process, Set.of(0));
    }

    private FakeMember member(Store store) {
        return new FakeMember(log, GROUP, () -> process(store), Set.of(0));
    }

    private void say(String person, String... words) {
        log.append(Stream.of(words).map(word -> Diaries.word(person, word)).toList());
    }

    private List<String> ids(String topic) {
        return log.all(topic).stream()
                .map(record -> String.valueOf(Headers.text(record, Headers.ID)))
                .toList();
    }

    private String lastDiary(String person) {
        return log.all(Diaries.DIARIES).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(person))
                .reduce((one, other) -> other)
                .map(record -> new String(record.value(), UTF_8))
                .orElse("none");
    }

    @Test
    void news_become_a_snapshot_and_their_letters() {
        say("ann", "sun", "rain!");
        say("bob", "wind");

        member().drain(10);

        assertThat(ids(Diaries.DIARIES)).containsExactlyInAnyOrder("ann-2", "bob-1");
        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!");
        assertThat(lastDiary("ann")).isEqualTo("[\"rain!\",\"sun\"]");
    }

    @Test
    void news_that_make_a_person_too_large_for_a_broker_are_refused_and_nobody_waits_for_them() {
        String large = "x".repeat(400_000);
        say("ann", "sun", large + "1", large + "2!", large + "3", "rain!");
        say("bob", "wind");
        FakeMember member = member();

        member.step(10, Crash.BEFORE_COMMIT);
        member.drain(10);

        assertThat(ids(Diaries.LETTERS)).hasSize(2).last().isEqualTo("ann/rain!");
        assertThat(lastDiary("ann")).contains("sun", "rain!", "x2!").doesNotContain("x3");
        assertThat(lastDiary("bob")).contains("wind");
        assertThat(log.all(Diaries.WORDS + "-dlt")).singleElement().satisfies(letter -> {
            assertThat(Headers.text(letter, "yb_reason")).isEqualTo("TOO_LARGE");
            assertThat(Headers.text(letter, "yb_detail")).contains("bytes, at most");
            assertThat(Headers.text(letter, "yb_support")).isEqualTo("unknown");
        });
    }

    @Test
    void a_letter_too_large_for_a_broker_is_refused_with_its_news() {
        say("ann", "x".repeat(1_000_000) + "!", "sun");

        member().drain(1);

        assertThat(lastDiary("ann")).isEqualTo("[\"sun\"]");
        assertThat(log.all(Diaries.LETTERS)).isEmpty();
        assertThat(log.all(Diaries.WORDS + "-dlt")).hasSize(1);
    }

    @Test
    void a_crash_between_write_and_commit_loses_nothing_and_repeats_nothing() {
        say("ann", "sun", "rain!");
        FakeMember member = member();

        member.step(10, Crash.BEFORE_COMMIT);
        assertThat(log.all(Diaries.DIARIES)).isEmpty();
        member.drain(10);

        assertThat(ids(Diaries.DIARIES)).containsExactly("ann-2");
        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!");
    }

    @Test
    void after_a_crash_the_same_records_may_come_in_smaller_batches() {
        say("ann", "rain!", "sun", "snow!");
        FakeMember member = member();

        member.step(10, Crash.BEFORE_COMMIT);
        member.drain(1);

        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!", "ann/snow!");
        assertThat(ids(Diaries.DIARIES)).containsExactly("ann-3");
    }

    @Test
    void a_crash_after_the_commit_sends_no_letter_again() {
        say("ann", "sun", "rain!");
        FakeMember member = member();

        member.step(10, Crash.AFTER_COMMIT);
        member.drain(1);

        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!");
        assertThat(log.all(Diaries.DIARIES))
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.value()).isEqualTo("[\"rain!\",\"sun\"]".getBytes(UTF_8)));
        assertThat(ids(Diaries.DIARIES)).containsOnly("ann-2");
    }

    @Test
    void a_repetition_by_the_sender_publishes_nothing() {
        FakeMember member = member();
        say("ann", "rain!");
        member.drain(10);
        say("ann", "rain!", "rain!");

        member.drain(1);

        assertThat(ids(Diaries.DIARIES)).containsExactly("ann-1");
        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!");
    }

    @Test
    void it_starts_at_the_lower_one_of_mark_and_committed_offset() {
        say("ann", "a", "b", "c", "d");
        member().drain(1);

        log.commit(GROUP, Map.of(WORDS, 1L));
        assertThat(member().positions()).containsEntry(WORDS, 1L);

        log.commit(GROUP, Map.of(WORDS, 4L));
        assertThat(member().positions())
                .as("the mark is moved with the next batch")
                .containsEntry(WORDS, 3L);

        emptyTheStore();
        assertThat(member().positions()).containsEntry(WORDS, 0L);
    }

    @Test
    void a_group_that_never_committed_starts_at_the_beginning() {
        assertThat(member().positions()).containsEntry(WORDS, 0L);
    }

    @Test
    void a_group_reset_to_the_beginning_republishes_each_current_state_once_and_no_letter() {
        say("ann", "sun", "rain!", "snow");
        say("bob", "wind!");
        FakeMember member = member();
        member.drain(2);
        int before = log.all(Diaries.DIARIES).size();
        String ann = lastDiary("ann");

        log.commit(GROUP, Map.of(WORDS, 0L));
        member.restart();
        member.drain(1);

        List<String> again =
                ids(Diaries.DIARIES).subList(before, ids(Diaries.DIARIES).size());
        assertThat(again).containsExactlyInAnyOrder("ann-3", "bob-1");
        assertThat(lastDiary("ann")).isEqualTo(ann);
        assertThat(ids(Diaries.LETTERS)).containsExactlyInAnyOrder("ann/rain!", "bob/wind!");
    }

    @Test
    void an_emptied_store_is_filled_again_and_no_letter_leaves_twice() {
        say("ann", "rain!", "sun", "snow!");
        FakeMember member = member();
        member.drain(2);

        emptyTheStore();
        member.restart();
        say("ann", "hail!");
        member.drain(1);

        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!", "ann/snow!", "ann/hail!");
        assertThat(lastDiary("ann")).isEqualTo("[\"hail!\",\"rain!\",\"snow!\",\"sun\"]");
    }

    @Test
    void a_crash_while_an_emptied_store_is_filled_again_sends_no_letter_twice() {
        say("ann", "rain!", "snow!", "hail!");
        FakeMember member = member();
        member.drain(1);

        emptyTheStore();
        member.restart();
        member.step(1);
        member.restart();
        member.drain(1);

        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!", "ann/snow!", "ann/hail!");
    }

    @Test
    void a_letter_written_but_not_published_leaves_after_the_store_was_emptied_too() {
        say("ann", "rain!", "snow!");
        FakeMember member = member();
        member.step(1);
        member.step(1, Crash.BEFORE_COMMIT);

        emptyTheStore();
        member.restart();
        member.drain(1);

        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!", "ann/snow!");
    }

    /** A thread that looked at its marks just before it lost its partition. */
    private FakeMember zombie() {
        MemoryStore marks = new MemoryStore();
        return member(new ForwardingStore(store) {
            @Override
            public Optional<byte[]> mark(String name) {
                return marks.mark(name);
            }

            @Override
            public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
                return marks.mark(name, expected, value);
            }
        });
    }

    @Test
    void what_a_zombie_wrote_in_between_is_folded_over_and_published_by_the_owner() {
        say("ann", "sun", "rain!");
        FakeMember zombie = zombie();
        FakeMember owner = member();
        store.before("write", () -> zombie.processor().process(zombie.poll(1)));

        owner.drain(10);

        assertThat(lastDiary("ann")).isEqualTo("[\"rain!\",\"sun\"]");
        assertThat(ids(Diaries.DIARIES)).containsExactly("ann-2");
        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!");
    }

    @Test
    void what_could_not_be_folded_at_first_and_can_be_after_a_miss_is_no_dead_letter() {
        say("ann", "+", "sun");
        FakeMember zombie = zombie();
        FakeMember owner = member();
        store.before("write", () -> zombie.processor().process(zombie.poll(10)));

        owner.drain(10);

        assertThat(lastDiary("ann")).isEqualTo("[\"+\",\"sun\"]");
        assertThat(log.all(Diaries.WORDS + "-dlt")).isEmpty();
    }

    @Test
    void a_zombie_that_is_ahead_leaves_its_letters_to_the_owner() {
        say("ann", "sun", "rain!", "snow!");
        FakeMember zombie = zombie();
        FakeMember owner = member();
        store.before("write", () -> zombie.processor().process(zombie.poll(3)));

        owner.step(1);
        assertThat(log.all(Diaries.LETTERS)).isEmpty();
        owner.drain(1);

        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!", "ann/snow!");
        assertThat(ids(Diaries.DIARIES)).containsExactly("ann-3");
    }

    @Test
    void a_zombie_does_not_put_off_letters_that_the_owner_has_sent_meanwhile() {
        say("ann", "rain!");
        FakeMember crashed = member();
        crashed.processor().process(crashed.poll(1));
        HookedStore zombies = new HookedStore(store);
        FakeMember zombie = member(zombies);
        say("ann", "sun");
        zombies.before("write", () -> member().step(1));

        assertThatThrownBy(() -> zombie.processor().process(zombie.poll(2))).isInstanceOf(TransientFailure.class);
        member().drain(10);

        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!");
        assertThat(lastDiary("ann")).isEqualTo("[\"rain!\",\"sun\"]");
    }

    @Test
    void a_zombie_that_is_behind_changes_nothing() {
        say("ann", "sun");
        FakeMember zombie = member();
        List<ConsumerRecord<byte[], byte[]>> old = zombie.poll(10);
        FakeMember owner = member();
        owner.drain(10);
        say("ann", "rain!");
        owner.drain(10);

        assertThatThrownBy(() -> zombie.processor().process(old)).isInstanceOf(TransientFailure.class);
        log.commit(GROUP, Map.of(WORDS, 0L));
        owner.restart();
        owner.drain(10);

        assertThat(lastDiary("ann")).isEqualTo("[\"rain!\",\"sun\"]");
        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!");
    }

    @Test
    void a_record_that_can_not_be_read_or_folded_is_dead_and_disturbs_nobody() {
        say("ann", "sun", "?", "#", "rain!");

        member().drain(10);

        assertThat(log.all(Diaries.WORDS + "-dlt"))
                .extracting(record -> new String(record.value(), UTF_8))
                .containsExactlyInAnyOrder("?", "#");
        assertThat(lastDiary("ann")).isEqualTo("[\"rain!\",\"sun\"]");
        assertThat(ids(Diaries.LETTERS)).containsExactly("ann/rain!");
    }

    @Test
    void a_record_without_key_or_value_or_headers_is_dead_and_disturbs_nobody() {
        log.append(List.of(
                new ProducerRecord<>(Diaries.WORDS, 0, null, "x".getBytes(UTF_8)),
                new ProducerRecord<>(Diaries.WORDS, 0, "ann".getBytes(UTF_8), null)));
        say("ann", "sun");

        member().drain(10);

        assertThat(log.all(Diaries.WORDS + "-dlt")).hasSize(2);
        assertThat(lastDiary("ann")).isEqualTo("[\"sun\"]");
    }

    @Test
    void whatever_happens_each_letter_leaves_once_and_each_last_snapshot_is_true() {
        for (int seed = 0; seed < 60; seed++) {
            aStormOf(new Random(seed), "s" + seed + "-");
        }
    }

    private void aStormOf(Random random, String prefix) {
        Map<String, SortedSet<String>> said = new HashMap<>();
        List<String> letters = new ArrayList<>();
        FakeMember member = member();
        for (int i = 0; i < 40; i++) {
            String person = prefix + random.nextInt(3);
            String word = "w" + random.nextInt(12) + (random.nextBoolean() ? "!" : "");
            if (said.computeIfAbsent(person, key -> new TreeSet<>()).add(word) && word.endsWith("!")) {
                letters.add(person + "/" + word);
            }
            say(person, word);
            switch (random.nextInt(12)) {
                case 0 -> member.step(1 + random.nextInt(5), Crash.BEFORE_COMMIT);
                case 1 -> member.step(1 + random.nextInt(5), Crash.AFTER_COMMIT);
                case 2 -> member.restart();
                case 3 -> {
                    if (random.nextInt(10) == 0) {
                        emptyTheStore();
                        member.restart();
                    }
                }
                case 4 -> {
                    long committed = log.committed(GROUP, WORDS);
                    if (committed != Long.MAX_VALUE) {
                        log.commit(GROUP, Map.of(WORDS, Math.max(0, committed - random.nextInt(20))));
                        member.restart();
                    }
                }
                default -> member.step(1 + random.nextInt(5));
            }
        }
        member.drain(3);
        assertThat(ids(Diaries.LETTERS).stream().filter(id -> id.startsWith(prefix)))
                .as(prefix)
                .containsExactlyInAnyOrderElementsOf(letters);
        said.forEach((person, words) -> assertThat(lastDiary(person))
                .as(prefix)
                .isEqualTo(new String(Json.MAPPER.writeValueAsBytes(words), UTF_8)));
    }
}
