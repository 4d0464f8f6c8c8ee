package org.yingbao.pipeline.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.pipeline.store.Write;
import org.yingbao.testkit.store.ForwardingStore;
import org.yingbao.testkit.store.MemoryStore;

class LogGuardTest {

    private static final LogIdentity HERE = log("one-cluster", "p1-topic", "o1-topic");
    private static final LogIdentity THERE = log("two-cluster", "p2-topic", "o2-topic");
    private static final LogIdentity RECREATED = log("one-cluster", "p3-topic", "o1-topic");
    private static final List<String> TOPICS = List.of("persons", "commands");

    private final MemoryStore store = new MemoryStore();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void a_store_that_knows_no_log_takes_the_first_that_it_meets_with_all_it_holds() {
        fill();
        guard(HERE).ensure();
        guard(HERE).ensure();

        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void another_cluster_is_refused_with_what_to_do() {
        guard(HERE).ensure();
        fill();

        assertThatThrownBy(() -> guard(THERE, "some-other").ensure())
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("one-cluster")
                .hasMessageContaining("YINGBAO_BEGIN_ANEW=two-cluster");
        assertThat(refused).hasValue(1);
        assertThat(documents()).isEqualTo(1);
        guard(HERE).ensure();
    }

    @Test
    void a_topic_that_was_made_anew_is_refused_until_it_is_named_itself() {
        guard(HERE).ensure();
        fill();

        assertThatThrownBy(() -> guard(RECREATED, "one-cluster").ensure())
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("persons was deleted and created again")
                .hasMessageContaining("YINGBAO_BEGIN_ANEW=p3-topic");
        guard(RECREATED, "p3-topic").ensure();

        assertThat(documents()).isZero();
    }

    @Test
    void a_topic_that_a_new_release_brings_is_no_other_log() {
        guard(log("one-cluster", "p1-topic", null)).ensure();
        fill();
        guard(HERE).ensure();

        assertThat(documents()).isEqualTo(1);
        assertThatThrownBy(
                        () -> guard(log("one-cluster", "p1-topic", "o9-topic")).ensure())
                .isInstanceOf(Unstartable.class);
    }

    @Test
    void who_begins_anew_forgets_everything_but_the_secret_and_does_so_once() {
        guard(HERE).ensure();
        fill();
        store.mark("secret", null, new byte[] {1});
        store.mark("people/0", null, new byte[] {2});

        guard(THERE, "two-cluster").ensure();
        assertThat(documents()).isZero();
        assertThat(store.marks(List.of("secret", "people/0"))).containsOnlyKeys("secret");

        fill();
        guard(THERE, "two-cluster").ensure();
        guard(THERE).ensure();
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void who_ends_while_the_store_is_emptied_empties_it_again() {
        guard(HERE).ensure();
        fill();
        ForwardingStore dying = new ForwardingStore(store) {
            @Override
            public void empty(Set<String> marksThatStay) {
                throw new TransientFailure("the process ends");
            }
        };
        assertThatThrownBy(() -> new LogGuard(() -> THERE, dying, Set.of("two-cluster"), () -> {}).ensure())
                .isInstanceOf(TransientFailure.class);
        assertThat(documents()).isEqualTo(1);

        guard(THERE, "two-cluster").ensure();
        assertThat(documents()).isZero();
    }

    @Test
    void an_event_that_names_another_log_or_none_after_a_new_beginning_is_not_of_this_one() {
        LogGuard before = guard(HERE);
        before.ensure();
        String stamp = before.of(TOPICS);
        assertThat(before.isOfThisLog(headers(stamp), TOPICS)).isTrue();
        assertThat(before.isOfThisLog(new RecordHeaders(), TOPICS)).isTrue();

        LogGuard after = guard(THERE, "two-cluster");
        after.ensure();
        assertThat(after.isOfThisLog(headers(stamp), TOPICS)).isFalse();
        assertThat(after.isOfThisLog(headers(stamp), List.of())).isFalse();
        assertThat(after.isOfThisLog(new RecordHeaders(), TOPICS)).isFalse();
        assertThat(after.isOfThisLog(headers(after.of(TOPICS)), TOPICS)).isTrue();
    }

    @Test
    void an_emptied_store_knows_by_the_events_themselves_which_are_of_another_log() {
        LogGuard before = guard(HERE);
        before.ensure();
        store.forgetEverything();
        LogGuard emptied = guard(THERE);
        emptied.ensure();

        assertThat(emptied.isOfThisLog(headers(before.of(TOPICS)), TOPICS)).isFalse();
    }

    private static RecordHeaders headers(String stamp) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(LogName.HEADER, stamp.getBytes(UTF_8));
        return headers;
    }

    private void fill() {
        store.write("people", List.of(new Write("p1", 0, new byte[] {1}, Map.of())));
    }

    private int documents() {
        return store.load("people", List.of("p1")).size();
    }

    private LogGuard guard(LogIdentity met, String... named) {
        return new LogGuard(() -> met, store, Set.of(named), refused::incrementAndGet);
    }

    private static LogIdentity log(String cluster, String persons, @Nullable String commands) {
        TreeMap<String, String> topics = new TreeMap<>(Map.of("persons", persons));
        if (commands != null) {
            topics.put("commands", commands);
        }
        return new LogIdentity(cluster, topics);
    }
}
