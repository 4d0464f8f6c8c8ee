package org.yingbao.pipeline.processing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.MirrorAware;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.StoreUnavailable;

/** Restores in documents what was published of them, when the store may have forgotten it. */
final class OutputReplay<D> {

    private final Stage<D, ?> stage;
    private final Outputs<D> outputs;
    private final LastWrites<D> documents;

    OutputReplay(Stage<D, ?> stage, Outputs<D> outputs, LastWrites<D> documents) {
        this.stage = stage;
        this.outputs = outputs;
        this.documents = documents;
    }

    /** Restores what these published events say. */
    void restore(
            int partition,
            List<ConsumerRecord<byte[], byte[]>> published,
            Predicate<ConsumerRecord<byte[], byte[]>> isOfThisLog) {
        replay(
                partition,
                published,
                outputs::keyOf,
                (key, before, record) -> after(
                        key,
                        before,
                        record,
                        outputs.restore(
                                key,
                                Optional.ofNullable(before).map(VersionedState::state),
                                record,
                                !isOfThisLog.test(record))));
    }

    /** Lets the keys of which something was published wait for these records. */
    @SuppressWarnings("unchecked")
    void await(int partition, List<ConsumerRecord<byte[], byte[]>> input) {
        if (!(stage instanceof MirrorAware<?>)) {
            return;
        }
        MirrorAware<D> aware = (MirrorAware<D>) stage;
        replay(partition, input.stream().filter(this::isRead).toList(), OutputReplay::keyOf, (key, before, record) -> {
            D state = before == null ? null : aware.await(key, before.state(), record);
            return before == null || state == null
                    ? null
                    : outputs.holding(key, before).keeping(state);
        });
    }

    /** What becomes a dead letter never comes. */
    private boolean isRead(ConsumerRecord<byte[], byte[]> record) {
        try {
            return stage.read(record) instanceof Input.One;
        } catch (TransientFailure | StoreUnavailable failure) {
            throw failure;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** What a document is after a record; null if the record says nothing new. */
    private interface Step<D> {
        @Nullable
        VersionedState<D> after(String key, @Nullable VersionedState<D> before, ConsumerRecord<byte[], byte[]> record);
    }

    private static String keyOf(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8);
    }

    private void replay(
            int partition,
            List<ConsumerRecord<byte[], byte[]>> records,
            Function<ConsumerRecord<byte[], byte[]>, String> keys,
            Step<D> step) {
        Map<String, List<ConsumerRecord<byte[], byte[]>>> byKey = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            byKey.computeIfAbsent(keys.apply(record), _ -> new ArrayList<>()).add(record);
        }
        Map<String, Documents.Loaded<D>> loaded =
                byKey.isEmpty() ? Map.of() : documents.load(Set.of(partition), byKey.keySet());
        List<Documents.Pending<D>> changed = new ArrayList<>();
        byKey.forEach((key, ofKey) -> {
            Documents.Loaded<D> before = loaded.get(key);
            VersionedState<D> standing = before == null ? null : before.current();
            VersionedState<D> after = replay(key, standing, ofKey, step);
            if (after != null && !after.equals(standing)) {
                long expected = before == null ? 0 : before.version();
                changed.add(new Documents.Pending<>(partition, key, expected, after, null));
            }
        });
        if (!documents.write(changed).isEmpty()) {
            throw new TransientFailure("another writer is at partition " + partition);
        }
    }

    private static <D> @Nullable VersionedState<D> replay(
            String key,
            @Nullable VersionedState<D> standing,
            List<ConsumerRecord<byte[], byte[]>> records,
            Step<D> step) {
        VersionedState<D> current = standing;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            VersionedState<D> learned = step.after(key, current, record);
            if (learned != null) {
                current = learned;
            }
            if (current != null && current.awaits(record)) {
                current = current.without(record);
            }
        }
        return current;
    }

    /**
     * Versions go on from the highest that anybody saw, even if the events that led to it are gone. A document that
     * takes over such a version takes its cause as well: what it says itself is older, and not to be published as it.
     */
    private @Nullable VersionedState<D> after(
            String key,
            @Nullable VersionedState<D> before,
            ConsumerRecord<byte[], byte[]> published,
            @Nullable D state) {
        long version = outputs.version(published);
        if (before == null) {
            return state == null
                    ? null
                    : new VersionedState<>(Math.max(1, version), state, Headers.causeOf(published), List.of());
        }
        boolean older = before.version() < version;
        return state == null && !older
                ? null
                : new VersionedState<>(
                        Math.max(before.version(), version),
                        state == null ? before.state() : state,
                        older ? Headers.causeOf(published) : before.changedBy(),
                        outputs.holding(key, before).outbox(),
                        before.tallied());
    }
}
