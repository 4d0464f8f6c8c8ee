package org.yingbao.pipeline.stage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.store.StoreUnavailable;

/** Teaches documents what was published in their name, when the store may have forgotten it. */
final class OutputReplay<D> {

    private final Stage<D, ?> stage;
    private final Documents<D> dossiers;

    OutputReplay(Stage<D, ?> stage, Documents<D> dossiers) {
        this.stage = stage;
        this.dossiers = dossiers;
    }

    void adopt(
            int partition,
            List<ConsumerRecord<byte[], byte[]>> published,
            Predicate<ConsumerRecord<byte[], byte[]>> isOfThisLog) {
        teach(
                partition,
                published,
                (id, before, record) -> after(
                        before,
                        record,
                        isOfThisLog.test(record)
                                ? stage.adopt(id, Optional.ofNullable(before).map(VersionedState::state), record)
                                : stage.adoptMirrored(
                                        id, Optional.ofNullable(before).map(VersionedState::state), record)));
    }

    /** Lets those of whom something was published wait for these records. */
    void await(int partition, List<ConsumerRecord<byte[], byte[]>> input) {
        teach(partition, input.stream().filter(this::isRead).toList(), (id, before, record) -> {
            D state = before == null ? null : stage.awaitMirrored(id, before.state(), record);
            return before == null || state == null
                    ? null
                    : new VersionedState<>(before.version(), state, before.changedBy(), before.letters());
        });
    }

    /** What becomes a dead letter never comes. */
    private boolean isRead(ConsumerRecord<byte[], byte[]> record) {
        try {
            return stage.read(record) instanceof Input.One;
        } catch (TransientFailure | StoreUnavailable trouble) {
            throw trouble;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private interface Lesson<D> {
        @Nullable
        VersionedState<D> after(String id, @Nullable VersionedState<D> before, ConsumerRecord<byte[], byte[]> record);
    }

    private void teach(int partition, List<ConsumerRecord<byte[], byte[]>> published, Lesson<D> lesson) {
        Map<String, List<ConsumerRecord<byte[], byte[]>>> byPerson = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : published) {
            byPerson.computeIfAbsent(new String(record.key(), StandardCharsets.UTF_8), id -> new ArrayList<>())
                    .add(record);
        }
        Map<String, Documents.Loaded<D>> loaded =
                byPerson.isEmpty() ? Map.of() : dossiers.load(Set.of(partition), byPerson.keySet());
        List<Fold<D, ?>> changed = new ArrayList<>();
        byPerson.forEach((id, records) -> {
            Fold<D, ?> folding = new Fold<>(id, List.of());
            if (folding.adopt(loaded.get(id), records, (before, record) -> lesson.after(id, before, record))) {
                changed.add(folding);
            }
        });
        if (!dossiers.write(Map.of(partition, changed)).isEmpty()) {
            throw new TransientFailure("another writer is at partition " + partition);
        }
    }

    /**
     * Versions go on from the highest that anybody saw, also where the news that led to it are gone. A dossier that
     * takes over such a version takes its cause as well: what it says itself is older, and not to be published as it.
     */
    private @Nullable VersionedState<D> after(
            @Nullable VersionedState<D> before, ConsumerRecord<byte[], byte[]> published, @Nullable D state) {
        long version = stage.version(published);
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
                        before.letters());
    }

    /** One step of adoption: what is known after an event; null if it was known. */
    interface Step<D> {
        @Nullable
        VersionedState<D> after(@Nullable VersionedState<D> before, ConsumerRecord<byte[], byte[]> published);
    }
}
